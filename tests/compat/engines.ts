/** What the browsers named in package.json (`browserslist`) support, from MDN's compatibility data. */
import data from '@mdn/browser-compat-data/forLegacyNode';
import type { BrowserName, CompatStatement, Identifier } from '@mdn/browser-compat-data/types';
import { oldestBrowsers } from '../../scripts/lib/browsers.js';

/** A feature that a browser lacks. */
export interface Young {
  /** Its path in MDN's data, for example `css.types.color.light-dark`. */
  readonly feature: string;
  /** Where it is used: a declaration with its selector, or a piece of code. */
  readonly where: string;
}

/** MDN's names of the browsers that share an engine and its versions. */
const browsersOf: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

/** The oldest version of each browser. */
const oldest = [...oldestBrowsers()].flatMap(([name, version]) => {
  const browsers = browsersOf[name];
  if (!browsers) throw new Error(`MDN's names of this browser are missing here: ${name}`);
  return browsers.map(browser => [browser, version] as const);
});

/** Whether a version is at most another. Of ranges such as `≤37`, the number counts. */
function isAtMost(version: string, limit: string): boolean {
  const [a = 0, b = 0] = version.replace('≤', '').split('.').map(Number);
  const [c = 0, d = 0] = limit.split('.').map(Number);
  return a < c || (a === c && b <= d);
}

/** Whether every browser has the whole feature, without a prefix and without a flag. */
export const isSupported = ({ support }: CompatStatement): boolean =>
  oldest.every(([browser, limit]) =>
    [support[browser] ?? []].flat().some(({ version_added: added, version_removed: removed, ...partly }) => {
      if (partly.flags || partly.prefix || partly.alternative_name || partly.partial_implementation) return false;
      return typeof added === 'string' && isAtMost(added, limit) && !(removed && isAtMost(removed, limit));
    }),
  );

/** A node of MDN's data, by its path. */
export function entry(path: readonly string[]): Identifier | undefined {
  let node: Identifier | undefined = data as unknown as Identifier;
  for (const key of path) node = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return node;
}

/** Whether a feature is known and some browser lacks it. */
export function isYoung(path: readonly string[]): boolean {
  const compat = entry(path)?.__compat;
  return compat !== undefined && !isSupported(compat);
}

/** Every feature below a path, with its own path. */
export function* features(path: readonly string[]): Generator<readonly string[]> {
  for (const key of Object.keys(entry(path) ?? {}))
    if (key !== '__compat') {
      yield [...path, key];
      yield* features([...path, key]);
    }
}
