import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { collector, hostSite, type Addresses, type HostPage, type HostSite } from '../support/host-page.js';

const kinds = ['module', 'classic'] as const;
type Kind = (typeof kinds)[number];
const files = { module: 'cdn/coalition-widgets.js', classic: 'iife/coalition-widgets.js' };

const withGoal = (text: string): { body: string } => ({
  body: JSON.stringify({ ...coalition, goals: [{ id: 'one', text: { en: text } }] }),
});
/** A site with two data files. */
const site = (): Promise<HostSite> => hostSite({ 'a.json': withGoal('goal of A'), 'b.json': withGoal('goal of B') });

const meta = (name: string): string => `<meta name="coalition-source" content="${name}.json">`;
const script = (at: Addresses, kind: Kind, attributes: string): string => at[kind](files[kind], attributes);
const html = (head: string, body = '<coalition-goals></coalition-goals>'): string =>
  `<!doctype html><html lang="en"><head>${collector()}${head}</head><body>${body}</body></html>`;

type Goals = HTMLElementTagNameMap['coalition-goals'];
const goalsOf = ({ document }: HostPage): Goals[] => [...document.querySelectorAll('coalition-goals')];
/** The text of each `<coalition-goals>`, in order. */
const textsOf = (page: HostPage): string[] =>
  goalsOf(page).map(one => /goal of \w/.exec(one.shadowRoot?.textContent ?? '')?.[0] ?? '');
const shows = (page: HostPage, ...names: string[]): Promise<void> =>
  page.until(
    () => String(textsOf(page)) === String(names.map(name => `goal of ${name}`)),
    `the goals of ${names.join()}`,
  );
const isMissing = (page: HostPage): boolean => goalsOf(page)[0]?.state === 'missing';

for (const kind of kinds)
  describe(`the data file that a page names, with the ${kind} script,`, () => {
    const named: Readonly<Record<string, (at: Addresses) => string>> = {
      'in data-coalition': at => html(script(at, kind, 'data-coalition="a.json"')),
      'in the alias data-src': at => html(script(at, kind, 'data-src="a.json"')),
      'in a <meta> below the script tag': at => html(script(at, kind, '') + meta('a')),
      'in data-coalition, when an optimiser has taken data-src': at =>
        html(script(at, kind, `data-src="${at.far}/${files[kind]}" data-coalition="a.json"`)),
      'in a <meta>, when an optimiser has taken data-src': at =>
        html(meta('a') + script(at, kind, `data-src="${at.far}/${files[kind]}"`)),
      'in a <meta>, when data-coalition is empty': at => html(meta('a') + script(at, kind, 'data-coalition=""')),
      'in the last <meta>, when an empty data-coalition follows': at =>
        html(meta('b') + meta('a') + script(at, kind, 'data-coalition=""')),
      'in src, over all other names': at =>
        html(
          meta('b') + script(at, kind, 'data-coalition="b.json"'),
          '<coalition-goals src="a.json"></coalition-goals>',
        ),
      'in data-coalition on a tag between a <meta> and the widget': at =>
        html(meta('b') + script(at, kind, 'data-coalition="a.json"')),
    };
    for (const [where, page] of Object.entries(named))
      it(`is found ${where}`, async () => shows(await (await site()).open(page), 'A'));

    it('is the one named last before the widget, for each widget, if two tags name two files', async () => {
      const page = await (
        await site()
      ).open(at => {
        const goals = '<coalition-goals></coalition-goals>';
        const tags = ['a', 'b'].map(name => script(at, kind, `data-coalition="${name}.json"`));
        return html('', goals + tags[0] + goals + tags[1] + goals);
      });
      await shows(page, 'A', 'A', 'B');
    });

    it('is still known when the page has removed the tag that named it', async () => {
      const page = await (
        await site()
      ).open(at => html('', `${script(at, kind, 'data-coalition="a.json"')}<p>no widget yet</p>`));
      page.document.body.innerHTML = '<coalition-goals></coalition-goals>';
      await shows(page, 'A');
    });

    for (const [what, late] of Object.entries({
      'a <meta>': (page: HostPage) => page.document.head.insertAdjacentHTML('beforeend', meta('a')),
      'another script tag': (page: HostPage) => {
        const tag = page.document.createElement('script');
        tag.type = 'text/plain';
        tag.dataset['coalition'] = 'a.json';
        page.document.head.append(tag);
      },
    }))
      it(`is loaded once ${what} names it, if none did before`, async () => {
        const page = await (await site()).open(at => html(script(at, kind, '')));
        await page.until(() => isMissing(page));
        late(page);
        await shows(page, 'A');
      });

    for (const [how, name] of Object.entries({
      'a <meta>': (file: string) => meta(file),
      'a script tag': (file: string, at: Addresses) => script(at, kind, `data-coalition="${file}.json"`),
    }))
      it(`may be another on the next page that Turbo shows, and the first again after that: ${how}`, async () => {
        const of = await site();
        const pageWith = (at: Addresses, file: string, end = ''): string =>
          html(
            `<script src="npm/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>
             ${how === 'a <meta>' ? script(at, kind, '') + name(file, at) : ''}`,
            `${how === 'a <meta>' ? '' : name(file, at)}<coalition-goals id="${file}"></coalition-goals>${end}`,
          );
        await of.answer({ 'second.html': { body: pageWith(of, 'b') }, 'third.html': { body: pageWith(of, 'a') } });
        const page = await of.open(at => pageWith(at, 'a'));
        await shows(page, 'A');
        const turbo = (page.window as unknown as { Turbo: { visit(url: string): void } }).Turbo;
        turbo.visit('second.html');
        await shows(page, 'B');
        turbo.visit('third.html');
        await shows(page, 'A');
      });

    it('is found in a declarative shadow root, for the widgets beside the script tag', async () => {
      const inside = (at: Addresses): string =>
        `<main><template shadowrootmode="open">${script(at, kind, 'data-coalition="a.json"')}
        <coalition-goals></coalition-goals></template></main>`;
      const page = await (await site()).open(at => html('', inside(at)));
      await page.until(
        () => page.document.querySelector('main')?.shadowRoot?.querySelector('coalition-goals')?.state === 'ready',
        'the widget in the shadow root',
      );
    });

    it('is missed in words that say how to name it', async () => {
      const page = await (await site()).open(at => html(script(at, kind, '')));
      await page.until(() => isMissing(page));
      for (const word of ['data-coalition', '<meta name="coalition-source">', 'src'])
        expect(page.seen.console.join()).to.include(word);
    });
  });

for (const kind of kinds)
  describe(`an XHTML page with the ${kind} script`, () => {
    it('keeps its fallbacks in sight', async () => {
      const of = await site();
      const page = await of.open(at => ({
        headers: { 'content-type': 'application/xhtml+xml' },
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>
          ${collector().replace(/>([^]*)</, '>//<![CDATA[\n$1\n//]]><')}
          ${script(at, kind, 'data-coalition="a.json"').replace(' crossorigin', '')}</head>
          <body><coalition-goals><a href="#goals">our goals</a></coalition-goals></body></html>`,
      }));
      expect(page.document.contentType).to.equal('application/xhtml+xml');
      // the module loads its chunks before it knows
      await page.window.fetch(`${of.far}/last`);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.fallbackVisible('coalition-goals')).to.equal(true);
    });
  });
