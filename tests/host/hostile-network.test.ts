import { describeHostile } from '../support/hostile.js';

describeHostile('a page with another fetch', {
  'one that keeps a log': { before: 'fetch-logging', proof: `Array.isArray(window.fetched)` },
  'one that adds a header': { before: 'fetch-headers', proof: `fetch.length === 2` },
  'one that answers with a thenable': { before: 'fetch-thenable', proof: `!('catch' in fetch('data:,x'))` },
  'one that answers with a subclass of Promise': {
    before: 'fetch-subclass',
    proof: `fetch('data:,x').catch(() => 0).constructor.name === 'Watched'`,
  },
  'one made of XMLHttpRequest': { before: 'fetch-polyfill', proof: `fetch.toString().includes('XMLHttpRequest')` },
  none: { before: 'fetch-deleted', proof: `typeof fetch === 'undefined'`, outcome: 'fallback' },
  'no deadlines for it': { before: 'abort-signal-old', proof: `!('timeout' in AbortSignal)` },
});
