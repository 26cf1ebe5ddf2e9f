import { expect } from 'chai';
import { coalitionSite } from '../support/host-coalition.js';
import type { HostPage, HostSite } from '../support/host-page.js';
import { pageTools } from '../support/page-tools/all.js';
import { kinds, ways, type Kind, type Parts, type Tool, type Way } from '../support/page-tools/tool.js';

const files = { module: 'cdn/coalition-widgets.js', classic: 'iife/coalition-widgets.js' };
const classicScript = await (await fetch(`/dist/${files.classic}`)).text();

const partsOf = ({ far, near, data }: HostSite, kind: Kind, way: Way): Parts => ({
  kind,
  script: {
    ...(kind === 'module' && { type: 'module' }),
    src: `${far}/${files[kind]}`,
    ...(way === 'data-coalition' && { 'data-coalition': data }),
  },
  meta: way === 'meta' ? `<meta name="coalition-source" content="${data}">` : '',
  widget: `<coalition-goals${way === 'src' ? ` src="${data}"` : ''}><a href="#goals">our goals</a></coalition-goals>`,
  near,
  npm: `${near}/npm`,
});

async function openWith(site: HostSite, tool: Tool, kind: Kind, way: Way): Promise<HostPage> {
  const made = tool.page(partsOf(site, kind, way));
  const { html, files: further = {} } = typeof made === 'string' ? { html: made } : made;
  await site.answer(
    Object.fromEntries(
      Object.entries(further).map(([path, body]) => [path, { body: body === 'classic script' ? classicScript : body }]),
    ),
  );
  return site.open(() => html);
}

type Goals = HTMLElementTagNameMap['coalition-goals'];
/** The widget of the page: in the document, in a frame, or in a shadow root. */
function goalsOf({ document }: HostPage): Goals | null {
  const inner = document.querySelector('iframe')?.contentDocument ?? document;
  const root = inner.querySelector('main')?.shadowRoot ?? inner;
  return root.querySelector('coalition-goals');
}
const shows = (page: HostPage): boolean => goalsOf(page)?.state === 'ready';
/** Whether nothing more will happen: the widget has reported that it has no file, or the module has stopped. */
const hasGivenUp = ({ seen }: HostPage): boolean =>
  seen.console.some(line => line.includes('no-source')) || seen.errors.length > 0;

for (const tool of pageTools)
  describe(`on a page with ${tool.name}`, () => {
    for (const kind of kinds)
      for (const way of ways) {
        const { at = () => false, why = '' } = tool.fallback ?? {};
        if (at(kind, way))
          it(`the fallback of a widget stays, because ${why}: ${kind} script, ${way}`, async () => {
            const page = await openWith(await coalitionSite(), tool, kind, way);
            await page.until(() => hasGivenUp(page));
            expect(shows(page)).to.equal(false);
            expect(goalsOf(page)!.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
          });
        else
          it(`a widget shows: ${kind} script, file named by ${way}`, async () => {
            const page = await openWith(await coalitionSite(), tool, kind, way);
            await page.until(() => shows(page));
          });
      }
  });
