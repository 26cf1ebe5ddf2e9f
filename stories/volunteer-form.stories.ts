import '../src/generated/define/volunteer-form.js';
import { failing, sendAll, sendEmpty, sendInVain, storing } from './support/volunteer.js';
import { widgetStories, type Story } from './support/widget-stories.js';

const { meta } = widgetStories('volunteer-form');

export default { ...meta, title: 'Cases/volunteer-form', component: 'volunteer-form', beforeEach: storing };
/** Sent empty: the errors appear above the form and at each field. */
export const WithErrors: Story = { play: sendEmpty };
/** The form was sent: the receipt replaces it. */
export const Sent: Story = { play: sendAll };
/** The receiver fails: the form shows an error and keeps the answers. */
export const NotSent: Story = { beforeEach: failing, play: sendInVain };
