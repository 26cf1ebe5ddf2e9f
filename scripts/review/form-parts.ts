/** What the pictures of the form have in common. */
import type { Page } from 'puppeteer-core';
import type { FaultCode } from '../../src/data/form/fault-codes.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { FormField, Volunteer } from '../../src/data/schema/volunteer.js';
import { coalition } from '../../tests/fixtures/coalition.js';
import { knownKey } from '../../tests/support/sealed.js';
import type { Answer, Scene } from './scene.js';

const { volunteer } = coalition;
export const form: Volunteer = { ...volunteer!, title: undefined, text: undefined };
export const field = (name: string): FormField => form.fields.find(one => one.name === name)!;
/** A field under another name, so that a form can contain it twice. */
export const like = (name: string, other: object): FormField => ({ ...field(name), required: false, ...other });
export const withForm = (fields: FormField[], more: Partial<Volunteer> = {}): Coalition => ({
  ...coalition,
  volunteer: { ...form, consent: undefined, fields, ...more },
});

/** A form whose answers are sealed, so that what does not arrive may wait on the device. */
export const sealed = withForm([like('name', {})], { recipients: [knownKey] });

export const send = async (page: Page, shown: string): Promise<void> => {
  await page.locator('volunteer-form >>> button[type=submit]').click();
  await page.waitForSelector(`volunteer-form >>> ${shown}`);
};
export const refuse = (codes: Readonly<Record<string, FaultCode>>): Answer => ({
  status: 422,
  body: { errors: Object.entries(codes).map(([name, code]) => ({ pointer: `/fields/${name}`, code })) },
});
/** A form whose receiver rejects every field; each field is named after its fault. */
export const faulty = (
  fields: readonly (readonly [FaultCode, string, object?])[],
): Pick<Scene, 'tags' | 'file' | 'answer' | 'act'> => ({
  tags: ['volunteer-form'],
  file: withForm(fields.map(([code, name, other], at) => like(name, { ...other, name: `${code}-${at}` }))),
  answer: refuse(Object.fromEntries(fields.map(([code], at) => [`${code}-${at}`, code]))),
  act: page => send(page, '[part~=errors]'),
});
export const small = withForm([like('name', {})]);
export const sending = (title: string, name: string, answer: Answer, shown: string): Scene => ({
  name,
  title,
  tags: ['volunteer-form'],
  file: small,
  answer,
  act: page => send(page, shown),
});

export const failure: Answer = { status: 503, body: {} };
