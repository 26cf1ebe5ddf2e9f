/**
 * A catalogue of translations in gettext's binary format (GNU gettext manual, "The Format of GNU MO Files").
 * @param language of the translations, for the header
 * @param entries the translations by source; a source with a context is `context\x04source`
 */
export function catalogue(language: string, entries: ReadonlyMap<string, string>): Buffer {
  const header = `Content-Type: text/plain; charset=UTF-8\nLanguage: ${language}\n`;
  const all = [['', header] as const, ...entries].map(pair => pair.map(text => Buffer.from(text)));
  all.sort(([one], [other]) => Buffer.compare(one!, other!));
  const [sources, targets] = [28, 28 + all.length * 8];
  const table = Buffer.alloc(28 + all.length * 16);
  [0x950412de, 0, all.length, sources, targets].forEach((value, at) => table.writeUInt32LE(value, at * 4));
  let offset = table.length;
  const texts: Buffer[] = [];
  for (const [start, column] of [
    [sources, 0],
    [targets, 1],
  ] as const)
    all.forEach((pair, at) => {
      table.writeUInt32LE(pair[column]!.length, start + at * 8);
      table.writeUInt32LE(offset, start + at * 8 + 4);
      offset += pair[column]!.length + 1;
      texts.push(pair[column]!, Buffer.alloc(1));
    });
  return Buffer.concat([table, ...texts]);
}
