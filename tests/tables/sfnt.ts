/** What the tests read of a font: OpenType tables, all numbers big endian. */

/** The place of a table in a TrueType file. */
function tableAt(font: Buffer, tag: string): number {
  for (let at = 12, end = 12 + 16 * font.readUInt16BE(4); at < end; at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`The font has no ${tag}`);
}

/** Calls back for each range of code points in a `cmap` subtable of format 4 or 12. */
function ranges(font: Buffer, at: number): [first: number, last: number][] {
  const format = font.readUInt16BE(at);
  if (format === 4) {
    const count = font.readUInt16BE(at + 6) / 2;
    return Array.from({ length: count }, (_, one) => [
      font.readUInt16BE(at + 16 + 2 * (count + one)),
      font.readUInt16BE(at + 14 + 2 * one),
    ]);
  }
  if (format === 12)
    return Array.from({ length: font.readUInt32BE(at + 12) }, (_, one) => [
      font.readUInt32BE(at + 16 + 12 * one),
      font.readUInt32BE(at + 20 + 12 * one),
    ]);
  return [];
}

/** The characters that a TrueType font has a glyph for. */
export function charactersOf(font: Buffer): Set<string> {
  const cmap = tableAt(font, 'cmap');
  const found = new Set<string>();
  for (let one = 0; one < font.readUInt16BE(cmap + 2); one++)
    for (const [first, last] of ranges(font, cmap + font.readUInt32BE(cmap + 8 + 8 * one)))
      for (let code = first; code <= last && code < 0xffff; code++) found.add(String.fromCodePoint(code));
  return found;
}

/** The tags of the layout features in a table, `GSUB` or `GPOS`. */
export function featuresOf(font: Buffer, table: 'GSUB' | 'GPOS'): Set<string> {
  const start = tableAt(font, table);
  const list = start + font.readUInt16BE(start + 6);
  const tags = Array.from({ length: font.readUInt16BE(list) }, (_, one) =>
    font.toString('latin1', list + 2 + 6 * one, list + 6 + 6 * one),
  );
  return new Set(tags);
}
