import { describeHostile } from '../support/hostile.js';

describeHostile('a page with changed natives', {
  'toJSON on arrays': { before: 'to-json-array', proof: `JSON.stringify([]) === '"an array"'` },
  'toJSON on objects': { before: 'to-json-object', proof: `JSON.stringify({}) === '"an object"'` },
  'toJSON on texts, numbers and booleans': {
    before: 'to-json-primitive',
    proof: `JSON.stringify(Object(1)) === '"<1>"'`,
  },
  'a JSON that reads dates and writes prettily': {
    before: 'json-dates',
    proof: `JSON.parse('["2026-01-01"]')[0] instanceof Date`,
    outcome: 'equal',
  },
  'enumerable members of every object': { before: 'object-enumerable', proof: `'owner' in {}` },
  'enumerable members of every array': { before: 'array-enumerable', proof: `'version' in []` },
  'a frozen Object.prototype': { before: 'frozen-object', proof: `Object.isFrozen(Object.prototype)` },
  'natives that are all frozen': { before: 'frozen-natives', proof: `Object.isFrozen(HTMLElement.prototype)` },
  'a frozen Promise': { before: 'promise-frozen', proof: `Object.isFrozen(Promise.prototype)` },
  'a Promise of its own': { before: 'promise-replaced', proof: `'_real' in Promise.resolve(1)` },
  'old polyfills of texts': { before: 'strings-old', proof: `'\\u1e9b\\u0323'.normalize('NFKD') === '\\u1e9b\\u0323'` },
  'old polyfills of arrays': { before: 'arrays-old', proof: `[1].at(-1) === undefined` },
  'old polyfills of elements': {
    before: 'elements-old',
    proof: `!Element.prototype.closest.toString().includes('native')`,
  },
  'Map and Set as they were before ES2015 was done': {
    before: 'collections-old',
    proof: `new Map([[1, 2]]).size === 0`,
    outcome: 'fallback',
  },
  'a Symbol of its own': { before: 'symbol-replaced', proof: `!Symbol.toString().includes('native')` },
  'a clock of its own': {
    before: 'date-replaced',
    proof: `Date.now() === 0 && new Date(0).toISOString() === '"1970"'`,
  },
  'no Intl': { before: 'intl-deleted', proof: `typeof Intl === 'undefined'` },
  'a URL of its own': { before: 'url-old', proof: `!(URL.prototype.searchParams)` },
});
