import { html, nothing } from 'lit';
import { isEmpty, partsOf } from '../../data/form/answer.js';
import { charactersLeft } from '../../data/form/fault.js';
import { daysIn, plain } from '../../data/form/typed.js';
import { valueOf } from '../../data/form/value.js';
import { formatOf } from '../../i18n/locale-format.js';
import { lookup } from '../../i18n/negotiate.js';
import { neutral } from '../../i18n/neutral.js';
import { bdi } from '../text.js';
import { copyButton } from './copy-button.js';
import { listBox } from './inputs.js';
import { controlId, reviewId } from './view.js';

/** What the code that loads late takes from the form's own, so that its chunk depends on no other. */
export const lateTools = {
  html,
  nothing,
  isEmpty,
  partsOf,
  plain,
  daysIn,
  left: charactersLeft,
  formatOf,
  lookup,
  listBox,
  controlId,
  reviewId,
  valueOf,
  bdi,
  neutral,
  copyButton,
};
export type LateTools = typeof lateTools;
