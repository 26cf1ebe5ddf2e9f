/** The classic script: every widget in one file, for sites that take no modules. */
import { setDefaultSource } from './base/source.js';
import { requestFile } from './data/request.js';

const script = document.currentScript;
const source = script instanceof HTMLScriptElement ? script.dataset['src'] : undefined;
if (source) {
  const early = requestFile(new URL(source, document.baseURI).href);
  early.catch(() => undefined);
  setDefaultSource(source, early);
}
