/** What the classic script tag says for every widget of the page; stands before the widgets are registered. */
import { setDefaultSource } from './base/source.js';
import { requestFile } from './data/request.js';

const script = document.currentScript;
const source = script instanceof HTMLScriptElement ? script.dataset['src'] : undefined;
if (source) {
  const early = requestFile(new URL(source, document.baseURI).href);
  early.catch(() => undefined);
  setDefaultSource(source, early);
}
