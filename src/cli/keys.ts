import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { thumbprint } from '../data/jose.js';
import { makeKey, NotAKey, publicPart, readKeys, type PrivateKey } from '../data/open/keys.js';
import { Misused } from './misused.js';
import { reasonOf, Unreadable } from './read-source.js';

export const keysUsage = `coalition-widgets keys --out FILE [--name NAME] [--json]
coalition-widgets keys --show FILE [--json]

Makes a key that opens what volunteers send, and prints its public part for "recipients" in the data file.

--out FILE    where to write the private key; an existing file is never replaced
--name NAME   what the key is called ("kid"); default: the first letters of its thumbprint
--show FILE   prints the public part of a key that you have
--json        prints only {"recipient", "thumbprint", "file"}`;

const options = {
  out: { type: 'string' },
  name: { type: 'string' },
  show: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the keys of some files. */
export async function readKeyFiles(files: readonly string[]): Promise<PrivateKey[]> {
  const keys = files.map(async file => {
    try {
      return readKeys(await readFile(file, 'utf8'));
    } catch (error) {
      const reason = error instanceof NotAKey ? error.message : reasonOf(error);
      throw new Unreadable(`${file}: ${reason}`);
    }
  });
  return (await Promise.all(keys)).flat();
}

/** Writes a text that only this user may read. Never replaces a file. */
export async function writePrivate(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Misused(`${file}: ${exists ? 'there is such a file already; name another one' : reasonOf(error)}`);
  }
}

async function describe(key: PrivateKey, file: string, isNew: boolean, json: boolean): Promise<string> {
  const recipient = publicPart(key);
  const print = await thumbprint(key);
  if (json) return JSON.stringify({ recipient, thumbprint: print, file }, null, 2);
  const made = `${file} holds the private key. Keep it offline, in two places, and give it to nobody:
without it nobody can read what was sent, and whoever has it can read everything.\n\n`;
  return `${isNew ? made : ''}For "volunteer" in the data file:

  "recipients": [
    ${JSON.stringify(recipient)}
  ]

For pages that accept this key only:

  <volunteer-form recipient="${print}">`;
}

/** Runs the command `keys`. */
export async function keys(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const { out, name, show, json } = values;
  if ((out === undefined) === (show === undefined)) throw new Misused(keysUsage);
  if (name !== undefined && (!name || name.length > 200)) throw new Misused('a name has 1 to 200 characters');
  if (out !== undefined) {
    const key = await makeKey(name);
    await writePrivate(out, `${JSON.stringify(key, null, 2)}\n`);
    console.log(await describe(key, out, true, json));
  } else for (const key of await readKeyFiles([show!])) console.log(await describe(key, show!, false, json));
  return 0;
}
