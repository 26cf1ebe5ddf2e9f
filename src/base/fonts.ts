import type { CSSResultOrNative } from 'lit';
import { fonts } from '../generated/fonts.js';

/** The rule for texts in the languages of one font; the other stands behind it, for words of another language in them. */
function ruleOf(first: string, langs: string): string {
  const texts = langs.split(' ').map(lang => `[lang|=${lang}]`);
  const families = new Set([first, ...fonts.map(({ family }) => family)]);
  return `:is(${texts.join()}){font-family:var(--coalition-font-family,"${[...families].join('","')}",system-ui,sans-serif)}`;
}

let used = false;

/**
 * Lets all widgets, those to come included, be drawn in our fonts. The browser itself asks for a font when it meets a
 * letter of it in a widget, and draws the device's own until it has come; a page without such a letter asks for none.
 * Saying it again changes nothing.
 * @param script the address of the script that the folder `fonts` stands beside; absolute
 * @param styles the styles that all widgets share: Lit makes one sheet of them, so that a rule in it is a rule in every
 *   widget, and no element of the page's is touched
 */
export function useFonts(script: string, styles: CSSResultOrNative | undefined): void {
  const sheet = styles && 'styleSheet' in styles ? styles.styleSheet : styles;
  if (used || !sheet) return;
  used = true;
  for (const { family, file, range } of fonts) {
    const url = new URL(`fonts/${file}`, script).href;
    document.fonts.add(new FontFace(family, `url("${url}")`, { display: 'swap', unicodeRange: range }));
  }
  for (const { family, langs } of fonts) sheet.insertRule(ruleOf(family, langs), sheet.cssRules.length);
}
