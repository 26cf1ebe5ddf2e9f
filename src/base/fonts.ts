import { fonts, fontWeights } from '../generated/fonts.js';
import { sharedStyles } from './shared.styles.js';

/** The CSS rule for the languages of one font. The other font follows it in the list, for words in another script. */
function ruleOf(first: string, langs: string): string {
  const texts = langs.split(' ').map(lang => `[lang|=${lang}]`);
  const families = new Set([first, ...fonts.map(({ family }) => family)]);
  return `:is(${texts.join()}){font-family:var(--coalition-font-family,"${[...families].join('","')}",system-ui,sans-serif)}`;
}

/**
 * Sets the fonts beside the script for all widgets, present and future. Call it once. The browser downloads a font when
 * a widget first shows one of its characters, and shows the device's own font until then. The rules go into the style
 * sheet that Lit shares between all widgets; the host page's own elements keep their fonts.
 * @param script the absolute URL of the script; the `fonts` folder is beside it
 */
export function useFonts(script: string): void {
  const sheet = sharedStyles.styleSheet;
  if (!sheet) return;
  for (const { family, file, range } of fonts) {
    const url = new URL(`fonts/${file}`, script).href;
    document.fonts.add(
      new FontFace(family, `url("${url}")`, { display: 'swap', unicodeRange: range, weight: fontWeights }),
    );
  }
  for (const { family, langs } of fonts) sheet.insertRule(ruleOf(family, langs), sheet.cssRules.length);
}
