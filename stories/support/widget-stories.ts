import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WidgetState } from '../../src/base/state.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { WidgetTag } from '../../src/embed/widgets.js';
import { codes } from '../../src/generated/locales.js';
import { coalition, long, onlyIn, without } from '../../tests/fixtures/coalition.js';
import { keepSilent, silent } from './answers.js';
import { publish, publishBroken } from './publish.js';
import { widget, type Attributes } from './snippet.js';

export type Story = StoryObj<Attributes>;

/** What a story says to the tests: the state that its widgets come to. */
export interface StoryParameters {
  readonly state: WidgetState;
}
const comesTo = (state: WidgetState): StoryParameters => ({ state });

const twoLanguages = onlyIn(coalition, 'ar', 'en');
const lengthened = long(coalition);

/** A story of a data file of its own. */
export const withFile = (file: Coalition): Story => ({ args: { src: publish(file) } });
const inLanguage = (lang: string): Story => ({ args: { lang } });

const meta = (tag: WidgetTag) => ({
  args: { src: publish(coalition) },
  argTypes: {
    'heading-level': {
      control: { type: 'number', min: 1, max: 6 },
      description: "The level of the section's heading; titles of its items come one level below.",
      table: { category: 'attributes', defaultValue: { summary: '2' } },
    },
    'no-heading': {
      control: 'boolean',
      description: "Leaves the section's heading out.",
      table: { category: 'attributes' },
    },
    lang: {
      control: 'select',
      options: [undefined, ...codes],
      description: 'The language; else the nearest one around the widget.',
      table: { category: 'attributes' },
    },
    src: { control: false, description: 'The data file.', table: { category: 'attributes' } },
  } as const,
  render: (args: Attributes) => widget(tag, args),
  parameters: comesTo('ready'),
});

/**
 * What is told of every widget. A story file takes from it what it exports and adds what is particular to its widget.
 * @param sections what the file must not have for the widget to have nothing to show
 */
export const widgetStories = (tag: WidgetTag, sections: readonly Parameters<typeof without>[1][]) => ({
  meta: meta(tag),
  Default: {} as Story,
  Arabic: inLanguage('ar'),
  Kurdish: inLanguage('ku'),
  Sorani: inLanguage('ckb'),
  Syriac: inLanguage('syr'),
  English: inLanguage('en'),
  Turkish: inLanguage('tr'),
  /** Three widgets in three languages on one page. */
  MixedLanguages: {
    render: args =>
      html`<div style="display: grid; gap: 3rem">
        ${['ar', 'en', 'syr'].map(lang => widget(tag, { ...args, lang }))}
      </div>`,
  } as Story,
  /** The texts are there in Arabic and English only: readers of other languages are shown a stand-in. */
  StandIn: withFile(twoLanguages),
  /** The file has not come yet: the fallback shows. */
  Loading: { args: { src: silent }, beforeEach: keepSilent, parameters: comesTo('loading') } as Story,
  /** The file cannot be had: a sentence says so, and the fallback shows. */
  Failed: { args: { src: publishBroken() }, parameters: comesTo('failed') } as Story,
  /** The file has nothing for this widget: the fallback shows. */
  MissingSection: {
    args: { src: publish(sections.reduce<Coalition>(without, coalition)) },
    parameters: comesTo('missing'),
  } as Story,
  /** Words longer than the line, and four times the text. */
  LongTexts: withFile(lengthened),
  NoHeading: { args: { 'no-heading': true } } as Story,
});
