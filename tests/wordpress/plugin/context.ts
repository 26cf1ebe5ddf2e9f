/** The one WordPress that all tests of the plug-in share, in the order of `plugin.check.ts`. */
import { after, before } from 'node:test';
import { Visitor } from '../visitor.js';
import { Coalition, dataOf } from './coalition.js';
import { PluginSite } from './site.js';

/** The version of PHP. */
export const PHP = process.env['PHP'] ?? '8.3';

export const coalition = new Coalition();
export let site: PluginSite;
export let visitor: Visitor;

before(async () => {
  await coalition.publish(dataOf(3));
  await coalition.up();
  [site, visitor] = await Promise.all([PluginSite.start(coalition, PHP), Visitor.arrive()]);
});
after(async () => {
  await visitor?.leave();
  await site?.stop();
  await coalition.down();
});

/** A block as the editor saves it. */
export const block = (tag: string, attributes: object = {}): string =>
  `<!-- wp:coalition-widgets/${tag} ${JSON.stringify(attributes)} /-->`;

/** A page as it arrives, without any script. */
export const htmlOf = async (url: string): Promise<string> => (await fetch(url)).text();

/** The HTML of a widget on a page, with all that is in it. */
export function widgetOf(html: string, tag: string): string {
  const from = html.indexOf(`<${tag} `);
  return from < 0 ? '' : html.slice(from, html.indexOf(`</${tag}>`, from) + tag.length + 3);
}

/** What stands in a widget's shadow root, without style sheets; '' if it has none. */
export const rootIn = (widget: string): string =>
  /<template shadowrootmode="open">(?:<style>[^<]+<\/style>)+([^]*)<\/template>/.exec(widget)?.[1] ?? '';
