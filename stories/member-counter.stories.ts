import '../src/define/member-counter.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { measures } from '../tests/fixtures/measures.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const stories = widgetStories('member-counter', ['stats']);

export default { title: 'Elements/member-counter', component: 'member-counter', ...stories.meta };
export const Default = stories.Default;
export const Arabic = stories.Arabic;
export const Kurdish = stories.Kurdish;
export const Sorani = stories.Sorani;
export const Syriac = stories.Syriac;
export const English = stories.English;
export const Turkish = stories.Turkish;
export const MixedLanguages = stories.MixedLanguages;
export const StandIn = stories.StandIn;
export const Loading = stories.Loading;
export const Failed = stories.Failed;
export const MissingSection = stories.MissingSection;
export const LongTexts = stories.LongTexts;
export const NoHeading = stories.NoHeading;
/** The counters that the tag names, in its order. */
export const Named: Story = { args: { stats: 'years members' } };
/** At least, about, and at most: how exactly a number is known is data, and is said in the reader's words. */
export const Bounds: Story = { args: { stats: 'people years answer' } };
/** Percentages and ranges, alone, together and with bounds; a range that does not go up is its value alone. */
export const Measures: Story = withFile({ ...coalition, stats: measures });
/** The file has counters, but none of those that the tag names. */
export const NamesNone: Story = { args: { stats: 'volunteers' }, parameters: { state: 'missing' } };
