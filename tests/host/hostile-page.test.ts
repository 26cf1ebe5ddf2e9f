import { describeHostile } from '../support/hostile.js';

describeHostile('a page with manners of its own', {
  'listeners that are called through others': {
    before: 'listeners-wrapped',
    proof: `!addEventListener.toString().includes('native')`,
  },
  'listeners that must be functions': {
    before: 'listeners-functions-only',
    proof: `!addEventListener.toString().includes('native')`,
  },
  'a wrapped MutationObserver': {
    before: 'mutation-observer-wrapped',
    proof: `!('prototype' in (new MutationObserver(() => 0)).constructor.prototype)`,
  },
  'no IntersectionObserver and no ResizeObserver': {
    before: 'observers-deleted',
    proof: `!('IntersectionObserver' in window)`,
  },
  'elements made through a consent tool': {
    before: 'create-element-wrapped',
    proof: `document.createElement('i').hasAttribute('data-seen')`,
  },
  'frames, microtasks and styles of its own': {
    before: 'frames-replaced',
    proof: `cancelAnimationFrame === clearTimeout`,
  },
  'no console': { before: 'console-deleted', proof: `typeof console === 'undefined'` },
  'document.write': { before: 'document-write', proof: `window.written === 1` },
  'globals of one letter, and of names that loaders look for': {
    before: 'globals',
    proof: `t === 1 && CoalitionWidgets === 'somebody else'`,
  },
  'ids that are the names of globals': {
    before: () =>
      `<a id="CoalitionWidgets"></a><img name="fetch"><form name="customElements"></form><a id="litHtml"></a>`,
    proof: `CoalitionWidgets.localName === 'a' && typeof fetch === 'function'`,
  },
  'forms and pictures that are named like parts of the document': {
    before: () => `<form name="body"></form><img name="forms"><form name="all"></form><form name="search"></form>`,
    proof: `document.body.localName === 'form' && document.forms.localName === 'img'`,
  },
  'a form that is named like what finds the script': {
    before: () => `<form name="scripts"></form><img name="currentScript">`,
    proof: `document.scripts.localName === 'form' && document.currentScript.localName === 'img'`,
  },
  'a picture that is named like what finds the script': {
    before: () => `<img name="scripts">`,
    proof: `document.scripts.localName === 'img'`,
  },
});
