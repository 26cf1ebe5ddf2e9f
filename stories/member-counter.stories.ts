import '../src/generated/define/member-counter.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { measures } from '../tests/fixtures/measures.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('member-counter');

export default { ...meta, title: 'Cases/member-counter', component: 'member-counter' };
/** The counters that the tag names, in its order. */
export const Named: Story = { args: { stats: 'years members' } };
/** At least, about, and at most: how exactly a number is known is data, and is said in the reader's words. */
export const Bounds: Story = { args: { stats: 'people years answer' } };
/** Percentages and ranges, alone, together and with bounds; a range that does not go up is its value alone. */
export const Measures: Story = withFile({ ...coalition, stats: measures });
/** The file has counters, but none of those that the tag names. */
export const NamesNone: Story = { args: { stats: 'volunteers' }, parameters: { state: 'missing' } };
