import type { SealedSubmission, Submission } from '../submission.js';

/** The names under which more than the answers is sent. A question must not have such a name; `check` says so. */
export const ownNames = ['consent', 'form', 'lang', 'sealed', 'submission', 'supersedes'] as const;

/**
 * The submission as texts by name, for services that know nothing of submissions: first the answers, or what they were
 * sealed into, then what else the contract has. The organisation finds copies by `submission` and `supersedes`.
 */
export function flatten(submission: Submission | SealedSubmission): Readonly<Record<string, string>> {
  const { id, supersedes, form, lang, consent } = submission;
  const answers: Submission['fields'] = 'sealed' in submission ? { sealed: submission.sealed } : submission.fields;
  const texts = Object.entries(answers).map(([name, value]): [string, string] => [
    name,
    typeof value === 'object' ? value.join(', ') : String(value),
  ]);
  return {
    ...Object.fromEntries(texts),
    ...(consent && { consent: consent.version }),
    form,
    lang,
    submission: id,
    ...(supersedes && { supersedes }),
  };
}

/** The body of a form that a browser sends as `multipart/form-data`, which needs no preflight. */
export function formData(texts: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(texts)) data.append(name, text);
  return data;
}
