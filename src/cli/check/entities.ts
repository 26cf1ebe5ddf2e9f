/** Named character references that editors and converters write (HTML, 13.5). */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', times: '×', deg: '°', copy: '©', reg: '®' },
  ...{ trade: '™', euro: '€', pound: '£', sect: '§', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' },
  ...{ ccedil: 'ç', Ccedil: 'Ç', ecirc: 'ê', Ecirc: 'Ê', icirc: 'î', Icirc: 'Î', ucirc: 'û', Ucirc: 'Û' },
  ...{ ouml: 'ö', Ouml: 'Ö', uuml: 'ü', Uuml: 'Ü', acirc: 'â', Acirc: 'Â', scedil: 'ş', Scedil: 'Ş' },
  ...{ eacute: 'é', Eacute: 'É', egrave: 'è', agrave: 'à', auml: 'ä', Auml: 'Ä', szlig: 'ß', ntilde: 'ñ' },
};

/** A character reference. Some programs omit the semicolon of the common ones. */
export const entity =
  /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});|&(?:nbsp|amp|quot|lt|gt|apos|[lr][sd]quo|[lr]aquo|[nm]dash|hellip)\b/gi;

function decode(reference: string): string {
  const name = reference.slice(1).replace(';', '');
  if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // the numbers 128 to 159 mean windows-1252
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code === 0xa0
    ? ' '
    : code > 0 && code <= 0x10ffff && (code & 0xf800) !== 0xd800
      ? String.fromCodePoint(code)
      : reference;
}

/** Replaces character references, also those that were escaped twice (`&amp;lt;`). */
export function decodeEntities(text: string): string {
  const once = text.replace(entity, decode);
  return once === text ? text : decodeEntities(once);
}
