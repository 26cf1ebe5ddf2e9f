import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../support/mount.js';
import { find, phrases, show, texts } from '../support/show.js';

const image = {
  src: 'images/mosaic.svg',
  width: 1200,
  height: 600,
  alt: { ar: 'فسيفساء حجرية', en: 'A stone mosaic' },
};
const banner = {
  title: { ar: 'لنعمل معًا', en: 'Let us act' },
  text: { ar: 'لكل منا مكان.', en: 'There is a place for all.' },
  image,
  link: { href: 'https://coalition.example/act', label: { ar: 'شاركنا', en: 'Act with us' } },
};
const fileWith = (section: object): object => ({ version: 1, languages: ['ar', 'en'], banner: section });
const picture = (root: ShadowRoot): HTMLImageElement => find<HTMLImageElement>(root, 'img[part=image]')[0]!;
const hrefs = (root: ShadowRoot): string[] => find<HTMLAnchorElement>(root, 'a').map(({ href }) => href);

describe('<coalition-banner>', () => {
  it('reads out the title as its heading, the text, the link, then the picture, which shows first', async () => {
    const { root } = await show('coalition-banner', fileWith(banner));
    const shown = find(root, 'img, h2[part=heading], p[part=text], a[part=link]');
    expect(shown.map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['h2', 'Let us act'],
      ['p', 'There is a place for all.'],
      ['a', 'Act with us'],
      ['img', ''],
    ]);
    const [heading, , , image] = shown.map(one => one.getBoundingClientRect());
    expect(image!.top < heading!.top || image!.left < heading!.left).to.equal(true);
  });

  it('has its title at the level that the page asks for, or none', async () => {
    const { root } = await show('coalition-banner', fileWith(banner), 'en', { 'heading-level': '5' });
    expect(texts(root, 'h5')).to.deep.equal(['Let us act']);
    const { root: bare } = await show('coalition-banner', fileWith(banner), 'en', { 'no-heading': '' });
    expect(texts(bare, 'bdi')).to.deep.equal(['There is a place for all.', 'Act with us']);
  });

  describe('the picture', () => {
    it('is described in words, in their own language and direction', async () => {
      const { root } = await show('coalition-banner', fileWith(banner), 'ar');
      const { alt, lang, dir } = picture(root);
      expect([alt, lang, dir]).to.deep.equal(['فسيفساء حجرية', 'ar', 'rtl']);
      const english = { ...image, alt: { en: 'A stone mosaic' } };
      const fallback = picture((await show('coalition-banner', fileWith({ ...banner, image: english }), 'ar')).root);
      expect([fallback.alt, fallback.lang, fallback.dir]).to.deep.equal(['A stone mosaic', 'en', 'ltr']);
    });

    it('is loaded from beside the data file, when it comes into view, without telling where the reader is', async () => {
      const { root, src } = await show('coalition-banner', fileWith(banner));
      const loaded = picture(root);
      expect(loaded.src).to.equal(new URL('images/mosaic.svg', src).href);
      expect([loaded.loading, loaded.decoding, loaded.referrerPolicy]).to.deep.equal(['lazy', 'async', 'no-referrer']);
    });

    it('has its room reserved: by the size in the file, else as 16 to 9', async () => {
      const sizeOf = async (of: object): Promise<(string | null)[]> => {
        const { root } = await show('coalition-banner', fileWith({ image: of }));
        return ['width', 'height'].map(name => picture(root).getAttribute(name));
      };
      expect(await sizeOf(image)).to.deep.equal(['1200', '600']);
      expect(await sizeOf({ ...image, width: undefined, height: undefined })).to.deep.equal(['1600', '900']);
    });

    for (const src of ['mailto:a@example.org', 'javascript:alert(1)', 'https://user@evil.example/a.png'])
      it(`is left out when its address is ${src}; the words stay`, async () => {
        const { root } = await show('coalition-banner', fileWith({ ...banner, image: { ...image, src } }));
        expect(find(root, 'img')).to.deep.equal([]);
        expect(texts(root, 'bdi')).to.have.length(3);
      });
  });

  describe('the copies of the picture', () => {
    const [avif, webp] = ['avif', 'webp'].map(type => ({
      type: `image/${type}`,
      srcset: [480, 960, 1600].map(width => ({ src: `pictures/a-${width}.${type}`, width })),
    }));
    const javascript = { src: 'javascript:alert(1)', width: 480 };
    const user = { src: 'https://user@evil.example/a.avif', width: 480 };
    const withSources = async (sources: unknown): Promise<{ root: ShadowRoot; src: string }> =>
      show('coalition-banner', fileWith({ ...banner, image: { ...image, sources } }));
    const names = (root: ShadowRoot): string[] =>
      find<HTMLSourceElement>(root, 'picture > source').map(({ type, srcset }) =>
        [type, ...[...srcset.matchAll(/[^/]*w(?=,|$)/g)].flat()].join(' '),
      );
    after(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));

    it('may have a gap where an address is wrong, of which browsers ask for nothing', async () => {
      const { root } = await withSources([{ ...avif, srcset: [user, javascript, avif!.srcset[1], user, user] }]);
      await until(() => picture(root).currentSrc !== '', 'the browser to choose');
      expect(picture(root).currentSrc).to.match(/\/pictures\/a-960\.avif$/);
    });

    it('stand around the picture, which stays as it was, with addresses seen from the data file', async () => {
      const { root: plain } = await show('coalition-banner', fileWith(banner));
      const { outerHTML } = picture(plain);
      expect(find(plain, 'picture')).to.deep.equal([]);
      const { root, src } = await withSources([avif, webp]);
      expect(picture(root).outerHTML.replace(/ src="[^"]*"/, '')).to.equal(outerHTML.replace(/ src="[^"]*"/, ''));
      expect(names(root)).to.deep.equal([
        'image/avif a-480.avif 480w a-960.avif 960w a-1600.avif 1600w',
        'image/webp a-480.webp 480w a-960.webp 960w a-1600.webp 1600w',
      ]);
      const [first] = find<HTMLSourceElement>(root, 'source');
      expect(first!.srcset.startsWith(`${new URL('pictures/a-480.avif', src).href} 480w,`)).to.equal(true);
    });

    it('are chosen by the room that the picture can have, the best format first', async function () {
      const chosen = async (width: number): Promise<string> => {
        await setViewport({ width, height: 600 });
        const { root } = await withSources([avif, webp]);
        await until(() => picture(root).currentSrc !== '', 'the browser to choose');
        return picture(root).currentSrc.replace(/.*\//, '');
      };
      const isFree = await setViewport({ width: 400, height: 600 }).then(
        () => true,
        () => false, // WebKitGTK has one viewport
      );
      if (!isFree || devicePixelRatio !== 1) return this.skip();
      expect([await chosen(400), await chosen(800), await chosen(2000)]).to.deep.equal([
        'a-480.avif',
        'a-960.avif',
        'a-1600.avif',
      ]);
    });

    it('take no more room than the picture alone, in any layout', async () => {
      const rooms = async (sources?: unknown): Promise<number[]> => {
        const { root } = await withSources(sources);
        const { left, top, width, height } = picture(root).getBoundingClientRect();
        return [left, top, width, height];
      };
      for (const width of [400, 1200]) {
        await setViewport({ width, height: 600 }).catch(() => undefined);
        expect(await rooms([webp])).to.deep.equal(await rooms());
      }
    });

    it('are left out one by one if they are wrong, and the picture stays', async () => {
      const wrong: [sources: unknown, left: string[]][] = [
        [5, []],
        [[], []],
        [[5, { type: 'text/html', srcset: avif!.srcset }, { type: 'image/avif', srcset: [] }], []],
        [[{ ...avif, srcset: [javascript, user] }], ['image/avif']],
        [
          [{ type: 'image/webp', srcset: [{ src: 'a.webp', width: 0 }, webp!.srcset[0]] }],
          ['image/webp a-480.webp 480w'],
        ],
      ];
      for (const [sources, left] of wrong) {
        const { root } = await withSources(sources);
        expect(names(root), JSON.stringify(sources)).to.deep.equal(left);
        expect(picture(root).getAttribute('width')).to.equal('1200');
        await until(() => picture(root).currentSrc !== '', 'the browser to choose');
        const isCopy = picture(root).currentSrc !== picture(root).src;
        expect(isCopy, JSON.stringify(sources)).to.equal(left.some(one => one.includes(' ')));
      }
    });
  });

  describe('the link', () => {
    const linked = async (href: string): Promise<{ root: ShadowRoot; src: string }> =>
      show('coalition-banner', fileWith({ ...banner, link: { ...banner.link, href } }));

    for (const href of ['https://a.example/', 'http://a.example/', 'mailto:a@example.org', 'tel:+963111234567'])
      it(`leads to ${href}, which learns nothing of the page's window`, async () => {
        const { root } = await linked(href);
        expect(hrefs(root)).to.deep.equal([href]);
        expect(find<HTMLAnchorElement>(root, 'a')[0]!.rel).to.equal('noopener');
      });

    it('is relative to the data file, not to the page', async () => {
      const { root, src } = await linked('act/now');
      expect(hrefs(root)).to.deep.equal([new URL('act/now', src).href]);
    });

    for (const href of [
      'javascript:alert(1)',
      'data:text/html,a',
      'ftp://a.example/',
      'https://bank.example@evil.example/',
    ])
      it(`is left out when its address is ${href}; the words stay`, async () => {
        const { root } = await linked(href);
        expect(find(root, 'a')).to.deep.equal([]);
        expect(texts(root, 'bdi')).to.deep.equal(['Let us act', 'There is a place for all.']);
      });
  });

  it('shows what is there', async () => {
    const { element, root } = await show('coalition-banner', fileWith({ link: banner.link }), 'ar');
    expect(element.state).to.equal('ready');
    expect(phrases(root, 'bdi')).to.deep.equal([['شاركنا', 'ar', 'rtl']]);
    expect(find(root, 'img, h2, p')).to.deep.equal([]);
  });
});
