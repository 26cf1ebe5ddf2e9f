import type { SubmitTarget, Volunteer } from '../../src/data/schema/volunteer.js';
import { judgeReceipt } from '../../src/data/submit/json.js';
import type { Adapter } from '../../src/data/submit/outcome.js';
import { post } from '../../src/data/submit/post.js';
import { adapterOf } from '../../src/data/submit/services/services.js';
import { toJson } from '../../src/data/submit/to-json.js';

/** The adapter that a form gets for a kind of service. */
export const adapterFor = (to: Exclude<SubmitTarget['to'], 'json'>, form: Volunteer): Adapter =>
  adapterOf(to, form, post, judgeReceipt, toJson);
