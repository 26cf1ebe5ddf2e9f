/** Finds what a style sheet uses that a browser lacks, and for which the sheet declares no fallback. */
import { generate, parse, walk, type Atrule, type CssNode, type Declaration } from 'css-tree';
import { features, isYoung, type Young } from './engines.js';

/** Functions by name: `lch` is at `css.types.color.lch`, `polygon` at `css.types.basic-shape.polygon`. */
const functions = new Map<string, readonly string[]>();
for (const path of features(['css', 'types'])) if (!functions.has(path.at(-1)!)) functions.set(path.at(-1)!, path);

/** Units that MDN lists under one name. */
const unitGroups: readonly [pattern: RegExp, name: string][] = [
  [/^cq(?:w|h|i|b|min|max)$/, 'container_query_length_units'],
  [/^dv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_dynamic'],
  [/^lv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_large'],
  [/^sv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_small'],
];

/** The features that one node of the tree may be. */
function pathsOf(node: CssNode, property: string | undefined): (readonly string[])[] {
  switch (node.type) {
    case 'Declaration':
      return [['css', 'properties', node.property]];
    case 'Identifier':
      return property === undefined ? [] : [['css', 'properties', property, node.name]];
    case 'Function': {
      const found = functions.get(node.name);
      const isRelative = node.children.first?.type === 'Identifier' && node.children.first.name === 'from';
      const own = property === undefined ? [] : [['css', 'properties', property, node.name]];
      return found ? [found, ...(isRelative ? [[...found, 'relative_syntax']] : []), ...own] : own;
    }
    case 'Dimension': {
      const group = unitGroups.find(([pattern]) => pattern.test(node.unit))?.[1];
      return [['css', 'types', 'length', group ?? node.unit]];
    }
    case 'Atrule':
      return [['css', 'at-rules', node.name]];
    case 'Feature':
      return node.kind !== 'media' ? [] : [['css', 'at-rules', 'media', node.name.replace(/^(?:min|max)-/, '')]];
    case 'FeatureRange':
      return node.kind !== 'media' ? [] : [['css', 'at-rules', 'media', 'range_syntax']];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [['css', 'selectors', node.name]];
    case 'NestingSelector':
      return [['css', 'selectors', 'nesting']];
    default:
      return [];
  }
}

/** The features in a part of a style sheet that a browser lacks. */
function youngIn(part: CssNode): Set<string> {
  const found = new Set<string>();
  walk(part, function (node) {
    const property = this.declaration?.property ?? (part.type === 'Declaration' ? part.property : undefined);
    for (const path of pathsOf(node, property)) if (isYoung(path)) found.add(path.join('.'));
  });
  return found;
}

/** A group of `@supports` around a rule: the features in its condition, and whether they are missing inside it. */
interface Condition {
  readonly features: ReadonlySet<string>;
  readonly missing: boolean;
}

const conditionOf = ({ prelude }: Atrule): Condition => ({
  features: prelude ? youngIn(prelude) : new Set(),
  missing: prelude ? /^not\b/.test(generate(prelude)) : false,
});

interface Style {
  readonly selector: string;
  readonly declaration: Declaration;
  readonly conditions: readonly Condition[];
  readonly earlier: readonly Declaration[];
}

/** What the browser has wherever the conditions hold. */
const knownUnder = (conditions: readonly Condition[]): Set<string> =>
  new Set(conditions.filter(({ missing }) => !missing).flatMap(one => [...one.features]));

const without = (features: ReadonlySet<string>, known: ReadonlySet<string>): string[] =>
  [...features].filter(one => !known.has(one));

/** A later declaration wins only where the browser can read it; with `var()` or in a variable, it always can. */
function declaredBefore({ declaration, earlier }: Style): boolean {
  if (declaration.property.startsWith('--') || /\bvar\(/.test(generate(declaration.value))) return false;
  return earlier.some(
    one =>
      (one.property === declaration.property || declaration.property.startsWith(`${one.property}-`)) &&
      youngIn(one).size === 0,
  );
}

/** Whether a later `@supports not (…)` declares the property of the selector for browsers without the features. */
const declaredWithout = (style: Style, missing: readonly string[], styles: readonly Style[]): boolean =>
  styles
    .slice(styles.indexOf(style))
    .some(
      ({ selector, declaration, conditions }) =>
        selector === style.selector &&
        declaration.property === style.declaration.property &&
        youngIn(declaration).size === 0 &&
        conditions.some(one => one.missing && missing.every(feature => one.features.has(feature))),
    );

export function youngCss(css: string): Young[] {
  const styles: Style[] = [];
  const found: Young[] = [];
  const visit = (list: Iterable<CssNode>, conditions: readonly Condition[]): void => {
    for (const node of list)
      if (node.type === 'Atrule') {
        const own = node.name === 'supports' ? [conditionOf(node)] : [];
        const bare: CssNode = { ...node, prelude: node.name === 'supports' ? null : node.prelude, block: null };
        for (const feature of without(youngIn(bare), knownUnder(conditions)))
          found.push({ feature, where: `@${node.name} ${node.prelude ? generate(node.prelude) : ''}` });
        if (node.block) visit(node.block.children, [...conditions, ...own]);
      } else if (node.type === 'Rule') {
        const selector = generate(node.prelude);
        for (const feature of without(youngIn(node.prelude), knownUnder(conditions)))
          found.push({ feature, where: selector });
        const declarations = [...node.block.children].filter(one => one.type === 'Declaration');
        for (const [index, declaration] of declarations.entries())
          styles.push({ selector, declaration, conditions, earlier: declarations.slice(0, index) });
        visit(
          [...node.block.children].filter(one => one.type !== 'Declaration'),
          conditions,
        );
      }
  };
  const sheet = parse(css, { parseCustomProperty: true, onParseError: error => void found.push(failure(error)) });
  if (sheet.type === 'StyleSheet') visit(sheet.children, []);
  for (const style of styles) {
    const missing = without(youngIn(style.declaration), knownUnder(style.conditions));
    if (!missing.length || declaredBefore(style) || declaredWithout(style, missing, styles)) continue;
    for (const feature of missing)
      found.push({ feature, where: `${style.selector} { ${style.declaration.property} }` });
  }
  return found;
}

const failure = ({ message }: Error): Young => ({ feature: 'unreadable', where: message });
