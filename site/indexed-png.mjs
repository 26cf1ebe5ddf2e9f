// Writes a picture with a palette of at most 256 colours: a third of a screenshot's bytes without a visible difference.
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 256;

/** A colour reduced to 15 bits, to group similar colours. */
const bucketOf = (r, g, b) => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);

/** The colours of a picture by group, each with its number of pixels and the sums of their channels. */
function bucketsOf(rgba) {
  const buckets = new Map();
  for (let i = 0; i < rgba.length; i += 4) {
    const key = bucketOf(rgba[i], rgba[i + 1], rgba[i + 2]);
    let bucket = buckets.get(key);
    if (!bucket) buckets.set(key, (bucket = { key, count: 0, sum: [0, 0, 0] }));
    bucket.count++;
    for (let c = 0; c < 3; c++) bucket.sum[c] += rgba[i + c];
  }
  return [...buckets.values()];
}

const mean = (bucket, channel) => bucket.sum[channel] / bucket.count;

/** The channel in which the pixels of a box deviate most from their mean, the total deviation, and the mean. */
function spread(box) {
  const count = box.reduce((sum, bucket) => sum + bucket.count, 0);
  const spreads = [0, 1, 2].map(channel => {
    const middle = box.reduce((sum, bucket) => sum + bucket.sum[channel], 0) / count;
    const error = box.reduce((sum, bucket) => sum + bucket.count * (mean(bucket, channel) - middle) ** 2, 0);
    return { channel, middle, error };
  });
  return { box, ...spreads.reduce((a, b) => (b.error > a.error ? b : a)) };
}

/** Splits the box with the largest deviation at its mean, until there are enough boxes. */
function cut(buckets, colours) {
  const boxes = [spread(buckets)];
  while (boxes.length < colours) {
    const worst = boxes.reduce((a, b) => (b.error > a.error ? b : a));
    if (worst.error === 0) break;
    const { box, channel, middle } = boxes.splice(boxes.indexOf(worst), 1)[0];
    const [low, high] = [[], []];
    for (const bucket of box) (mean(bucket, channel) < middle ? low : high).push(bucket);
    boxes.push(spread(low), spread(high));
  }
  return boxes.map(({ box }) => box);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Encodes a PNG (ISO/IEC 15948) of colour type 3 with at most this many colours. */
export function indexedPng({ width, height, rgba }, colours = COLOURS) {
  const palette = Buffer.alloc(COLOURS * 3);
  const indexOf = new Map();
  cut(bucketsOf(rgba), colours).forEach((box, index) => {
    const count = box.reduce((sum, bucket) => sum + bucket.count, 0);
    for (let c = 0; c < 3; c++)
      palette[index * 3 + c] = Math.round(box.reduce((sum, bucket) => sum + bucket.sum[c], 0) / count);
    for (const { key } of box) indexOf.set(key, index);
  });
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter type: 0, none
  for (let i = 0; i < width * height; i++)
    rows[i + Math.floor(i / width) + 1] = indexOf.get(bucketOf(...rgba.subarray(i * 4, i * 4 + 3)));
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
