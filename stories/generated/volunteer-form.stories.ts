// Generated: do not edit. `npm run generate` makes it anew.

import '../../src/generated/define/volunteer-form.js';
import { inLanguage, widgetStories } from '../support/widget-stories.js';

const { meta, ...stories } = widgetStories('volunteer-form');

export default { title: 'Elements/volunteer-form', component: 'volunteer-form', ...meta };
export const Default = stories.Default;
export const Arabic = inLanguage('ar');
export const CentralKurdish = inLanguage('ckb');
export const English = inLanguage('en');
export const Kurdish = inLanguage('ku');
export const Syriac = inLanguage('syr');
export const Turkish = inLanguage('tr');
export const MixedLanguages = stories.MixedLanguages;
export const Fallback = stories.Fallback;
export const Loading = stories.Loading;
export const Failed = stories.Failed;
export const MissingSection = stories.MissingSection;
export const LongTexts = stories.LongTexts;
export const NoHeading = stories.NoHeading;
