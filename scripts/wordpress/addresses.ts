import { z } from 'zod';
import { coalition } from '../../src/data/schema/coalition.js';
import { fetchUrl, linkUrl } from '../../src/data/schema/text.js';

/** The parts of a JSON Schema that lead to a value. */
interface Node {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Where addresses stand in the data file: paths such as `members.*.url`; `*` stands for each item of a list. */
export interface Addresses {
  /** Links and other addresses that a visitor may follow. */
  readonly links: readonly string[];
  /** Pictures: the objects that hold `src` and `alt`. */
  readonly pictures: readonly string[];
  /** Sections that may lie in a file of their own: the objects that hold the `src` of it. */
  readonly slices: readonly string[];
}

const patterns = [linkUrl, fetchUrl].map(one => (z.toJSONSchema(one) as Node).pattern);

/** Finds the addresses in the schema, so that nobody keeps a list of them. */
export function addresses(): Addresses {
  const found = { links: new Set<string>(), pictures: new Set<string>(), slices: new Set<string>() };
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.pattern !== undefined && patterns.includes(node.pattern)) {
      const parent = path.slice(0, -1).join('.');
      if (path.at(-1) !== 'src') found.links.add(path.join('.'));
      else (path.length > 2 ? found.pictures : found.slices).add(parent);
    }
    for (const [key, one] of Object.entries(node.properties ?? {})) visit(one, [...path, key]);
    if (node.items) visit(node.items, [...path, '*']);
    for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(one, path);
  };
  visit(z.toJSONSchema(coalition, { io: 'input', reused: 'inline' }) as Node, []);
  const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();
  return { links: sorted(found.links), pictures: sorted(found.pictures), slices: sorted(found.slices) };
}
