/** Finds the data file that the page names. Runs before the elements are registered. */
import { useFonts } from '../base/fonts.js';
import { setSourceFinder } from '../base/source.js';
import { requestFile } from '../data/request.js';
import { sliceAddress } from '../i18n/slice.js';
import { searchElsewhere } from './elsewhere.js';
import { findSource } from './find-source.js';

const script = document.currentScript;
// a form or image named "currentScript" would shadow the property
const { coalition, src } = script instanceof HTMLScriptElement ? script.dataset : ({} as DOMStringMap);
// the tag may be outside of the document, so its file is remembered
const found = findSource(document, coalition || src);
const named = coalition || found;
if (named) {
  const url = sliceAddress(named, document.documentElement.lang);
  // in an async function, so that an invalid URL or a broken fetch override rejects instead of throwing
  const response = (async () => requestFile(url))();
  response.catch(() => undefined);
  setSourceFinder(findSource, { url, response });
} else {
  setSourceFinder(findSource);
  searchElsewhere(findSource);
}

const fonts = document.querySelector<HTMLScriptElement>('script[fonts]');
// an inline script or one from a blob has no folder beside it; without URL.canParse (before 2023) the fonts are skipped
if (fonts && URL.canParse?.('fonts', fonts.src)) useFonts(fonts.src);
