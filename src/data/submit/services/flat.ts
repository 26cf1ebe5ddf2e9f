import type { SealedSubmission, Submission } from '../submission.js';

/** The names under which more than the answers is sent. A question must not have such a name; `check` says so. */
export const ownNames = ['consent', 'form', 'lang', 'sealed', 'submission', 'supersedes', 'suspect'] as const;

/**
 * The submission as texts by name, for services that know nothing of submissions: first the answers, or what they were
 * sealed into, then what else the contract has. The organisation finds copies by `submission` and `supersedes`.
 */
export function flatten(submission: Submission | SealedSubmission): Readonly<Record<string, string>> {
  const { id, supersedes, suspect, form, lang, consent } = submission;
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
    ...(suspect && { suspect: suspect.join(', ') }),
  };
}

/** The largest body with which `keepalive` works, in bytes, as in `post.ts`, from which this chunk must not import. */
const KEPT_ALIVE = 60_000;
/** The most that a browser adds to each text of a multipart body: a boundary and a header, in bytes. */
const PART = 256;

/**
 * A request with the body of a form that a browser sends as `multipart/form-data`, which needs no preflight. Its size is not
 * known before it is sent; it is at most twice that of the texts, since a line may end in one byte more, and the parts.
 */
export function multipart(texts: Readonly<Record<string, string>>): RequestInit {
  const body = new FormData();
  const entries = Object.entries(texts);
  for (const [name, text] of entries) body.append(name, text);
  const size = 2 * new Blob(entries.flat()).size + PART * entries.length;
  return { body, headers: { accept: 'application/json' }, keepalive: size <= KEPT_ALIVE };
}
