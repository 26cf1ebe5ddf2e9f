/** The files that `npm run new` writes. */

/** The words of a tag: `coalition-news` consists of `coalition` and `news`. */
const wordsOf = (tag: string): string[] => tag.split('-');
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The class name of an element: `CoalitionNews`. */
export const classOf = (tag: string): string => wordsOf(tag).map(capital).join('');

/** The key of the data file that an element probably shows: `news`, `pressReleases`. */
export const sectionOf = (tag: string): string => {
  const [first = '', ...others] = wordsOf(tag).slice(1);
  return first + others.map(capital).join('');
};

/** Names with a hyphen that are not allowed for custom elements (HTML, "valid custom element name"). */
const reserved = /^(?:annotation-xml|color-profile|font-face(?:-\w+)?|missing-glyph)$/;

/**
 * Why a tag cannot be used; `undefined` if it can.
 * @param exists whether the project has a file with this path
 */
export function problemWith(tag: string, exists: (path: string) => boolean): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(tag) || reserved.test(tag))
    return `"${tag}" is no name for an element. Give lowercase words with hyphens between them: npm run new -- coalition-news`;
  if (exists(`src/elements/${tag}.ts`)) return `<${tag}> exists: src/elements/${tag}.ts`;
  return undefined;
}

const element = (
  tag: string,
  name: string,
  section: string,
): string => `import { html, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Coalition } from '../data/schema/coalition.js';
import { ${section} } from '../generated/checks/${section}.js';
import { words } from '../generated/words/${tag}.js';
import { ${section}Styles } from './${tag}.styles.js';

type ${capital(section)} = NonNullable<Coalition['${section}']>;

/**
 * The coalition's ${section}.
 * @element ${tag}
 * @section ${section}
 * @summary The ${section}.
 * @example <${tag} lang="ar"><a href="https://example.org/${section}">our ${section}</a></${tag}>
 * @csspart list - The list.
 * @csspart item - An item of the list.
 */
export class ${name} extends CoalitionElement<${capital(section)}> {
  static override styles = [CoalitionElement.styles, ${section}Styles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): ${capital(section)} {
    return file.section('${section}', ${section});
  }

  protected override headingContent(): string {
    return this.msg('Our ${section}', { id: '${tag}.heading', desc: 'Heading above the ${section}.' });
  }

  protected override renderSection(section: ${capital(section)}): TemplateResult {
    return html\`<ul part="list" role="list">
      \${section.map(({ title }) => html\`<li part="item">\${this.renderTitle(this.text(title))}</li>\`)}
    </ul>\`;
  }
}

export default ${name};

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const styles = (section: string): string => `import { css } from 'lit';

export const ${section}Styles = css\`
  ul {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
\`;
`;

const test = (tag: string, name: string, section: string): string => `import { expect } from 'chai';
import { html } from 'lit';
import '../../src/generated/define/${tag}.js';
import type { ${name} } from '../../src/elements/${tag}.js';
import { serve } from '../support/files.js';
import { mount, until } from '../support/mount.js';

const file = {
  version: 1,
  languages: ['en'],
  ${section}: [
    { id: 'first', title: { en: 'The first one' } },
    { id: 'second', title: { en: 'The second one' } },
  ],
};

describe('<${tag}>', () => {
  it('shows every item, in the order of the file', async () => {
    const element = mount<${name}>(html\`<${tag} src=\${serve(file)} lang="en">fallback</${tag}>\`);
    await until(() => element.state === 'ready', 'the section');
    await element.updateComplete;
    const items = [...element.renderRoot.querySelectorAll('[part=item]')].map(item => item.textContent.trim());
    expect(items).to.deep.equal(['The first one', 'The second one']);
  });
});
`;

/** The files of an element, by path. */
export function elementFiles(tag: string): Map<string, string> {
  const [name, section] = [classOf(tag), sectionOf(tag)];
  return new Map([
    [`src/elements/${tag}.ts`, element(tag, name, section)],
    [`src/elements/${tag}.styles.ts`, styles(section)],
    [`tests/elements/${tag}.test.ts`, test(tag, name, section)],
  ]);
}

/** The remaining steps after the files are written. */
export function nextSteps(tag: string): string {
  const section = sectionOf(tag);
  return `
Next:
1. Add the section to \`sections\` in src/data/schema/sections.ts, for example
     ${section}: z.array(z.object({ id: identifier, title: localizedText })),
   and make src/elements/${tag}.ts show it.
2. Go on with step 3 of "An element" in ARCHITECTURE.md.`;
}
