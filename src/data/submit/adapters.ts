import type { SubmitTarget } from '../schema/volunteer.js';
import { sendJson } from './json.js';
import type { Adapter } from './outcome.js';

/**
 * The function that sends a submission, by kind of receiver. To add a kind, add a file to this folder and a line here.
 */
export const adapters: Readonly<Partial<Record<SubmitTarget['to'], Adapter>>> = { json: sendJson };
