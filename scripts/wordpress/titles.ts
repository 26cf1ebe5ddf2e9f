import { localizer } from '../lib/localizer.js';
import { sourceLocale, targetLocales } from '../lib/locales.js';
import { textOf, type Message } from '../lib/words.js';
import { tags, type WidgetTag } from '../../src/generated/tags.js';

/** Of a widget without a heading of its own, the last part of its tag, with a capital letter. */
const plain = (tag: string): string => tag.replace(/^.*-(.)/, (_, first: string) => first.toUpperCase());

/** What the widgets are called in the editor, by language and tag: their headings, as translated for visitors. */
export function titles(): ReadonlyMap<string, Readonly<Partial<Record<WidgetTag, string>>>> {
  const tools = localizer();
  const { translations } = tools.readTranslationsSync();
  const headings = (messages: readonly Message[]): Partial<Record<WidgetTag, string>> =>
    Object.fromEntries(
      tags.flatMap(tag => {
        const heading = messages.find(({ name }) => name === `${tag}.heading`);
        return heading ? [[tag, textOf(heading)]] : [];
      }),
    );
  const english = Object.fromEntries(tags.map(tag => [tag, plain(tag)]));
  return new Map([
    [sourceLocale, { ...english, ...headings(tools.extractSourceMessages().messages) }],
    ...targetLocales.map(code => [code, headings(translations.get(code) ?? [])] as const),
  ]);
}
