import type { StoryContext } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { volunteer } from '../../tests/fixtures/volunteer.js';
import { answerAt } from './answers.js';

/** A receiver that confirms every submission. */
export const storing = (): (() => void) =>
  answerAt(volunteer.submit.url, async request => {
    const { id } = (await request.json()) as { id: string };
    return Response.json({ id, receipt: '2026-0042' }, { status: 201 });
  });

/** A receiver that fails. */
export const failing = (): (() => void) => answerAt(volunteer.submit.url, () => new Response(null, { status: 503 }));

/** The form of a story, once it is rendered. */
async function formIn({ canvasElement }: StoryContext): Promise<HTMLFormElement> {
  const { shadowRoot } = canvasElement.querySelector('volunteer-form')!;
  return waitFor(() => shadowRoot!.querySelector('form') ?? Promise.reject(new Error('The form is not rendered yet.')));
}

const shown = (form: HTMLFormElement, part: string, root = form.getRootNode() as ShadowRoot): Promise<Element> =>
  waitFor(() => root.querySelector(`[part~=${part}]`) ?? Promise.reject(new Error(`No ${part} is shown yet.`)));

/** Sends the empty form, which then shows its errors. */
export async function sendEmpty(context: StoryContext): Promise<void> {
  const form = await formIn(context);
  form.requestSubmit();
  await shown(form, 'errors');
}

function put(control: Element | RadioNodeList | null, value: string): void {
  if (!(control instanceof HTMLInputElement)) throw new Error('The form lacks a field that this story fills in.');
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fills in the required fields and sends the form. */
async function send(context: StoryContext): Promise<HTMLFormElement> {
  const form = await formIn(context);
  const named = (name: string): Element | null => form.querySelector(`[data-name="${name}"]`);
  put(named('name'), 'Example');
  put(named('email'), 'volunteer@coalition.example');
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-name=sector][value=health], [data-name=":consent"]'))
    box.click();
  form.requestSubmit();
  return form;
}

/** Sends the form successfully. */
export async function sendAll(context: StoryContext): Promise<void> {
  await shown(await send(context), 'receipt');
}

/** Sends the form, and sending fails. */
export async function sendInVain(context: StoryContext): Promise<void> {
  const form = await send(context);
  await waitFor(
    () =>
      form.querySelector('[part=status][data-invalid]') ?? Promise.reject(new Error('The status shows no error yet.')),
  );
}
