import { html, type LitElement } from 'lit';
import { isEmpty } from '../../data/form/answer.js';
import { untilRetry } from '../../data/retry.js';
import { toJson } from '../../data/submit/to-json.js';
import { neutral } from '../../i18n/neutral.js';
import { bdi } from '../text.js';
import type { Current, Safety } from './safety.js';
import { FormState } from './state.js';
import { hintId, type FormView } from './view.js';

/** What the code that loads late takes from the form's own, so that its chunk depends on no other. */
const tools = { html, bdi, neutral, hintId, isEmpty, toJson, FormState };
export type SafetyTools = typeof tools;

/** Loads it; retries until it has come. */
const load = (): Promise<typeof import('./safety.js')> => import('./safety.js').catch(() => untilRetry(1).then(load));

/** What protects the visitors of a form. Until it is `ready`, a device counts as shared, and nothing is shown. */
export function safetyOf(host: LitElement, view: FormView, now: Current): Partial<Safety> {
  const safety: Partial<Safety> = {};
  safety.ready = load().then(late => Object.assign(safety, late.protect(tools, host, view, now)));
  return safety;
}
