import { Section, WrongSettings } from './section.js';
import { isLoopback, parseServer } from './server.js';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean;
  /** Without it, the server must offer STARTTLS: only a server on this machine need not. */
  readonly mayBeClear: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly from: string;
  readonly to: readonly string[];
  /** The first words of each subject. */
  readonly subject: string;
  /** The ids of the forms; default: every form. */
  readonly forms?: readonly string[];
}

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

/** @throws WrongSettings */
export function readMail(section: Section, env: Readonly<Record<string, string | undefined>>): MailSettings {
  const { protocol, hostname, port } = parseServer(section.text('server'), ['smtps:', 'smtp:'], 'mail.server');
  const secure = protocol === 'smtps:';
  const address = (name: string, text: string): string =>
    ADDRESS.test(text) ? text : section.fail(name, `must be an address such as office@example.org, not "${text}"`);
  const to = section.optionalTexts('to') ?? section.fail('to', 'is missing');
  const settings: MailSettings = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    mayBeClear: isLoopback(hostname),
    auth: credentials(env),
    from: address('from', section.text('from')),
    to: to.map(each => address('to', each)),
    subject: section.optionalText('subject') ?? 'Submission',
    forms: section.optionalTexts('forms'),
  };
  section.end();
  return settings;
}

function credentials(env: Readonly<Record<string, string | undefined>>): MailSettings['auth'] {
  const { SMTP_USER: user, SMTP_PASSWORD: pass } = env;
  if (user === undefined && pass === undefined) return undefined;
  if (user === undefined || pass === undefined)
    throw new WrongSettings('the variables SMTP_USER and SMTP_PASSWORD belong together');
  return { user, pass };
}
