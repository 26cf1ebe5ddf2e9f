import '../src/define/volunteer-form.js';
import { failing, sendAll, sendEmpty, sendInVain, storing } from './support/volunteer.js';
import { widgetStories, type Story } from './support/widget-stories.js';

const stories = widgetStories('volunteer-form', ['volunteer']);

export default { title: 'Elements/volunteer-form', component: 'volunteer-form', ...stories.meta, beforeEach: storing };
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
/** Sent empty: what needs another look stands above the form, and at each question. */
export const WithErrors: Story = { play: sendEmpty };
/** The form has arrived: a receipt stands in its place. */
export const Sent: Story = { play: sendAll };
/** The receiver is out of order: the form says so, and keeps what was typed. */
export const NotSent: Story = { beforeEach: failing, play: sendInVain };
