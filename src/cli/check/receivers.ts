import type { SubmitTarget } from '../../data/schema/volunteer.js';
import { ownNames } from '../../data/submit/services/flat.js';
import type { Found, Path } from '../finding.js';
import { childOf, formPaths, listAt, valueAt, type DataFile } from './walk.js';

/** What a kind of receiver needs. */
interface Needs {
  /** What its address looks like. */
  readonly url?: RegExp;
  /** The same, for people. */
  readonly example?: string;
  /** The names that its requests have besides those of every flat submission. */
  readonly names?: readonly string[];
}

const needs: Readonly<Record<SubmitTarget['to'], Needs>> = {
  json: {},
  // the address that ends in /dev works for its owner alone
  'json-text': {
    url: /^(?!https:\/\/script\.google\.com\/)|\/exec$/,
    example: 'https://script.google.com/macros/s/…/exec',
  },
  'contact-form-7': {
    url: /\/contact-form-7\/v1\/contact-forms\/\d+\/feedback$/,
    example: 'https://example.org/wp-json/contact-form-7/v1/contact-forms/12/feedback',
  },
  formspree: { url: /^https:\/\/formspree\.io\/(?:p\/\w+\/)?f\/\w+$/, example: 'https://formspree.io/f/abcdefgh' },
  basin: { url: /^https:\/\/(?:www\.)?usebasin\.com\/f\/[\w-]+$/, example: 'https://usebasin.com/f/0123456789ab' },
  web3forms: {
    url: /^https:\/\/api\.web3forms\.com\/submit$/,
    example: 'https://api.web3forms.com/submit',
    names: ['access_key', 'botcheck', 'ccemail', 'from_name', 'redirect', 'replyto', 'webhook'],
  },
  netlify: { names: ['form-name', 'bot-field'] },
  'action-network': {
    url: /^https:\/\/actionnetwork\.org\/api\/v2\/forms\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/submissions\/?$/,
    example: 'https://actionnetwork.org/api/v2/forms/…/submissions',
  },
};

const isKind = (value: unknown): value is SubmitTarget['to'] =>
  typeof value === 'string' && Object.hasOwn(needs, value);

const found = (severity: Found['severity'], path: Path, message: string): Found => ({
  id: 'receiver',
  severity,
  path,
  message,
});

function addressFaults(to: SubmitTarget['to'], url: unknown): Found[] {
  const { url: pattern, example } = needs[to];
  if (typeof url !== 'string' || !pattern || pattern.test(url)) return [];
  return [found('error', ['submit', 'url'], `This is not an address of "${to}", which looks like ${example}.`)];
}

/** Questions whose answers would be lost, because the service has another use for the name. */
function nameFaults(to: SubmitTarget['to'], questions: readonly unknown[]): Found[] {
  if (to === 'json' || to === 'json-text') return [];
  const taken = new Set<unknown>([...ownNames, ...(needs[to].names ?? [])]);
  return questions.flatMap((question, index) => {
    const name = childOf(question, 'name');
    if (!taken.has(name)) return [];
    const message = `"${String(name)}" has another meaning for "${to}", and the answer would be lost: choose another name.`;
    return [found('error', ['fields', index, 'name'], message)];
  });
}

function actionNetworkFaults(form: unknown, questions: readonly unknown[]): Found[] {
  const hasContact = questions.some(one => ['email', 'tel'].includes(String(childOf(one, 'type'))));
  return [
    ...(hasContact ? [] : [found('error', ['fields'], 'Action Network needs a question of type "email" or "tel".')]),
    ...(childOf(form, 'recipients') === undefined
      ? []
      : [
          found(
            'error',
            ['recipients'],
            'Action Network cannot take sealed answers: it needs to read the email address. Choose another receiver.',
          ),
        ]),
  ];
}

/** Those of one form. Their paths begin at the form. */
function formFaults(form: unknown): Found[] {
  const submit = childOf(form, 'submit');
  const to = childOf(submit, 'to');
  if (!isKind(to)) return [];
  const questions = listAt(form, 'fields');
  const isUnproven = childOf(submit, 'work') !== undefined && !to.startsWith('json');
  const lacksKey = to === 'web3forms' && childOf(submit, 'accessKey') === undefined;
  return [
    ...addressFaults(to, childOf(submit, 'url')),
    ...nameFaults(to, questions),
    ...(lacksKey ? [found('error', ['submit'], 'Web3Forms needs "accessKey", the key that it sent by email.')] : []),
    ...(isUnproven ? [found('warning', ['submit', 'work'], `"${to}" asks for no work: remove "work".`)] : []),
    ...(to === 'action-network' ? actionNetworkFaults(form, questions) : []),
    ...(to === 'netlify'
      ? [found('info', ['submit', 'url'], 'Netlify takes the form only from pages of this very site.')]
      : []),
  ];
}

/** What the receivers of the forms need and the file does not have. */
export const receiverFaults = ({ root }: DataFile): Found[] =>
  formPaths(root).flatMap(form =>
    formFaults(valueAt(root, form)).map(one => ({ ...one, path: [...form, ...one.path] })),
  );
