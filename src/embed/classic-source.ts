/** Reads the attributes of the classic script tag. Runs before the elements are registered. */
import { useFonts } from '../base/fonts.js';
import { setDefaultSource } from '../base/source.js';
import { requestFile } from '../data/request.js';

const script = document.currentScript;
// a form or image named "currentScript" would shadow the property
const own =
  script instanceof HTMLScriptElement
    ? script
    : document.querySelector<HTMLScriptElement>('script[data-src][src*=coalition-widgets]');
const source = own?.dataset['src'];
if (source) {
  // in an async function, so that an invalid URL or a broken fetch override rejects instead of throwing
  const response = (async () => requestFile(source))();
  response.catch(() => undefined);
  setDefaultSource(source, response);
}
// an inline script or one from a blob has no folder beside it; without URL.canParse (before 2023) the fonts are skipped
if (own?.hasAttribute('fonts') && URL.canParse?.('fonts', own.src)) useFonts(own.src);
