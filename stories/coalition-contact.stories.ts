import '../src/define/coalition-contact.js';
import { widgetStories } from './support/widget-stories.js';

const stories = widgetStories('coalition-contact', ['contact']);

export default { title: 'Elements/coalition-contact', component: 'coalition-contact', ...stories.meta };
export const Default = stories.Default;
export const Arabic = stories.Arabic;
export const Kurdish = stories.Kurdish;
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
