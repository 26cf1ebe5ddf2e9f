import { Section, WrongSettings } from './section.js';
import { isLoopback, parseServer } from './server.js';
import { faultOf, isName } from './xml.js';

/** What a submission tells besides its answers. */
export const ABOUT = ['receipt', 'received', 'lang', 'consent', 'supersedes', 'suspect', 'sealed'] as const;
export type About = (typeof ABOUT)[number];

/** Where the answers of one of our forms go: questions by name, or by path through groups (`group/question`). */
export interface FormSettings {
  /** The id of the form on the server. */
  readonly id: string;
  readonly version?: string;
  /** The name of the root element. */
  readonly root: string;
  /** From the names of our fields; null: the answer stays here. */
  readonly fields: ReadonlyMap<string, string | null>;
  readonly about: ReadonlyMap<About, string>;
  /** Texts that are the same in each submission. */
  readonly fixed: ReadonlyMap<string, string>;
}

export interface OpenRosaSettings {
  readonly url: string;
  /** The header `Authorization`. */
  readonly authorization?: string;
  /** By the ids of our forms. */
  readonly forms: ReadonlyMap<string, FormSettings>;
}

/** Where every form has the submission's id. */
export const INSTANCE_ID = 'meta/instanceID';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws WrongSettings */
export function readOpenRosa(section: Section, env: Environment): OpenRosaSettings {
  const inFile = section.optionalText('url');
  const url = env['OPENROSA_URL'] ?? inFile ?? section.fail('url', 'is missing, and so is the variable OPENROSA_URL');
  const { protocol, hostname } = parseServer(url, ['https:', 'http:'], 'openrosa.url');
  if (protocol === 'http:' && !isLoopback(hostname))
    section.fail('url', 'must begin with https://, so that nobody reads the answers on the way');
  const forms = section.entries('forms', (all, id) => readForm(all.section(id)));
  if (forms.size === 0) section.fail('forms', 'must name a form');
  section.end();
  return { url, authorization: authorizationOf(env), forms };
}

function authorizationOf(env: Environment): string | undefined {
  const { OPENROSA_TOKEN: token, OPENROSA_USER: user, OPENROSA_PASSWORD: password } = env;
  if (token !== undefined) return `Token ${token}`;
  if (user === undefined) return undefined;
  if (password === undefined) throw new WrongSettings('the variable OPENROSA_USER needs OPENROSA_PASSWORD');
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function readForm(section: Section): FormSettings {
  const root = section.optionalText('root') ?? 'data';
  if (!isName(root)) section.fail('root', 'cannot be the name of an XML element');
  const form = {
    id: section.text('id'),
    version: section.optionalText('version'),
    root,
    fields: section.entries('fields', (fields, name) => (fields.isNull(name) ? null : fields.text(name))),
    about: readAbout(section),
    fixed: section.entries('fixed', (fixed, path) => fixed.text(path)),
  };
  if (form.fields.size === 0 && !form.about.has('sealed')) section.fail('fields', 'must name a field');
  const questions = [...form.fields.values()].filter(path => path !== null);
  const fault = faultOf([INSTANCE_ID, ...form.fixed.keys(), ...questions, ...form.about.values()]);
  if (fault !== undefined) section.fail('fields', `name questions that a form cannot have: ${fault}`);
  section.end();
  return form;
}

function readAbout(section: Section): Map<About, string> {
  const about = section.optionalSection('about');
  const found = new Map(
    ABOUT.flatMap(name => {
      const path = about?.optionalText(name);
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
  about?.end();
  return found;
}
