/**
 * Two engines judge every element in every state, in every language, and in light, dark and forced colours.
 * `npm run test:accessibility` runs it, and writes what the engines said to bench/output/accessibility.json.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { codes } from '../../src/generated/locales.js';
import { engines, inject, judge, type Finding } from './engines.js';
import { exceptions, isExcepted } from './exceptions.js';
import { colours, launch, withPage, type Colours } from './site.js';
import { pages } from './states.js';

interface Found extends Finding {
  readonly page: string;
  readonly lang: string;
  readonly scheme: Colours;
}

const output = 'bench/output';
const found: Found[] = [];
let judged = 0;
let versions: readonly string[] = [];
let browser: Browser;

before(async () => {
  versions = engines();
  browser = await launch();
  versions = [await browser.version(), ...versions];
});
after(() => browser.close());

const isFailure = (finding: Found): boolean =>
  finding.kind === 'failure' && !exceptions.some(exception => isExcepted(finding, exception));
const print = ({ engine, rule, scheme, place, what }: Found): string =>
  `${engine} ${rule}, ${scheme}: ${place}\n${what}`;

/** The colours, beginning with another one for each language, so that pages are opened in each and come to each. */
const schemesFrom = (start: number): Colours[] => colours.map((_, index) => colours[(start + index) % colours.length]!);

/** How often each rule was named, by kind. */
function counts(kind: Finding['kind'], of: readonly Found[] = found): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { engine, rule } of of.filter(one => one.kind === kind)) {
    const key = `${engine} ${rule}`;
    sums[key] = (sums[key] ?? 0) + 1;
  }
  return sums;
}

describe('every element in every state', { concurrency: 2 }, () => {
  for (const [index, lang] of codes.entries())
    for (const [name, scenes] of pages)
      it(`${name} (${lang})`, async () => {
        const own: Found[] = [];
        const [first, ...others] = schemesFrom(index);
        await withPage(browser, [name, lang, first!], {
          async look(page, setColours) {
            await inject(page);
            for (const scheme of [first!, ...others]) {
              await setColours(scheme);
              const findings = await judge(page);
              own.push(...findings.map(finding => ({ ...finding, page: name, lang, scheme })));
              judged += scenes.length;
            }
          },
        });
        found.push(...own);
        assert.deepEqual(own.filter(isFailure).map(print), []);
      });
});

describe('what the engines said', () => {
  it('is written down', t => {
    const failures = found.filter(isFailure);
    const summary = {
      versions,
      judged,
      failures: counts('failure', failures),
      excepted: counts(
        'failure',
        found.filter(one => one.kind === 'failure' && !isFailure(one)),
      ),
      'enhanced contrast': counts('enhanced'),
      questions: counts('question'),
    };
    mkdirSync(output, { recursive: true });
    const shown = found.filter(one => one.kind === 'enhanced' || isFailure(one));
    writeFileSync(`${output}/accessibility.json`, `${JSON.stringify({ ...summary, found: shown }, null, 1)}\n`);
    t.diagnostic(JSON.stringify(summary, null, 1));
  });

  it('needs every exception', () => {
    const unused = exceptions.filter(exception => !found.some(finding => isExcepted(finding, exception)));
    assert.deepEqual(
      unused.map(({ rule }) => rule),
      [],
    );
  });
});
