import '../src/define/coalition-members.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { crowd } from '../tests/fixtures/members.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const stories = widgetStories('coalition-members', ['members']);

export default { title: 'Elements/coalition-members', component: 'coalition-members', ...stories.meta };
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
/** One below the other instead of side by side. */
export const List: Story = { args: { layout: 'list' } };
/** From seven members on there is a filter. */
export const Filter: Story = withFile({ ...coalition, members: crowd(12) });
/** As many members, and the filter left out. */
export const NoFilter: Story = { args: { ...Filter.args, 'no-filter': true } };
/**
 * A thousand members; on a page of its own, since documentation shows all stories at once. They are no different from
 * the twelve of `Filter`, which stand for them before axe: it takes longer than anybody waits.
 */
export const Thousand: Story = {
  ...withFile({ ...coalition, members: crowd(1000) }),
  tags: ['!autodocs'],
  parameters: { a11y: { test: 'off' } },
};
