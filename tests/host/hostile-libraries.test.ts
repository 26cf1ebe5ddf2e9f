import { describeHostile, library } from '../support/hostile.js';

describeHostile('a page with an old library', {
  'Prototype 1.7': { before: 'prototype-1.7', proof: `JSON.stringify(['a', 'b']) === '"[a, b]"'` },
  'Prototype 1.6': {
    before: 'prototype-1.6',
    proof: `[1, 2].reduce(() => 0).length === 2 && typeof 'text'.toJSON === 'function'`,
  },
  MooTools: {
    before: library('mootools/lib/mootools-core-1.5.2-server.js'),
    proof: `typeof [].erase === 'function' && typeof Function.prototype.attempt === 'function'`,
  },
  Sugar: {
    before: library('sugar/sugar-full.js'),
    proof: `typeof [].groupBy === 'function' && typeof 'text'.capitalize === 'function'`,
  },
  Datejs: { before: library('datejs/lib/date.js'), proof: `Date.parse('today') instanceof Date` },
  'es5-shim and es5-sham': {
    before: library('es5-shim/es5-shim.js', 'es5-shim/es5-sham.js'),
    proof: `document.scripts.length >= 3`,
  },
  'core-js': { before: library('core-js-bundle/index.js'), proof: `'__core-js_shared__' in window` },
  'zone.js': { before: library('zone.js/bundles/zone.umd.js'), proof: `typeof Zone.current.fork === 'function'` },
  json2: { before: 'json2', proof: `JSON.stringify('\\u200f') === '"\\\\u200f"'`, outcome: 'equal' },
  'a loader of AMD modules': { before: 'amd', proof: `'jQuery' in define.amd && !window.amdCalled` },
  'globals of CommonJS': { before: 'umd', proof: `Object.keys(module.exports).length === 0` },
  'old web component polyfills': { before: 'shady-css', proof: `ShadyCSS.nativeShadow` },
  'a wrapped registry of elements': { before: 'custom-elements-wrapped', proof: `Array.isArray(window.defined)` },
  'a registry of elements of its own': {
    before: 'custom-elements-polyfill',
    proof: `!customElements.constructor.name.includes('Registry')`,
  },
});
