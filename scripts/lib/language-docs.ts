/** What documents say of the languages of the widgets. */
import { locales as known, type LocaleInfo } from '../../src/generated/locales.js';
import { reviewStates } from './locales.js';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
/** `Kurdish, Sorani` is `Kurdish (Sorani)` within a sentence; a variant that only the own name tells follows, too. */
const nameOf = ({ english, own }: LocaleInfo): string => {
  const [name = '', variant = /\((.*)\)/.exec(own)?.[1]] = english.split(', ');
  return variant ? `${name} (${variant})` : name;
};

/** The languages, and those whose words no native reader has confirmed. */
export function languagesText(): string {
  const unconfirmed = known.filter(({ code }) => reviewStates[code] === 'unconfirmed');
  const names = list.format(known.map(nameOf));
  if (!unconfirmed.length) return `The widgets speak ${names}.`;
  return `The widgets speak ${names}. No native reader has confirmed the words in ${list.format(unconfirmed.map(nameOf))} yet.`;
}
