import type { Submission } from '../../src/data/submit/submission.js';
import '../../src/generated/define/volunteer-form.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { sentFields, volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import { lateFields } from '../../src/base/form/load-late-fields.js';
import { serve } from './files.js';
import { nothing } from 'lit';
import { html, mount, until } from './mount.js';

export interface Shown {
  readonly element: VolunteerForm;
  readonly root: ShadowRoot;
  /** Where the form is sent. */
  readonly url: string;
}

/** What a receiver that stores everything answers. */
export const store = async (request: Request): Promise<Response> => {
  const { id } = (await request.json()) as Submission;
  return Response.json({ id, receipt: '7ZK3-0QMD' }, { status: 201 });
};

export async function show(
  receiver: (request: Request) => Response | Promise<Response> = store,
  lang = 'en',
  form: object = {},
  recipient: string | null = null,
): Promise<Shown> {
  const url = serve(receiver);
  const src = serve({ ...volunteerFile, volunteer: { ...volunteer, submit: { to: 'json', url }, ...form } });
  const element = mount<VolunteerForm>(
    html`<volunteer-form src=${src} lang=${lang} recipient=${recipient ?? nothing}
      ><a href="#volunteer">volunteer</a></volunteer-form
    >`,
  );
  await until(() => element.state === 'ready' || element.state === 'missing');
  await until(() => lateFields(element) !== undefined, 'dates in parts, and counts');
  element.requestUpdate();
  await element.updateComplete;
  return { element, root: element.shadowRoot!, url };
}

export const control = (root: ShadowRoot, name: string, value?: string): HTMLInputElement =>
  [...root.querySelectorAll<HTMLInputElement>(`[data-name="${name}"]`)].find(
    one => value === undefined || one.value === value,
  )!;

/** Puts a value into a control as a visitor does, as far as a script can. */
export function put(root: ShadowRoot, name: string, value: string): void {
  const one = control(root, name);
  one.value = value;
  one.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export function fill(root: ShadowRoot): void {
  const { help, news, time, hours, phone, name, email, place, from, about } = sentFields;
  for (const [key, value] of Object.entries({ name, email, place, from, about })) put(root, key, value);
  put(root, 'phone', `٠٠${phone.slice(1)}`);
  put(root, 'hours', String(hours));
  for (const value of help) control(root, 'help', value).click();
  control(root, 'time', time).click();
  if (news) control(root, 'news').click();
  control(root, ':consent').click();
}

export const send = (root: ShadowRoot): void => root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
export const faults = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[part=error]')].map(one => one.id.replace('error.', ''));
export const status = (root: ShadowRoot): string => root.querySelector('[part=status]')!.textContent;
export const summary = (root: ShadowRoot): HTMLElement | null => root.querySelector('#summary');
