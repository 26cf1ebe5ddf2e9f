import type { StoryContext } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { volunteer } from '../../tests/fixtures/volunteer.js';
import { answerAt } from './answers.js';

/** A receiver that says it has stored what it is sent. */
export const storing = (): (() => void) =>
  answerAt(volunteer.submit.url, async request => {
    const { id } = (await request.json()) as { id: string };
    return Response.json({ id, receipt: '2026-0042' }, { status: 201 });
  });

/** A receiver that is out of order. */
export const failing = (): (() => void) => answerAt(volunteer.submit.url, () => new Response(null, { status: 503 }));

/** The form of a story, once it is there. */
async function formIn({ canvasElement }: StoryContext): Promise<HTMLFormElement> {
  const { shadowRoot } = canvasElement.querySelector('volunteer-form')!;
  return waitFor(() => shadowRoot!.querySelector('form') ?? Promise.reject(new Error('The form is not there yet.')));
}

const shown = (form: HTMLFormElement, part: string, root = form.getRootNode() as ShadowRoot): Promise<Element> =>
  waitFor(() => root.querySelector(`[part~=${part}]`) ?? Promise.reject(new Error(`No ${part} is shown yet.`)));

/** Sends the form as it is, empty: it says what is missing. */
export async function sendEmpty(context: StoryContext): Promise<void> {
  const form = await formIn(context);
  form.requestSubmit();
  await shown(form, 'errors');
}

function put(control: Element | RadioNodeList | null, value: string): void {
  if (!(control instanceof HTMLInputElement)) throw new Error('The form has lost a field that it is filled in by.');
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fills in what must be filled in, and sends. */
async function send(context: StoryContext): Promise<HTMLFormElement> {
  const form = await formIn(context);
  const named = (name: string): Element | null => form.querySelector(`[name="${name}"]`);
  put(named('name'), 'Example');
  put(named('email'), 'volunteer@coalition.example');
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=sector][value=health], [name=":consent"]'))
    box.click();
  form.requestSubmit();
  return form;
}

/** Sends the form; it arrives. */
export async function sendAll(context: StoryContext): Promise<void> {
  await shown(await send(context), 'receipt');
}

/** Sends the form; it does not arrive. */
export async function sendInVain(context: StoryContext): Promise<void> {
  const form = await send(context);
  await waitFor(
    () => form.querySelector('[part=status][data-invalid]') ?? Promise.reject(new Error('No word of it yet.')),
  );
}
