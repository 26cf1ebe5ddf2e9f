import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { bannerOf, bomb, bytesOf, copy, fileWith, frames, GPS, photo } from './pictures.js';
import { data, path } from './support.js';

describe('the pictures that publish copies: what they say of camera and place', () => {
  const told = async (bytes: Buffer): Promise<boolean> => {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    return [exif, xmp, iptc].some(Boolean);
  };

  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
    it(`is left out of every copy, the ${format} itself included`, async () => {
      const bytes = await photo(300, 200).withExif(GPS).toFormat(format).toBuffer();
      assert.ok(await told(bytes));
      const result = await copy(await fileWith([`gps.${format}`, bytes], [[`logo.${format}`, bytes]]));
      assert.ok(result.outputs.length > 1);
      for (const output of result.outputs) assert.equal(await told(output.bytes), false, output.path);
      const { width, height } = await sharp(bytesOf(result, bannerOf(result))).metadata();
      assert.deepEqual([width, height], [300, 200]);
    });

  it('is left out in other forms, too: XMP', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a/></x:xmpmeta>';
    const bytes = await photo(300, 200).withXmp(xmp).jpeg().toBuffer();
    assert.ok(await told(bytes));
    for (const output of (await copy(await fileWith(['xmp.jpg', bytes]))).outputs)
      assert.equal(await told(output.bytes), false, output.path);
  });

  it('is left out of what moves, which still moves', async () => {
    const bytes = await frames.clone().withExif(GPS).webp().toBuffer();
    const result = await copy(await fileWith(['moving.webp', bytes]));
    const [output] = result.outputs;
    assert.equal(await told(output!.bytes), false);
    assert.equal((await sharp(output!.bytes).metadata()).pages, 3);
  });

  it('goes with the turn of a camera that was held upright: the copy is upright itself', async () => {
    const bytes = await photo(300, 200).withExif(GPS).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const result = await copy(await fileWith(['turned.jpg', bytes]));
    const { width, height, orientation } = await sharp(bytesOf(result, bannerOf(result))).metadata();
    assert.deepEqual([width, height, orientation], [200, 300, undefined]);
  });
});

describe('the pictures that publish copies: broken ones', () => {
  it('are reported with their path and what to do, and copied as they are', async () => {
    const jpeg = await photo(300, 200).jpeg().toBuffer();
    const broken: [name: string, bytes: Buffer, message: RegExp][] = [
      ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), /damaged or cut off \(.+\)\. Save it anew/],
      ['text.png', Buffer.from('This is no picture'), /no picture that browsers show\. Save it as JPEG/],
      ['page.svg', Buffer.from('<html></html>'), /Save it/],
      ['empty.webp', Buffer.alloc(0), /Save it/],
      ['scan.tiff', await photo(30, 20).tiff().toBuffer(), /no picture that browsers show\. Save it as JPEG/],
      ['bomb.png', bomb(30_000), /more than 210 million pixels\. Save it smaller/],
    ];
    for (const [name, bytes, message] of broken) {
      const result = await copy(await fileWith([name, bytes], [[`logo-${name}`, bytes]]));
      assert.equal(result.warnings.length, 2, name);
      assert.ok(result.warnings[0]!.startsWith(`images/${name}: it `), result.warnings[0]);
      assert.match(result.warnings[0]!, message);
      assert.match(result.warnings[0]!, /It is copied as it is, with all that it says of camera and place\.$/);
      assert.deepEqual([bannerOf(result).sources, bannerOf(result).width], [undefined, undefined]);
      assert.ok(result.outputs.length > 0 && result.outputs.every(one => one.bytes.equals(bytes)));
      assert.deepEqual(result.problems, []);
    }
  });

  it('may have any name', async () => {
    const bytes = await photo(30, 20).png().toBuffer();
    await writeFile(path('images/100%.png'), bytes);
    const banner = { image: { src: 'images/100%.png', alt: { en: 'A sign' } } };
    const result = await copy(data(1, { banner }));
    assert.deepEqual([result.problems, result.warnings], [[], []]);
    assert.ok(bytesOf(result, bannerOf(result)).equals(bytes));
  });
});
