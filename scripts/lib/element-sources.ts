/** The source of the modules that are generated from the table of elements. */
import type { ElementEntry } from './element-table.js';

const quoted = (text: string | null): string => JSON.stringify(text);

/** Only the tags, for code that visitors download. */
export const tagsSource = (table: readonly ElementEntry[]): string => `
/** The tag of every element, in the order of the data file. */
export const tags = [${table.map(({ tag }) => quoted(tag)).join(', ')}] as const;

/** The tag of an element. */
export type WidgetTag = (typeof tags)[number];
`;

/** The attributes that the frame page accepts in its query. */
export const attributesSource = (patterns: Readonly<Record<string, string>>): string => `
/** The attributes whose values have a pattern, which a value matches as a whole; \`''\` stands for a boolean attribute. */
export const attributePatterns: Readonly<Record<string, string>> = {
  ${Object.entries(patterns)
    .map(([name, pattern]) => `${quoted(name)}: ${quoted(pattern)}`)
    .join(',\n')}
};
`;

/** All facts about the elements, for stories, tests, the site and scripts. */
export const elementsSource = (table: readonly ElementEntry[]): string => `
export { tags, type WidgetTag } from './tags.js';

/**
 * Every element by tag: its class, what it shows, the keys of the data file that it needs, and the pattern of each
 * attribute's values (\`''\`: a boolean attribute; \`null\`: any string).
 */
export const elements = {
  ${table
    .map(
      ({ tag, className, summary, sections, attributes }) => `${quoted(tag)}: {
    className: ${quoted(className)},
    summary: ${quoted(summary)},
    sections: [${sections.map(quoted).join(', ')}],
    attributes: { ${Object.entries(attributes)
      .map(([name, pattern]) => `${quoted(name)}: ${quoted(pattern)}`)
      .join(', ')} },
  }`,
    )
    .join(',\n')}
} as const;
`;

/** The classes of the elements and of the events that they fire. */
export function classesSource(table: readonly ElementEntry[], events: ReadonlyMap<string, string>): string {
  const modules = new Map<string, string[]>();
  for (const [name, path] of events) modules.set(path, [...(modules.get(path) ?? []), name]);
  const lines = [
    ...[...modules].map(([path, names]) => `export { ${names.sort().join(', ')} } from '../${path}.js';`),
    ...table.map(({ tag, className }) => `export { ${className} } from '../elements/${tag}.js';`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A module that registers one element. */
export const defineSource = ({ tag, className }: ElementEntry): string => `
import { define } from '../../base/define.js';
import { ${className} } from '../../elements/${tag}.js';

define(${quoted(tag)}, ${className});
`;

/** A module that registers all elements. */
export const defineAllSource = (table: readonly ElementEntry[]): string =>
  `${table.map(({ tag }) => `import './define/${tag}.js';`).join('\n')}\n`;

/**
 * The default stories of an element.
 * @param languages BCP 47 tag and English name of each language
 */
export const storiesSource = ({ tag }: ElementEntry, languages: ReadonlyMap<string, string>): string => `
import '../../src/generated/define/${tag}.js';
import { inLanguage, widgetStories } from '../support/widget-stories.js';

const { meta, ...stories } = widgetStories(${quoted(tag)});

export default { title: 'Elements/${tag}', component: ${quoted(tag)}, ...meta };
export const Default = stories.Default;
${[...languages]
  .map(([lang, name]) => `export const ${name.replace(/[^A-Za-z]/g, '')} = inLanguage(${quoted(lang)});`)
  .join('\n')}
export const MixedLanguages = stories.MixedLanguages;
export const Fallback = stories.Fallback;
export const Loading = stories.Loading;
export const Failed = stories.Failed;
export const MissingSection = stories.MissingSection;
export const LongTexts = stories.LongTexts;
export const NoHeading = stories.NoHeading;
`;
