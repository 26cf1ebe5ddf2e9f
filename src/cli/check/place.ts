import { coalition } from '../../data/schema/coalition.js';
import type { Path } from '../finding.js';
import { below, childOf, isByLanguage, narrow, type Schema } from './walk.js';

const items: Readonly<Record<string, string>> = {
  goals: 'goal',
  values: 'value',
  stats: 'counter',
  members: 'member',
  list: 'member',
  fields: 'field',
  options: 'option',
  introduction: 'paragraph',
  identity: 'paragraph',
  social: 'address',
  recipients: 'recipient',
  languages: 'language',
  sectors: 'sector',
  places: 'place',
};
const parts: Readonly<Record<string, string>> = { stats: 'counters', alt: 'alternative text', url: 'address' };
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language; its tag if it has none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag; // not a tag that Intl accepts
  }
}

/** The beginning of a long text, for a message. */
export const excerpt = (text: string, length = 60): string => {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
};

function itemWords(list: string, index: number, item: unknown): string {
  const name = [childOf(item, 'id'), childOf(item, 'name'), childOf(item, 'value')].find(
    one => typeof one === 'string',
  );
  const words = `${index + 1}${endings[ordinals.select(index + 1)]} ${items[list] ?? 'item'}`;
  return name === undefined ? words : `${words} ("${excerpt(name, 40)}")`;
}

/** Describes a path in words: «goals, 3rd goal ("women"), text, Arabic». */
export function placeOf(root: unknown, path: Path): string {
  let schema: Schema | undefined = coalition;
  let value = root;
  let before = '';
  const words = path.map(key => {
    const here: Schema | undefined = schema && narrow(schema, value);
    value = childOf(value, key);
    schema = here && below(here, key);
    if (typeof key === 'number') return itemWords(before, key, value);
    before = key;
    return isByLanguage(here) ? languageName(key) : (parts[key] ?? key);
  });
  return words.join(', ') || 'the file';
}
