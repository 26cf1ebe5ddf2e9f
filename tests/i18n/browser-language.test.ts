import { expect } from 'chai';

/*
 * `npm run test:all` runs the tests of formats once more in a Chromium in Turkish and in one in Arabic; this one says
 * that the browser is what it is said to be. What whole widgets show there is in tests/embed/browser-language.node.test.ts.
 */

const { browserLanguage } = globalThis as { browserLanguage?: string };

describe(`a browser in ${browserLanguage ?? 'any language'}`, () => {
  (browserLanguage ? it : it.skip)('is in the language that it was started in', () => {
    expect([navigator.language, new Intl.NumberFormat().resolvedOptions().locale]).to.deep.equal([
      browserLanguage,
      browserLanguage,
    ]);
  });

  (browserLanguage ? it : it.skip)('would write another number than English if it were asked', () =>
    expect((1234.5).toLocaleString()).not.to.equal('1,234.5'),
  );
});
