/**
 * Drafts: what has been typed on the visitor's own device survives a reload. The answers are sealed (AES-GCM) and kept in
 * `localStorage`; the key is kept in `sessionStorage`, which ends with the tab. So no one place holds a readable draft.
 * It imports nothing of another chunk. Without storage or WebCrypto there is no draft.
 */
import type { Answer, isEmpty } from '../../data/form/answer.js';
import type { Volunteer } from '../../data/schema/volunteer.js';
import type { toJson } from '../../data/submit/to-json.js';
import type * as store from './draft-store.js';
import type { FormState } from './state.js';

/** How long a draft is kept: a day, in milliseconds. */
const LIFETIME = 86_400_000;
/** The length of the initialization vector. */
const IV = 12;

/** What it takes from the code that loads it. */
interface DraftTools extends Pick<typeof store, 'answersName' | 'keyIn' | 'draftPrefix' | 'dropDraft'> {
  readonly toJson: typeof toJson;
  readonly isEmpty: typeof isEmpty;
}

export interface Drafted {
  /** Under what the draft is kept. */
  readonly name: string;
  readonly form: Volunteer;
  readonly state: FormState;
  /** Whether the device is the visitor's own. */
  readonly own: boolean;
}

const textOf = (bytes: Uint8Array): string => bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, letter => letter.charCodeAt(0));
const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
const isFresh = (kept: string): boolean => Date.now() - parseInt(kept) < LIFETIME;

export function drafts({ toJson, isEmpty, answersName, keyIn, draftPrefix, dropDraft }: DraftTools) {
  const cipher = (record: string): Promise<CryptoKey> =>
    crypto.subtle.importKey('raw', bytesOf(keyIn(record)), 'AES-GCM', false, ['encrypt', 'decrypt']);

  async function read(name: string): Promise<unknown> {
    const record = sessionStorage.getItem(name);
    const kept = record && localStorage.getItem(answersName(record));
    if (!kept || !isFresh(kept)) return undefined;
    const bytes = bytesOf(kept.slice(kept.indexOf(' ') + 1));
    const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, IV) };
    const plain = await crypto.subtle.decrypt(algorithm, await cipher(record), bytes.subarray(IV));
    return JSON.parse(new TextDecoder().decode(plain));
  }

  async function write(name: string, text: string): Promise<void> {
    if (!isSecureContext) return; // no WebCrypto
    const before = sessionStorage.getItem(name);
    const record = before ?? crypto.randomUUID() + textOf(random(32));
    if (before === null) sessionStorage.setItem(name, record);
    const iv = random(IV);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      await cipher(record),
      new TextEncoder().encode(text),
    );
    // unless the draft has been dropped meanwhile
    if (sessionStorage.getItem(name) === record)
      localStorage.setItem(answersName(record), `${Date.now()} ${textOf(iv)}${textOf(new Uint8Array(sealed))}`);
  }

  /** Deletes the answers that a tab left behind. They are unreadable, as their key ended with the tab. */
  function sweep(): void {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(draftPrefix) && !isFresh(localStorage.getItem(name) ?? '')) localStorage.removeItem(name);
  }

  const isLike = (value: unknown, answer: Answer): value is Answer =>
    Array.isArray(value)
      ? typeof answer === 'object' && value.every(one => typeof one === 'string')
      : value !== null && typeof value === typeof answer;

  /** Puts the answers of the draft into the fields that have none yet. */
  async function restore({ name, form, state }: Drafted): Promise<void> {
    const draft = await read(name);
    if (state.device === 'shared' || typeof draft !== 'object' || !draft || !('answers' in draft)) return;
    const answers = new Map<string, unknown>(Object.entries(draft.answers as object));
    for (const field of form.fields) {
      const value = answers.get(field.name);
      if (isEmpty(state.answer(field)) && isLike(value, state.answer(field))) state.take(field, value);
    }
    if ('earlier' in draft && typeof draft.earlier === 'string') state.earlier = draft.earlier;
    state.device = 'own';
  }

  /** What is kept of each form, and what is done to keep it, in order. */
  const all = new WeakMap<FormState, { text: string; done: Promise<unknown> }>();

  /**
   * Restores the draft of a form that is new; then keeps it as the form changes. It is deleted once the answers have
   * arrived or been removed, and if the visitor says that others use the device.
   * @param restored called when the form has its draft
   */
  return function follow(drafted: Drafted, restored: () => void): void {
    const { name, state, own } = drafted;
    let kept = all.get(state);
    if (!kept) {
      const none = (): unknown => undefined; // storage is full or forbidden, or the draft damaged
      all.set(state, (kept = { text: '', done: restore(drafted).catch(none).then(restored).then(sweep).catch(none) }));
    }
    const one = kept;
    const text = own && state.unsent ? toJson(state.draft) : '';
    if (text === one.text) return;
    one.text = text;
    const keep = (): unknown => one.text === text && (text ? write(name, text) : dropDraft(name));
    one.done = one.done.then(keep).catch(() => undefined);
  };
}
