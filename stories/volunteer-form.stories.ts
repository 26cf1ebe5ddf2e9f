import '../src/generated/define/volunteer-form.js';
import { failing, sendAll, sendEmpty, sendInVain, storing } from './support/volunteer.js';
import { widgetStories, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('volunteer-form');

export default { ...meta, title: 'Cases/volunteer-form', component: 'volunteer-form', beforeEach: storing };
/** Sent empty: what needs another look stands above the form, and at each question. */
export const WithErrors: Story = { play: sendEmpty };
/** The form has arrived: a receipt stands in its place. */
export const Sent: Story = { play: sendAll };
/** The receiver is out of order: the form says so, and keeps what was typed. */
export const NotSent: Story = { beforeEach: failing, play: sendInVain };
