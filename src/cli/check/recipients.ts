import { createHash, createPublicKey } from 'node:crypto';
import { canonicalKey } from '../../data/jose.js';
import { recipient } from '../../data/schema/volunteer.js';
import type { Found, Path } from '../finding.js';
import { childOf, formPaths, listAt, type DataFile } from './walk.js';

type Key = ReturnType<typeof recipient.parse>;

/** The thumbprint (RFC 7638), as the attribute `recipient` takes it. */
const thumbprint = (key: Key): string =>
  `sha-256:${createHash('sha256').update(canonicalKey(key)).digest('base64url')}`;

function isOnCurve({ kty, crv, x, y }: Key): boolean {
  try {
    createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

function formFaults(root: unknown, form: Path): Found[] {
  const prints = new Map<string, number>();
  return listAt(root, ...form, 'recipients').flatMap((one, index): Found[] => {
    const path = [...form, 'recipients', index];
    if (childOf(one, 'd') !== undefined)
      return [
        {
          id: 'private-key',
          severity: 'error',
          path: [...path, 'd'],
          message:
            'This is a private key, and whoever has it can read every answer. If the file was ever published, make a new key ("coalition-widgets keys"). Never put "d" into the data file.',
        },
      ];
    const { data: key } = recipient.safeParse(one);
    if (!key) return [];
    if (!isOnCurve(key)) {
      const message =
        'These numbers are not a key on the curve P-256, so the form does not appear. Copy the key again.';
      return [{ id: 'recipient', severity: 'error', path, message }];
    }
    const print = thumbprint(key);
    const first = prints.get(print);
    if (first !== undefined) {
      const message = `This is the same key as that of recipient ${first + 1}. Remove one.`;
      return [{ id: 'recipient', severity: 'warning', path, message }];
    }
    prints.set(print, index);
    const message = `Answers are sealed for ${print}. Compare it with what "coalition-widgets keys --show" prints for your key.`;
    return [{ id: 'recipient', severity: 'info', path, message }];
  });
}

/** Keys that answers are sealed for: a published private part, numbers that are no key, and what the key's name is. */
export const recipientFaults = ({ root }: DataFile): Found[] => formPaths(root).flatMap(form => formFaults(root, form));
