/** The two engines of judgement: axe-core, and IBM's Equal Access checker. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { installPackages } from '../../scripts/lib/install.js';
import { own } from './own.js';

const axePath = 'node_modules/axe-core/axe.min.js';
const ibmPath = `${own}/node_modules/accessibility-checker-engine/ace.js`;

/** What an engine says about one node. */
export interface Finding {
  readonly engine: 'axe' | 'ibm';
  readonly rule: string;
  /**
   * - `failure`: it is wrong;
   * - `enhanced`: it falls short of the enhanced contrast of WCAG's level AAA;
   * - `question`: the engine cannot decide.
   */
  readonly kind: 'failure' | 'enhanced' | 'question';
  /** Where it is: the way through shadow roots (axe) or a path (IBM). */
  readonly place: string;
  /** The markup, and what is wrong with it. */
  readonly what: string;
}

const ENHANCED = 'color-contrast-enhanced';
/** Every rule, those of the level AAA and the experimental ones included; deprecated rules have successors. */
const axeRun = `(async () => {
  const rules = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));
  const { violations, incomplete } = await axe.run(document, {
    rules: Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'], preload: false,
  });
  return JSON.stringify({ violations, incomplete });
})()`;

async function axe(page: Page): Promise<Finding[]> {
  const found = JSON.parse((await page.evaluate(axeRun)) as string) as Pick<AxeResults, 'violations' | 'incomplete'>;
  const read = (results: AxeResults['violations'], kind: Finding['kind']): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => ({
        engine: 'axe' as const,
        rule: id,
        kind: id === ENHANCED && kind === 'failure' ? 'enhanced' : kind,
        place: target.flat().join(' '),
        what: `${html}\n${failureSummary ?? ''}`,
      })),
    );
  return [...read(found.violations, 'failure'), ...read(found.incomplete, 'question')];
}

const ibmReport = z.array(
  z.object({
    ruleId: z.string(),
    message: z.string(),
    snippet: z.string(),
    value: z.tuple([z.string(), z.string()]),
    path: z.object({ dom: z.string() }),
  }),
);
const ibmRun = `(async () => {
  const checker = new ace.Checker();
  const { results } = await checker.check(document, checker.getGuidelineIds());
  const left = results.filter(({ value }) => value[1] !== 'PASS');
  return JSON.stringify(left.map(({ ruleId, message, snippet, value, path }) => ({ ruleId, message, snippet, value, path })));
})()`;

async function ibm(page: Page): Promise<Finding[]> {
  const results = ibmReport.parse(JSON.parse((await page.evaluate(ibmRun)) as string));
  return results.map(({ ruleId, message, snippet, value, path }) => ({
    engine: 'ibm',
    rule: ruleId,
    kind: value[1] === 'FAIL' ? 'failure' : 'question',
    place: path.dom.replace('/html[1]/body[1]/main[1]', ''),
    what: `${value.join(' ')}: ${message}\n${snippet}`,
  }));
}

const version = z.object({ version: z.string() });
const versionOf = (folder: string): string =>
  version.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))).version;

/** Makes the engines ready, and returns their names and versions. */
export function engines(): string[] {
  installPackages(own);
  const names = { 'axe-core': 'node_modules', 'accessibility-checker-engine': `${own}/node_modules` };
  return Object.entries(names).map(([name, folder]) => `${name} ${versionOf(`${folder}/${name}`)}`);
}

/** Puts the engines into a page. */
export async function inject(page: Page): Promise<void> {
  for (const path of [axePath, ibmPath]) await page.evaluate(readFileSync(path, 'utf8'));
}

/** Asks both engines about a page. */
export const judge = async (page: Page): Promise<Finding[]> => [...(await axe(page)), ...(await ibm(page))];
