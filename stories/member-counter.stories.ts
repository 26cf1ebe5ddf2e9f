import '../src/generated/define/member-counter.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { measures } from '../tests/fixtures/measures.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('member-counter');

export default { ...meta, title: 'Cases/member-counter', component: 'member-counter' };
/** The counters that `stats` names, in its order. */
export const Named: Story = { args: { stats: 'years members' } };
/** At least, about, and at most: the bound is data and is shown in the reader's language. */
export const Bounds: Story = { args: { stats: 'people years answer' } };
/** Percentages and ranges, alone, combined and with bounds; an empty range shows only its value. */
export const Measures: Story = withFile({ ...coalition, stats: measures });
/** The file has counters, but none of those that `stats` names. */
export const NamesNone: Story = { args: { stats: 'volunteers' }, parameters: { state: 'missing' } };
