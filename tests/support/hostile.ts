/** Runs the widgets on pages where a hostile script has come first. */
import { expect } from 'chai';
import { allReady, cleanPayload, cleanShown, coalitionSite, hasGivenUp, payloads, sendForm } from './host-coalition.js';
import { collector, tagNames, tags, type Addresses, type HostPage, type HostSite } from './host-page.js';

export interface HostileCase {
  /** What has come first: the name of a file in `tests/fixtures/hostile/`, or HTML. */
  readonly before: string | ((at: Addresses) => string);
  /** Is true on the page when the hostile script has done its work: else the test would show nothing. */
  readonly proof: string;
  /**
   * What becomes of the widgets: `right` (the default) shows all and sends every byte as on a clean page; `equal` sends
   * the same JSON in other bytes; `fallback` shows the fallback of every widget.
   */
  readonly outcome?: 'right' | 'equal' | 'fallback';
  /** The same for the classic script, where it differs. */
  readonly classic?: HostileCase['outcome'];
}

export const script = (source: string) => (): string => `<script>${source}</script>`;
/** Scripts out of packages. */
export const library =
  (...files: string[]) =>
  (at: Addresses): string =>
    files.map(file => `<script src="${at.near}/npm/${file}"></script>`).join('');

const open = (site: HostSite, { before }: HostileCase, kind: 'module' | 'classic'): Promise<HostPage> =>
  site.open(at => {
    const hostile = typeof before === 'string' ? `<script src="${at.near}/hostile/${before}.js"></script>` : before(at);
    return `<!doctype html><html lang="en"><head>${collector()}</head><body>${hostile}${at[kind]()}${tags}</body>`;
  });

const parsed = (texts: string[]): unknown[] => texts.map(text => JSON.parse(text) as unknown);

async function expectWork(site: HostSite, page: HostPage, outcome: 'right' | 'equal'): Promise<void> {
  const clean = await cleanShown();
  await page.until(() => allReady(page));
  const shown = page.shownAll();
  await sendForm(page);
  const sent = await payloads(site);
  if (outcome === 'right') expect(sent).to.deep.equal([cleanPayload()]);
  else expect(parsed(sent)).to.deep.equal(parsed([cleanPayload()]));
  expect(shown).to.deep.equal(clean);
  expect(page.seen.errors).to.deep.equal([]);
}

async function expectFallback(page: HostPage): Promise<void> {
  await page.until(() => hasGivenUp(page), 'the script to give up');
  for (const tag of tagNames) expect(page.fallbackVisible(tag), tag).to.equal(true);
}

/** A test for each case and each script. */
export function describeHostile(title: string, cases: Readonly<Record<string, HostileCase>>): void {
  for (const kind of ['module', 'classic'] as const)
    describe(`${title}: ${kind} script`, () => {
      for (const [name, one] of Object.entries(cases)) {
        const outcome = (kind === 'classic' && one.classic) || one.outcome || 'right';
        it(`${outcome === 'fallback' ? 'keeps the fallbacks' : 'shows all and sends what was typed'} after ${name}`, async () => {
          await cleanShown();
          const site = await coalitionSite();
          const page = await open(site, one, kind);
          expect((page.window as unknown as { eval(code: string): unknown }).eval(one.proof), one.proof).to.equal(true);
          if (outcome === 'fallback') await expectFallback(page);
          else await expectWork(site, page, outcome);
          expect(page.window.location.search).to.equal('');
          expect(page.seen.violations).to.deep.equal([]);
        });
      }
    });
}
