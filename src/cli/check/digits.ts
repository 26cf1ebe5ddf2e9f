import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile, TextAt } from './walk.js';

const systems: readonly (readonly [name: string, example: string, digits: RegExp])[] = [
  ['European', '2', /[0-9]/],
  ['Arabic', '٢', /[٠-٩]/],
  ['Persian', '۲', /[۰-۹]/],
];

/** Telephone numbers, and names such as COVID-19, keep their digits in any text. */
const apart = /\+?\d[\d ()/-]{5,}\d|\S*\p{Script=Latin}\S*/gu;

const systemsIn = (text: string): typeof systems => {
  const words = withoutAddresses(text);
  return systems.filter(([, , digits]) => digits.test(words));
};

const mixedDigits: TextRule = at =>
  systemsIn(at.text).length < 2
    ? []
    : report(at, 'mixed-digits', 'The text mixes two kinds of digits, for example 2 and ٢: choose one.');

/** The digits of one language's texts. Where most have one kind, a text with another stands out. */
function acrossTexts(texts: readonly TextAt[]): Found[] {
  const prose = texts.filter(
    ({ field, text }) => field.at(-1) !== 'alt' && systemsIn(text.replace(apart, '')).length === 1,
  );
  const used = systems.map(system => prose.filter(({ text }) => systemsIn(text.replace(apart, ''))[0] === system));
  const most = used.reduce((a, b) => (b.length > a.length ? b : a));
  const name = systems[used.indexOf(most)]![0];
  return used.flatMap((group, at) =>
    group === most
      ? []
      : group.flatMap(one =>
          report(
            one,
            'mixed-digits',
            `The text has ${systems[at]![0]} digits, but other texts in ${languageName(one.lang)} have ${name} ones: choose one kind for the file.`,
          ),
        ),
  );
}

/** The letters O and l typed for 0 and 1. */
const lookalike =
  /(?<=\d)[oOоОοΟ](?=\d)|(?<=\d\d)[oOоО](?![\p{L}\d])|(?<=\d)[lI](?=\d)|(?<![\p{L}\d])[lI](?=\d{3}(?!\d))/gu;

const letterDigits: TextRule = at => {
  const suggestion =
    withoutAddresses(at.text) === at.text ? at.text.replace(lookalike, one => (/[lI]/.test(one) ? '1' : '0')) : at.text;
  if (suggestion === at.text) return [];
  return report(at, 'digit-letters', 'A letter stands in a number in place of 0 or 1.', { suggestion });
};

/** Numbers in two kinds of digits, or with letters in them. */
export function digitFaults({ texts }: DataFile): Found[] {
  const byLanguage = new Map<string, TextAt[]>();
  for (const at of texts) {
    const language = parseTag(at.lang)?.language ?? at.lang;
    const own = byLanguage.get(language);
    if (own) own.push(at);
    else byLanguage.set(language, [at]);
  }
  return [
    ...[mixedDigits, letterDigits].flatMap(rule => texts.flatMap(rule)),
    ...[...byLanguage.values()].flatMap(acrossTexts),
  ];
}
