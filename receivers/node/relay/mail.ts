import { createHash } from 'node:crypto';
import type { createTransport } from 'nodemailer';
import { errorCode } from '../error-code.js';
import type { Delivery, Taken } from '../store/queue.js';
import type { Row } from '../store/row.js';
import type { Submission } from '../submission.js';
import { errorReason } from './error-reason.js';
import type { MailSettings } from './mail-settings.js';
import { messageOf, type Message } from './message.js';
import { WrongSettings } from './section.js';
import type { Outcome, Target } from './target.js';

/**
 * Sends an e-mail for each submission. If an answer of the server is lost, the same e-mail goes out again, with the same
 * Message-ID, by which many mailboxes recognise it.
 *
 * @throws WrongSettings if the package is missing
 */
export async function openMail(settings: MailSettings): Promise<Target> {
  try {
    const { createTransport } = await import('nodemailer');
    return new Mail(settings, createTransport);
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new WrongSettings('e-mail needs the package "nodemailer": install it beside this one');
  }
}

class Mail implements Target {
  readonly name = 'mail';
  readonly #transport;
  readonly #domain: string;

  constructor(
    private readonly settings: MailSettings,
    create: typeof createTransport,
  ) {
    const { host, port, secure, mayBeClear, auth, from } = settings;
    this.#domain = from.slice(from.lastIndexOf('@') + 1);
    this.#transport = create({
      host,
      port,
      secure,
      ...(mayBeClear ? { ignoreTLS: true } : { requireTLS: true }),
      auth,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  pack(row: Row, submission: Submission): Delivery | undefined {
    const { forms, subject } = this.settings;
    if (forms && !forms.includes(submission.form)) return undefined;
    return { target: this.name, payload: JSON.stringify(messageOf(row, submission, subject)) };
  }

  async send({ id, payload }: Taken, signal: AbortSignal): Promise<Outcome> {
    const { from, to } = this.settings;
    const { subject, date, text, sealed } = JSON.parse(payload) as Message; // as `pack` wrote it
    // an id is known to its sender and to the receiver alone, and mail servers see this one
    const hash = createHash('sha256').update(`mail ${id}`).digest('base64url');
    try {
      const { rejectedErrors = [] } = await this.#transport.sendMail({
        from,
        to: [...to],
        subject,
        date: new Date(date),
        text,
        ...(sealed && { attachments: [{ filename: sealed.name, content: sealed.content }] }),
        messageId: `<${hash}@${this.#domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal,
      });
      return outcomeOf(rejectedErrors);
    } catch (error) {
      return outcomeOf([error]);
    }
  }
}

/** The worst of all errors decides: an address that the server refuses for ever needs a person. */
function outcomeOf(errors: readonly unknown[]): Outcome {
  if (errors.length === 0) return { kind: 'done' };
  const codes = errors.map(replyCode);
  const refusal = codes.find(code => code !== undefined && code >= 500);
  if (refusal !== undefined) return { kind: 'refused', reason: `SMTP ${refusal}` };
  const code = codes.find(each => each !== undefined);
  return { kind: 'later', reason: code === undefined ? errorReason(errors[0]) : `SMTP ${code}` };
}

/** What the server answered (RFC 5321, 4.2); undefined if it did not, or if TLS failed, which may be an attack that ends. */
function replyCode(error: unknown): number | undefined {
  if (errorCode(error) === 'ETLS' || !(error instanceof Error) || !('responseCode' in error)) return undefined;
  return typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
