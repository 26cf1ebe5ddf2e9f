import '../src/generated/define/coalition-members.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { crowd } from '../tests/fixtures/members.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('coalition-members');

export default { ...meta, title: 'Cases/coalition-members', component: 'coalition-members' };
/** One member per row. */
export const List: Story = { args: { layout: 'list' } };
/** The filter shows from seven members on. */
export const Filter: Story = withFile({ ...coalition, members: crowd(12) });
/** The same number of members without the filter. */
export const NoFilter: Story = { args: { ...Filter.args, 'no-filter': true } };
/**
 * A thousand members, on a page of its own, because the documentation shows all stories at once. The axe check skips
 * it, because it would take too long; the twelve members of `Filter` are checked instead.
 */
export const Thousand: Story = {
  ...withFile({ ...coalition, members: crowd(1000) }),
  tags: ['!autodocs'],
  parameters: { a11y: { test: 'off' } },
};
