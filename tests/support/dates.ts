import { sendKeys } from '@web/test-runner-commands';
import type { Submission } from '../../src/data/submit/submission.js';
import { once, until } from './mount.js';
import { send, show, store, summary } from './volunteer.js';

export const day = { name: 'from', type: 'date', label: { en: 'From which day', ar: 'ابتداءً من' } };
export const parts = { ...day, widget: 'parts' };

/** A form with one date and nothing else. */
export const date = (field: object = parts, lang = 'en', receiver: (request: Request) => Promise<Response> = store) =>
  show(receiver, lang, { fields: [field], consent: undefined });

export const fields = (root: ShadowRoot): (HTMLInputElement | HTMLSelectElement)[] => [
  ...root.querySelectorAll<HTMLInputElement>('[data-name=from]'),
];
export const part = (root: ShadowRoot, name: string): HTMLInputElement =>
  root.querySelector<HTMLInputElement>(`.${name}`)!;
export const kinds = (root: ShadowRoot): string[] => fields(root).map(({ className }) => className);
export const labels = (root: ShadowRoot): string[] =>
  fields(root).map(one => one.labels![0]!.querySelector('span')!.textContent.trim());
export const marked = (root: ShadowRoot): string[] =>
  fields(root).flatMap(one => (one.getAttribute('aria-invalid') === 'true' ? [one.className] : []));
export const values = (root: ShadowRoot): string[] => ['day', 'month', 'year'].map(name => part(root, name).value);
export const error = (root: ShadowRoot): string =>
  root.getElementById('error.from')!.textContent.replace(/\s+/g, ' ').trim();

/** Types into the text fields with real keys, and chooses the month. */
export async function give(root: ShadowRoot, texts: { day?: string; month?: number; year?: string }): Promise<void> {
  for (const name of ['day', 'year'] as const) {
    part(root, name).focus();
    part(root, name).select();
    await sendKeys({ press: 'Backspace' });
    if (texts[name]) await sendKeys({ type: texts[name] });
  }
  const month = part(root, 'month');
  month.value = texts.month ? String(texts.month) : '';
  month.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Sends the form in vain, and waits until the errors are there. */
export async function refuse(root: ShadowRoot): Promise<void> {
  send(root);
  await until(() => root.activeElement === summary(root) && summary(root) !== null, 'the errors');
}

/** The date that arrives when the form is sent. */
export async function sent(texts: { day: string; month?: number; year: string }, lang: string): Promise<unknown> {
  let body: Submission | undefined;
  const { element, root } = await date(parts, lang, async request => {
    body = (await request.clone().json()) as Submission;
    return store(request);
  });
  await give(root, texts);
  send(root);
  await once(element, 'volunteer-sent');
  return body!.fields['from'];
}
