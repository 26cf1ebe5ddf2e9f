import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Mail {
  to: string[];
  /** The message as it came (RFC 5322). */
  raw: string;
  user: string | undefined;
  secure: boolean;
}

/** An error with a reply code of SMTP. */
export const reply = (responseCode: number): Error => Object.assign(new Error('test'), { responseCode });

/**
 * A mail server. `onMail` and `onRecipient` may answer with an error instead; an e-mail that gets an error is kept in
 * `mails` if `stores` says so, as if its answer had been lost.
 */
export async function startMailbox(t: Pick<TestContext, 'after'>, options: SMTPServerOptions = {}) {
  const mails: Mail[] = [];
  const errors: (Error | undefined)[] = [];
  const state = {
    stores: (error: Error | undefined): boolean => error === undefined,
    onRecipient: (_address: string): Error | undefined => undefined,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _session, callback) =>
      password === 'right' ? callback(null, { user: username }) : callback(reply(535)),
    onRcptTo: ({ address }, _session, callback) => callback(state.onRecipient(address)),
    onData: (stream, { envelope, user, secure }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const error = errors.shift();
        const raw = Buffer.concat(chunks).toString('latin1');
        const to = envelope.rcptTo.map(({ address }) => address);
        if (state.stores(error)) mails.push({ to, raw, user: typeof user === 'string' ? user : undefined, secure });
        callback(error);
      });
    },
    ...options,
  });
  server.on('error', () => undefined); // a client that is killed
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  t.after(() => new Promise<void>(resolve => server.close(() => resolve())));
  const { port } = listening.address() as AddressInfo;
  return { port, mails, errors, state };
}

/** A header of an e-mail. */
export const headerOf = ({ raw }: Mail, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]+/g, ' ');

/** The parts of an e-mail, decoded. */
export function partsOf({ raw }: Mail): { head: string; text: string }[] {
  const [, boundary] = /boundary="?([^"\r\n]+)"?/.exec(raw) ?? [];
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`).slice(1, -1);
  return parts.map(part => {
    const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n');
    return { head, text: decode(head, rest.join('\r\n\r\n')) };
  });
}

function decode(head: string, body: string): string {
  const [, encoding = '7bit'] = /^Content-Transfer-Encoding: (\S+)/im.exec(head) ?? [];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
