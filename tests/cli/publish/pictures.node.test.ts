import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { bannerOf, bytesOf, copy, drawing, fileWith, frames, GPS, logosOf, photo, type Picture } from './pictures.js';
import { filesIn, path, publish } from './support.js';

const sizeOf = ({ width, height }: Picture): unknown[] => [width, height];

describe('the pictures that publish copies: their size', () => {
  it('is filled in where the file leaves it out, upright, also of drawings', async () => {
    const tall = await photo(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const wide = drawing('viewBox="0 0 200 100"');
    const result = await copy(
      await fileWith(
        ['tall.jpg', tall],
        [
          ['wide.svg', wide],
          ['given.svg', wide, { width: 40 }],
          ['tall-given.svg', wide, { height: 40 }],
          ['large.svg', drawing('width="40000" height="30000"')],
        ],
      ),
    );
    assert.deepEqual(sizeOf(bannerOf(result)), [200, 300]);
    assert.deepEqual(logosOf(result).map(sizeOf), [
      [56, 28],
      [40, 20],
      [80, 40],
      [56, 42],
    ]);
    assert.deepEqual(result.warnings, []);
  });

  it('is as the file says it, with a warning if the shape is another one', async () => {
    const bytes = await photo(300, 200).png().toBuffer();
    const wrong = await copy(await fileWith(['wrong.png', bytes, { width: 1600, height: 900 }]));
    assert.deepEqual(sizeOf(bannerOf(wrong)), [1600, 900]);
    assert.match(
      wrong.warnings.join(),
      /^images\/wrong\.png: the data file says 1600 × 900, but the picture is 300 × 200/,
    );
    assert.deepEqual(wrong.problems, []);
    const rounded = await copy(await fileWith(['right.png', bytes, { width: 100, height: 67 }]));
    assert.deepEqual(rounded.warnings, []);
  });
});

describe('the pictures that publish copies: smaller copies', () => {
  it('of the banner are AVIF and WebP in three widths, beside the picture as it is', async () => {
    const bytes = await photo(1700, 850).jpeg({ quality: 95 }).toBuffer();
    const result = await copy(await fileWith(['banner ä.jpg', bytes]));
    const banner = bannerOf(result);
    assert.match(banner.src, /^pictures\/banner%20%C3%A4\.[0-9a-f]{10}\.jpg$/);
    assert.ok(bytesOf(result, banner).equals(bytes));
    assert.deepEqual(
      banner.sources!.map(({ type }) => type),
      ['image/avif', 'image/webp'],
    );
    for (const { type, srcset } of banner.sources!) {
      assert.deepEqual(
        srcset.map(({ width }) => width),
        [480, 960, 1600],
      );
      for (const one of srcset) {
        const { width, height, format } = await sharp(bytesOf(result, one)).metadata();
        assert.deepEqual([width, height], [one.width, one.width / 2]);
        assert.equal(type, format === 'heif' ? 'image/avif' : `image/${format}`);
      }
    }
    assert.equal(result.outputs.length, 7);
  });

  it('are never wider than the picture, and none are made that save nothing', async () => {
    const small = await copy(await fileWith(['small.png', await photo(500, 300).png().toBuffer()]));
    assert.deepEqual(
      bannerOf(small).sources![0]!.srcset.map(({ width }) => width),
      [480, 500],
    );
    const flat = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
      .webp({ lossless: true })
      .toBuffer();
    const none = await copy(await fileWith(['flat.webp', flat]));
    assert.deepEqual([bannerOf(none).sources, none.outputs.length], [undefined, 1]);
  });

  it('take the place of a logo, in twice the size that it is shown in, if they save bytes', async () => {
    const large = await photo(400, 200).png().toBuffer();
    const tiny = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .webp({ lossless: true })
      .toBuffer();
    const result = await copy(
      await fileWith(
        ['s.svg', drawing('viewBox="0 0 2 1"')],
        [
          ['large.png', large],
          ['tiny.webp', tiny],
        ],
      ),
    );
    const [first, second] = logosOf(result);
    assert.match(first!.src, /^pictures\/large-112\.[0-9a-f]{10}\.webp$/);
    const { width, height, format } = await sharp(bytesOf(result, first!)).metadata();
    assert.deepEqual([width, height, format], [112, 56, 'webp']);
    assert.deepEqual(sizeOf(first!), [56, 28]);
    assert.ok(bytesOf(result, second!).equals(tiny));
    assert.equal(result.outputs.length, 3);
  });

  it('are not made of what moves or is drawn', async () => {
    const [gif, webp] = await Promise.all([frames.clone().gif().toBuffer(), frames.clone().webp().toBuffer()]);
    const svg = drawing('viewBox="0 0 2 1"');
    for (const [name, bytes] of [
      ['a.gif', gif],
      ['a.webp', webp],
      ['a.svg', svg],
    ] as const) {
      const result = await copy(await fileWith([name, bytes], [[`logo-${name}`, bytes]]));
      assert.equal(bannerOf(result).sources, undefined);
      assert.ok(result.outputs.every(one => one.bytes.equals(bytes)));
      assert.deepEqual(result.warnings, []);
      if (bytes !== svg) assert.deepEqual(sizeOf(bannerOf(result)), [300, 200]);
    }
  });

  it('of the author stay: they are published, and no others are made', async () => {
    const bytes = await photo(500, 300).png().toBuffer();
    const own = await photo(250, 150).webp().toBuffer();
    await writeFile(path('images/own.webp'), own);
    const sources = [{ type: 'image/webp', srcset: [{ src: 'images/own.webp', width: 250 }] }];
    const result = await copy(await fileWith(['with-own.png', bytes, { sources }]));
    const [source] = bannerOf(result).sources!;
    assert.match(source!.srcset[0]!.src, /^pictures\/own\.[0-9a-f]{10}\.webp$/);
    assert.ok(bytesOf(result, source!.srcset[0]!).equals(own));
    assert.deepEqual([result.outputs.length, ...sizeOf(bannerOf(result))], [2, 500, 300]);
  });
});

describe('publishing pictures again', () => {
  it('makes the same bytes, and encodes nothing that is there', async () => {
    const bytes = await photo(500, 300).withExif(GPS).jpeg({ quality: 95 }).toBuffer();
    const file = await fileWith(['again.jpg', bytes], [['again-logo.jpg', bytes]]);
    assert.equal((await publish(file, 'first')).code, 0);
    assert.equal((await publish(file, 'second')).code, 0);
    const names = await filesIn('first');
    assert.deepEqual(await filesIn('second'), names);
    for (const name of names)
      assert.ok((await readFile(path(`first/${name}`))).equals(await readFile(path(`second/${name}`))), name);
    const pictures = names.filter(name => name.startsWith('pictures/'));
    assert.equal(pictures.length, 6);
    const before = (await stat(path(`first/${pictures[0]}`))).mtimeMs;
    const { out } = await publish(file, 'first');
    assert.match(out, /: 0 changed, 0 removed/);
    assert.equal((await stat(path(`first/${pictures[0]}`))).mtimeMs, before);

    const there = new Map(pictures.map(name => [name, Buffer.from(name)]));
    const { outputs } = await copy(file, name => Promise.resolve(there.get(name)));
    assert.deepEqual(new Map(outputs.map(one => [one.path, one.bytes])), there);
  });

  it('encodes anew what was changed behind its back', async () => {
    const file = await fileWith(['mended.png', await photo(490, 300).png().toBuffer(), { width: 100, height: 100 }]);
    const { code, out } = await publish(file, 'mended');
    assert.equal(code, 0);
    assert.match(out, /^images\/mended\.png: the data file says 100 × 100/m);
    const name = (await filesIn('mended')).find(one => one.endsWith('.avif'))!;
    const bytes = await readFile(path(`mended/${name}`));
    await writeFile(path(`mended/${name}`), 'spoilt');
    await publish(file, 'mended');
    assert.ok((await readFile(path(`mended/${name}`))).equals(bytes));
  });
});

describe('publishing pictures without sharp', () => {
  it('copies them as they are, and says in one line what is missing', async () => {
    const bytes = await photo(500, 300).png().toBuffer();
    const file = await fileWith(['without.png', bytes], [['without-logo.png', bytes]]);
    const { code, out } = await publish(file, 'without', [], {
      NODE_OPTIONS: '--import ./tests/support/without-sharp.mjs',
    });
    assert.equal(code, 0);
    assert.equal(out.match(/^.*npm install sharp.*$/gm)?.length, 1);
    const pictures = (await filesIn('without')).filter(name => name.startsWith('pictures/'));
    assert.equal(pictures.length, 2);
    for (const name of pictures) assert.ok((await readFile(path(`without/${name}`))).equals(bytes));
  });
});
