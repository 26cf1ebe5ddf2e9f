import '../src/generated/define/coalition-members.js';
import { coalition } from '../tests/fixtures/coalition.js';
import { crowd } from '../tests/fixtures/members.js';
import { widgetStories, withFile, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('coalition-members');

export default { ...meta, title: 'Cases/coalition-members', component: 'coalition-members' };
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
