import { kinByTag } from '../../generated/cldr/kin.js';
import { codes } from '../../generated/locales.js';
import { coalition } from '../../data/schema/coalition.js';
import { countedText, localizedText } from '../../data/schema/text.js';
import { negotiate, type LanguageOrder } from '../../i18n/negotiate.js';
import { sliceOf } from '../../i18n/slice.js';
import { below, isRecord, narrow, type Schema } from '../check/walk.js';

/** Keys whose texts a widget shows in every language, whoever reads. */
const inEveryLanguage = new Set(['name']);

/** Tags that our languages are read by, in another script or region than the usual one. */
const kin = Object.values(kinByTag)
  .flatMap(tags => tags.split(' '))
  .filter(tag => tag.includes('-'));

/** A data file's languages and the tags of its fallbacks. */
const tagsOf = ({ languages, fallback = {} }: LanguageOrder): readonly string[] => [
  ...languages,
  ...Object.keys(fallback).filter(tag => tag !== '*'),
];

/** The names of the slices of a data file: one for each language that it offers, and that widgets speak. */
export const sliceNames = (order: LanguageOrder): readonly string[] => [
  ...new Set([...tagsOf(order), ...codes, ...kin].map(sliceOf).filter(Boolean)),
];

/** Picks the entries of a text that readers of a slice may see. */
type Pick = (text: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Keeps the entries in the language of a slice, and the fallback for each tag of it that the file, the text or a widget
 * knows. Texts have few combinations of languages, so each is negotiated once.
 */
function picker(slice: string, order: LanguageOrder): Pick {
  const kept = new Map<string, ReadonlySet<string | undefined>>();
  const isOwn = (tag: string): boolean => sliceOf(tag) === slice;
  const wanted = [slice, ...tagsOf(order), ...kin].filter(isOwn);
  return text => {
    const available = Object.keys(text);
    const key = available.join(' ');
    if (!kept.has(key)) {
      const own = available.filter(isOwn);
      kept.set(key, new Set([...own, ...[...wanted, ...own].map(tag => negotiate(tag, available, order))]));
    }
    return Object.fromEntries(Object.entries(text).filter(([tag]) => kept.get(key)!.has(tag)));
  };
}

function reduce(given: Schema, value: unknown, pick: Pick): unknown {
  const schema = narrow(given, value);
  if (!schema) return value;
  if (schema === localizedText || schema === countedText) return isRecord(value) ? pick(value) : value;
  const childOf = (key: string | number, child: unknown): unknown => {
    const next = below(schema, key);
    return next && !(schema === coalition && inEveryLanguage.has(String(key))) ? reduce(next, child, pick) : child;
  };
  if (Array.isArray(value)) return value.map((child: unknown, index) => childOf(index, child));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, childOf(key, child)]));
}

/**
 * A data file for readers of one language: each text has only what they see of it. A text without a translation keeps that
 * of the fallback language, under its own tag, so that widgets mark it as such.
 * @param name see `sliceOf`
 */
export const sliceFile = (
  file: Readonly<Record<string, unknown>>,
  name: string,
  order: LanguageOrder,
): Readonly<Record<string, unknown>> => ({
  ...(reduce(coalition, file, picker(name, order)) as Readonly<Record<string, unknown>>),
  slice: name,
});
