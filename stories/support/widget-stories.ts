import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WidgetState } from '../../src/base/state.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { elements, type WidgetTag } from '../../src/generated/elements.js';
import { codes } from '../../src/generated/locales.js';
import { coalition, long, onlyIn, without } from '../../tests/fixtures/coalition.js';
import { keepSilent, silent } from './answers.js';
import { publish, publishBroken } from './publish.js';
import { widget, type Attributes } from './snippet.js';

export type Story = StoryObj<Attributes>;

/** What a story tells the tests: the state that its widgets reach. */
export interface StoryParameters {
  readonly state: WidgetState;
}
const comesTo = (state: WidgetState): StoryParameters => ({ state });

const twoLanguages = onlyIn(coalition, 'ar', 'en');
const lengthened = long(coalition);

/** A story with a data file of its own. */
export const withFile = (file: Coalition): Story => ({ args: { src: publish(file) } });
/** A story whose widget has its own `lang`. */
export const inLanguage = (lang: string): Story => ({ args: { lang } });

/** The Storybook control for an attribute with this pattern. Its description comes from the manifest. */
function controlOf(name: string, pattern: string | null): ArgTypes[string] {
  if (name === 'src') return { control: false };
  if (name === 'lang') return { control: 'select', options: [undefined, ...codes] };
  if (pattern === '') return { control: 'boolean' };
  const [, min, max] = /^\[(\d)-(\d)\]$/.exec(pattern ?? '') ?? [];
  if (min) return { control: { type: 'number', min: Number(min), max: Number(max) } };
  if (/^[\w-]+(?:\|[\w-]+)+$/.test(pattern ?? ''))
    return { control: 'select', options: [undefined, ...pattern!.split('|')] };
  return { control: 'text' };
}

const meta = (tag: WidgetTag) => ({
  args: { src: publish(coalition) },
  argTypes: Object.fromEntries(
    Object.entries<string | null>(elements[tag].attributes).map(([name, pattern]) => [name, controlOf(name, pattern)]),
  ) as ArgTypes,
  render: (args: Attributes) => widget(tag, args),
  parameters: comesTo('ready'),
});

/** The stories of every widget; the generated story files export them. */
export const widgetStories = (tag: WidgetTag) => ({
  meta: meta(tag),
  Default: {} as Story,
  /** Three widgets in three languages on one page. */
  MixedLanguages: {
    render: args =>
      html`<div style="display: grid; gap: 3rem">
        ${['ar', 'en', 'syr'].map(lang => widget(tag, { ...args, lang }))}
      </div>`,
  } as Story,
  /** The texts exist in Arabic and English only: readers of other languages see a fallback language. */
  Fallback: withFile(twoLanguages),
  /** The data is loading: the fallback shows. */
  Loading: { args: { src: silent }, beforeEach: keepSilent, parameters: comesTo('loading') } as Story,
  /** Loading failed: an error message and the fallback show. */
  Failed: { args: { src: publishBroken() }, parameters: comesTo('failed') } as Story,
  /** The file lacks the widget's section: the fallback shows. */
  MissingSection: {
    args: { src: publish(elements[tag].sections.reduce<Coalition>(without, coalition)) },
    parameters: comesTo('missing'),
  } as Story,
  /** Words longer than a line, and four times as much text. */
  LongTexts: withFile(lengthened),
  NoHeading: { args: { 'no-heading': true } } as Story,
});
