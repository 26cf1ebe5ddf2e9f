/** Sends submissions to the stand-ins for the services, from Node. */
import type { Server } from 'node:http';
import type { SubmitTarget, Volunteer } from '../../src/data/schema/volunteer.js';
import type { Outcome, SubmissionProblem, SubmitErrorKind } from '../../src/data/submit/outcome.js';
import type { SealedSubmission, Submission } from '../../src/data/submit/submission.js';
import { adapterFor } from './service-adapter.js';
import { startServices, type Logged } from './services.mjs';

export type Kind = Exclude<SubmitTarget['to'], 'json'>;

const { origin, server: started } = await startServices();
/** To be closed after the tests. */
export const server: Server = started;

export const label = { en: '…' };
export const form = (more: object = {}): Volunteer => ({
  form: 'volunteer',
  fields: [
    { name: 'name', type: 'text', label, autocomplete: 'name' },
    { name: 'email', type: 'email', label },
    { name: 'phone', type: 'tel', label },
  ],
  submit: { to: 'json', url: '/', accessKey: '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11' },
  ...more,
});
export const submission = (more: Partial<Submission> = {}): Submission => ({
  contract: 'coalition-submission/1',
  id: '0b0b7b4e-5a0c-4a53-8f5b-3a8f4a0f9d11',
  form: 'volunteer',
  lang: 'ku',
  fields: { name: 'Nesrîn ܢܣܪܝܢ', email: 'nesrin@example.org', help: ['water', 'health'], hours: 4, news: true },
  consent: { version: '2026-01', granted: true },
  supersedes: '7d0b7b4e-5a0c-4a53-8f5b-3a8f4a0f9d12',
  ...more,
});
export const { id } = submission();
/** What a service that knows nothing of submissions gets besides the answers. */
export const flatEnvelope = {
  consent: '2026-01',
  form: 'volunteer',
  lang: 'ku',
  submission: id,
  supersedes: '7d0b7b4e-5a0c-4a53-8f5b-3a8f4a0f9d12',
};
/** What such a service gets. */
export const flat = {
  name: 'Nesrîn ܢܣܪܝܢ',
  email: 'nesrin@example.org',
  help: 'water, health',
  hours: '4',
  news: 'true',
  ...flatEnvelope,
};

export const paths: Readonly<Record<Kind, string>> = {
  'json-text': '/apps-script/exec',
  'contact-form-7': '/contact-form-7/wp-json/contact-form-7/v1/contact-forms/12/feedback',
  formspree: '/formspree/f/abcdefgh',
  basin: '/basin/f/0123456789ab',
  web3forms: '/web3forms/submit',
  netlify: '/netlify/',
  'action-network': '/action-network/api/v2/forms/1/submissions',
};
export const kinds = Object.keys(paths) as Kind[];

interface Options {
  readonly path?: string;
  readonly say?: string;
  readonly of?: Volunteer;
  readonly what?: Submission | SealedSubmission;
}

let runs = 0;
/** Sends a submission, and tells how it ended and what the service got. */
export async function send(to: Kind, { path = paths[to], say = '', of = form(), what = submission() }: Options = {}) {
  const run = String((runs += 1));
  const query = new URLSearchParams({ run, ...(say && { say }) });
  const outcome = await adapterFor(to, of)(`${origin}${path}?${query}`, what);
  const log = (await (await fetch(`${origin}/log?run=${run}`)).json()) as Logged[];
  return { outcome, posted: log.filter(({ method }) => method === 'POST') };
}
export const refused = (errors: readonly SubmissionProblem[] = []): Outcome => ({ kind: 'refused', errors });
export const retry = (kind: SubmitErrorKind): Outcome => ({ kind, errors: [] });
