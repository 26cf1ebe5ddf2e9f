import type { SubmitTarget } from '../schema/volunteer.js';
import { sendJson } from './json.js';
import type { Adapter } from './outcome.js';

/** What sends to each kind of receiver. A further kind is a file beside this one, and its line here. */
export const adapters: Readonly<Partial<Record<SubmitTarget['to'], Adapter>>> = { json: sendJson };
