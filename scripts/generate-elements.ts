/**
 * Generates everything that follows from the element files, through `custom-elements.json`: the table of elements, the
 * modules that register them, the exports, the stories, and the lists in documents. Also writes the table of page tools. Run `npm run manifest` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { coalition } from '../src/data/schema/coalition.js';
import { sections } from '../src/data/schema/sections.js';
import { codes } from '../src/generated/locales.js';
import { browsersTable } from './lib/browsers.js';
import { languagesText } from './lib/language-docs.js';
import * as docs from './lib/element-docs.js';
import { keysTable } from './lib/format-docs.js';
import * as sources from './lib/element-sources.js';
import { attributePatterns, elementTable } from './lib/element-table.js';
import { widgetsOfManifest } from './lib/manifest.js';
import { writeBlocks, writeFolder, writeGenerated } from './lib/output.js';
import { embedTexts, wordPressTexts } from './lib/php-texts.js';
import { pageToolsTable } from '../tests/support/page-tools/all.js';

const dir = 'src/generated';
const widgets = widgetsOfManifest();
const table = elementTable(widgets, Object.keys(sections));

/** The modules that declare the event classes, by class. */
function eventModules(): Map<string, string> {
  const files = readdirSync('src/base', { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'));
  const texts = files
    .filter(file => file.endsWith('.ts'))
    .map(file => [`base/${file.replace(/\.ts$/, '')}`, readFileSync(`src/base/${file}`, 'utf8')] as const);
  const names = new Set(widgets.flatMap(({ events }) => events.map(({ type }) => type.text)));
  return new Map(
    [...names].sort().map(name => {
      const found = texts.find(([, text]) => text.includes(`export class ${name} extends Event`));
      if (!found) throw new Error(`No module of src/base exports the class ${name}, which an element's @fires names`);
      return [name, found[0]];
    }),
  );
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });
const languages = new Map([...codes].sort().map(lang => [lang, englishNames.of(lang) ?? lang]));

await writeGenerated(`${dir}/tags.ts`, sources.tagsSource(table));
await writeGenerated(`${dir}/attributes.ts`, sources.attributesSource(attributePatterns(table)));
await writeGenerated(`${dir}/elements.ts`, sources.elementsSource(table));
await writeGenerated(`${dir}/classes.ts`, sources.classesSource(table, eventModules()));
await writeGenerated(`${dir}/define-all.ts`, sources.defineAllSource(table));
await writeFolder(`${dir}/define`, new Map(table.map(one => [`${one.tag}.ts`, sources.defineSource(one)])));
await writeFolder(
  'stories/generated',
  new Map(table.map(one => [`${one.tag}.stories.ts`, sources.storiesSource(one, languages)])),
);
await writeGenerated('tests/package/consumer/elements.tsx', docs.jsxSource(widgets));
const browsers = browsersTable();
const languageText = languagesText();
await writeBlocks('README.md', { browsers, languages: languageText, elements: docs.elementsTable(table) });
await writeBlocks('docs/translators.md', { languages: languageText });
await writeBlocks('docs/host-pages.md', { browsers });
await writeBlocks('docs/editors.md', {
  elements: docs.elementsTable(table),
  attributes: docs.attributesTable(table, widgets),
});
await writeBlocks('docs/format.md', { keys: keysTable(z.toJSONSchema(coalition, { io: 'input', reused: 'inline' })) });
await writeBlocks('docs/optimisers.md', { tools: pageToolsTable() });
await writeBlocks('docs/developers.md', { events: docs.eventsTable(table, widgets) });
await writeBlocks('docs/designers.md', {
  properties: docs.customPropertiesTable(table, widgets),
  parts: docs.partsTable(table, widgets),
});
await writeBlocks('php/embed.php', { texts: embedTexts });
await writeBlocks('wordpress/coalition-widgets/includes/texts.php', { texts: wordPressTexts });
await writeBlocks('docs/wordpress/coalition-widgets.php', {
  elements: docs.phpTags(table),
  attributes: docs.phpAttributes(table),
});
