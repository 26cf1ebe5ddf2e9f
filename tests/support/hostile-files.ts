import { expect } from 'chai';
import { z } from 'zod';
import type { CoalitionElement } from '../../src/base/coalition-element.js';
import { coalition } from '../../src/data/schema/coalition.js';
import '../../src/generated/define-all.js';
import { elements, tags } from '../../src/generated/elements.js';
import { serve } from './files.js';
import { fill } from './fill.js';
import { until } from './mount.js';
import { shownIn } from './trap.js';

export type Widget = CoalitionElement<unknown>;
export type Json = Record<string, unknown>;

export { tags };

/** Widgets whose section is a list: one of them shows the strings of many files. */
export const lists = tags.filter(tag =>
  elements[tag].sections.every(section =>
    [z.ZodArray, z.ZodUnion].some(list => coalition.shape[section].unwrap() instanceof list),
  ),
);
export const single = tags.filter(tag => !lists.includes(tag) && tag !== 'coalition-contact'); // which has no texts, but names

export const harmless = 'palimpsest';
export const file = (text: string, id: string, string?: string): Json =>
  fill(coalition, { text, id, ...(string === undefined ? {} : { string }) }) as Json;

/** One file with the lists and maps of several after each other; the rest is the first one's. */
export const merged = ([first, ...others]: Json[]): Json =>
  Object.fromEntries(
    Object.entries(first!).map(([key, value]) => [
      key,
      Array.isArray(value) && key !== 'languages'
        ? value.concat(...others.map(other => other[key]))
        : key === 'terms'
          ? Object.assign({}, value, ...others.map(other => other[key]))
          : value,
    ]),
  );

/** A file as one widget needs it: the form has so many texts that long ones fit into no file that has all else too. */
const partFor = (tag: string, { volunteer, forms: _, ...rest }: Json): Json =>
  tag === 'volunteer-form' ? { version: 1, languages: ['en'], volunteer } : rest;

/** Shows each of the files in each of the widgets, file by file. */
export async function show(files: readonly Json[], only: readonly string[]): Promise<Widget[]> {
  const page = document.createElement('div');
  for (const one of files)
    for (const tag of only) {
      const widget = document.createElement(tag);
      widget.setAttribute('src', serve(partFor(tag, one)));
      widget.lang = 'en';
      page.append(widget);
    }
  document.body.replaceChildren(page);
  const widgets = [...page.children] as Widget[];
  dispatchEvent(new Event('beforeprint')); // on paper, a list of members shows more than its first page
  for (const widget of widgets) {
    await until(() => widget.state !== 'loading', widget.localName);
    await widget.updateComplete;
    expect(widget.state, `${widget.localName} of ${JSON.stringify(files).slice(0, 300)}`).to.equal('ready');
  }
  return widgets;
}

/** Where in a value strings stand. */
export const pathsIn = (value: unknown): string[][] =>
  typeof value === 'string'
    ? [[]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one).map(path => [key, ...path]))
      : [];

/** A text without the marks that widgets put around its pieces. */
const bare = (text: string): string => text.replace(/[\u200e\u2066-\u2069]/g, '');

/** A copy of a value with one string in it replaced; as it is for no string. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], text?: string): unknown {
  if (text === undefined) return value;
  if (key === undefined) return text;
  const one = replaced((value as Json)[key], rest, text);
  return Array.isArray(value) ? value.with(Number(key), one) : { ...(value as Json), [key]: one };
}

export const count = (widget: Widget, text: string): number =>
  shownIn(widget.shadowRoot!).filter(shown => bare(shown) === bare(text)).length;

/** All of them in batches of at most `size`; neighbours, of which some are long, come into different ones. */
export const batches = <T>(all: readonly T[], size: number): T[][] => {
  const many = Math.ceil(all.length / size);
  return Array.from({ length: many }, (_, batch) => all.filter((_one, index) => index % many === batch));
};
