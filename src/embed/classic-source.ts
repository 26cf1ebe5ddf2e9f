/** What the classic script tag says for every widget of the page; stands before the widgets are registered. */
import { useFonts } from '../base/fonts.js';
import { setDefaultSource } from '../base/source.js';
import { requestFile } from '../data/request.js';

const script = document.currentScript;
// a form or picture of that name may stand before it
const own =
  script instanceof HTMLScriptElement
    ? script
    : document.querySelector<HTMLScriptElement>('script[data-src][src*=coalition-widgets]');
const source = own?.dataset['src'];
if (source) {
  // fetch resolves the address itself: one that cannot be read is a failed answer, and not an error of the page's; nor is
  // what a page has put in place of fetch
  const early = (async () => requestFile(source))();
  early.catch(() => undefined);
  setDefaultSource(source, early);
}
// a script from a blob or within the page stands beside nothing; engines before 2023 cannot tell, and do without
if (own?.hasAttribute('fonts') && URL.canParse?.('fonts', own.src)) useFonts(own.src);
