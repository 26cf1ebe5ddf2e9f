import { expect } from './check.js';
import { isObject, type Receiver, type Reply } from './receiver.js';

/** A status and the beginning of the answer, for a message. */
export const shown = ({ status, text }: Pick<Reply, 'status' | 'text'>): string =>
  `${status} ${text.length > 120 ? `${text.slice(0, 120)}…` : text}`.trim();

/** Expects an answer that confirms a submission as the form reads it. Returns the receipt's number. */
export function expectStored(reply: Reply, { id }: { readonly id: string }, what = 'a submission'): string {
  expect(reply.status < 300, `${what} was answered ${shown(reply)}`);
  const { body } = reply;
  expect(isObject(body), `the answer to ${what} is not a JSON object: ${shown(reply)}`);
  const { id: echo, receipt } = body;
  expect(typeof echo === 'string' && echo.toLowerCase() === id, `the answer to ${what} does not repeat its id`);
  expect(
    receipt === undefined || (typeof receipt === 'string' && receipt.length > 0 && receipt.length <= 64),
    `"receipt" in the answer to ${what} is not a text of 1 to 64 characters`,
  );
  return receipt ?? echo;
}

/** Expects an error with one of these statuses, as problem details, with an entry for a member of the body: with this code, or any. */
export function expectRefused(
  reply: Reply,
  { isText }: Receiver['target'],
  { statuses, pointer, code, what }: { statuses: readonly number[]; pointer?: string; code?: string; what: string },
): void {
  expect(statuses.includes(reply.status), `${what} was answered ${shown(reply)}, not ${statuses.join(' or ')}`);
  const type = reply.headers.get('content-type') ?? 'none';
  expect(
    isText || /^application\/problem\+json\b/i.test(type),
    `the answer to ${what} is not application/problem+json but ${type}`,
  );
  const { body } = reply;
  expect(isObject(body), `the answer to ${what} is not a JSON object`);
  expect(
    typeof body['title'] === 'string' && body['status'] === reply.status,
    `the answer to ${what} lacks "title", or its "status" is not ${reply.status}`,
  );
  if (pointer === undefined) return;
  const errors: readonly unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  const codes = errors.flatMap(one => (isObject(one) && one['pointer'] === pointer ? [one['code']] : []));
  expect(
    codes.some(one => (code === undefined ? typeof one === 'string' && one !== '' : one === code)),
    `the answer to ${what} has no entry in "errors" with ${code === undefined ? 'a code' : `the code "${code}"`} and the pointer "${pointer}": ${shown(reply)}`,
  );
}
