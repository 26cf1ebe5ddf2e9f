import { fonts } from '../generated/fonts.js';
import { sharedStyles } from './shared.styles.js';

/** The rule for texts in the languages of one font; the other stands behind it, for words of another language in them. */
function ruleOf(first: string, langs: string): string {
  const texts = langs.split(' ').map(lang => `[lang|=${lang}]`);
  const families = new Set([first, ...fonts.map(({ family }) => family)]);
  return `:is(${texts.join()}){font-family:var(--coalition-font-family,"${[...families].join('","')}",system-ui,sans-serif)}`;
}

/**
 * Draws all widgets, also those added later, in the fonts beside the script. The browser downloads a font when it meets a
 * letter of it in a widget, and uses the device's own font until then. Call it once. The rules go into the one style
 * sheet that Lit makes for all widgets; no element of the page is touched.
 * @param script the address of the script that the folder `fonts` stands beside; absolute
 */
export function useFonts(script: string): void {
  const sheet = sharedStyles.styleSheet;
  if (!sheet) return;
  for (const { family, file, range } of fonts) {
    const url = new URL(`fonts/${file}`, script).href;
    document.fonts.add(new FontFace(family, `url("${url}")`, { display: 'swap', unicodeRange: range }));
  }
  for (const { family, langs } of fonts) sheet.insertRule(ruleOf(family, langs), sheet.cssRules.length);
}
