const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** Replaces Arabic-Indic, Persian, Devanagari and fullwidth digits with European ones. */
export const europeanDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९０-９]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - zeros.find(zero => code >= zero && code < zero + 10)!);
  });

/** The user-perceived characters of a text (UAX 29). */
export const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** Removes URLs and email addresses, which follow no language's rules. */
export const withoutAddresses = (text: string): string =>
  !/[./@]/.test(text) // most texts, and a quick test
    ? text
    : text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:org|com|net|info|ngo|example)\b\S*/giu, ' ');
