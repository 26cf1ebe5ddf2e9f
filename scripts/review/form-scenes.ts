/** The pictures of the form: what a visitor does, and what the receiver responds. */
import type { Page } from 'puppeteer-core';
import type { FaultCode } from '../../src/data/form/fault.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { FormField, Volunteer } from '../../src/data/schema/volunteer.js';
import { coalition } from '../../tests/fixtures/coalition.js';
import { knownKey, offCurve } from '../../tests/support/sealed.js';
import type { Answer, Scene } from './scene.js';

const { volunteer } = coalition;
const form: Volunteer = { ...volunteer!, title: undefined, text: undefined };
const field = (name: string): FormField => form.fields.find(one => one.name === name)!;
/** A field under another name, so that a form can contain it twice. */
const like = (name: string, other: object): FormField => ({ ...field(name), required: false, ...other });
const withForm = (fields: FormField[], more: Partial<Volunteer> = {}): Coalition => ({
  ...coalition,
  volunteer: { ...form, consent: undefined, fields, ...more },
});

/** A form whose answers are sealed, so that what does not arrive may wait on the device. */
const sealed = withForm([like('name', {})], { recipients: [knownKey] });

const send = async (page: Page, shown: string): Promise<void> => {
  await page.locator('volunteer-form >>> button[type=submit]').click();
  await page.waitForSelector(`volunteer-form >>> ${shown}`);
};
const refuse = (codes: Readonly<Record<string, FaultCode>>): Answer => ({
  status: 422,
  body: { errors: Object.entries(codes).map(([name, code]) => ({ pointer: `/fields/${name}`, code })) },
});
/** A form whose receiver rejects every field; each field is named after its fault. */
const faulty = (
  fields: readonly (readonly [FaultCode, string, object?])[],
): Pick<Scene, 'tags' | 'file' | 'answer' | 'act'> => ({
  tags: ['volunteer-form'],
  file: withForm(fields.map(([code, name, other], at) => like(name, { ...other, name: `${code}-${at}` }))),
  answer: refuse(Object.fromEntries(fields.map(([code], at) => [`${code}-${at}`, code]))),
  act: page => send(page, '[part~=errors]'),
});
const small = withForm([like('name', {})]);
const sending = (title: string, name: string, answer: Answer, shown: string): Scene => ({
  name,
  title,
  tags: ['volunteer-form'],
  file: small,
  answer,
  act: page => send(page, shown),
});

const failure: Answer = { status: 503, body: {} };

export const formScenes: readonly Scene[] = [
  {
    name: 'form',
    title: 'The form for volunteers, empty',
    tags: ['volunteer-form'],
    file: withForm([field('name'), like('phone', {}), like('language', {})], { consent: form.consent }),
  },
  {
    name: 'form-exit',
    title: 'The form with a button that leaves the page, and what is read out when Esc was pressed twice',
    tags: ['volunteer-form'],
    file: withForm([field('name')], { exit: 'https://example.org/' }),
    act: async page => {
      for (let time = 0; time < 2; time++) await page.keyboard.press('Escape');
    },
  },
  {
    name: 'form-unsealed',
    title: 'A form whose answers cannot be encrypted, which is not shown',
    tags: ['volunteer-form'],
    file: withForm([field('name')], { recipients: [offCurve] }),
    act: async page => void (await page.waitForSelector('volunteer-form >>> [part=status]')),
  },
  {
    name: 'form-missing',
    title: 'The form, sent before anything was filled in',
    tags: ['volunteer-form'],
    file: withForm(
      ['name', 'sector', 'days', 'newsletter'].map(name => like(name, { required: true })),
      { consent: form.consent },
    ),
    act: page => send(page, '[part~=errors]'),
  },
  {
    name: 'form-typed',
    title: 'The form, with answers that cannot be right',
    ...faulty([
      ['email', 'email', { hint: undefined }],
      ['tel', 'phone'],
      ['option', 'language'],
      ['too-long', 'message', { hint: undefined }],
      ['too-long', 'name', { maxlength: undefined }],
      ['refused', 'name'],
    ]),
  },
  {
    name: 'form-limits',
    title: 'The form, with dates and numbers that cannot be right',
    ...faulty([
      ['date', 'start'],
      ['too-early', 'start'],
      ['too-late', 'start'],
      ['number', 'hours'],
      ['too-small', 'hours'],
      ['too-large', 'hours'],
    ]),
  },
  {
    name: 'form-count',
    title: 'The form, with texts that are near their limit, and longer',
    tags: ['volunteer-form'],
    file: withForm([like('message', { maxlength: 10 }), like('message', { name: 'other', maxlength: 10 })]),
    act: async page => {
      await page.locator('volunteer-form >>> [data-name=message]').fill('123456789');
      await page.locator('volunteer-form >>> [data-name=other]').fill('123456789012');
      await page.waitForSelector('volunteer-form >>> [part=count][data-invalid]');
    },
  },
  sending('The form, while it is being sent', 'form-sending', 'silence', '[part=status]:not(:empty)'),
  sending('The form, when the answer is slow', 'form-slow', 'silence', '[part=status][data-slow]'),
  sending('The form, when the network fails', 'form-again', failure, '[part=status][data-invalid]'),
  {
    ...sending('The form, when the network fails', 'form-retry', failure, '[part=status][data-invalid]'),
    file: withForm([like('name', {})], { submit: { ...form.submit, to: 'formspree' } }),
  },
  {
    ...sending('The form, without a connection', 'form-offline', failure, '[part=status][data-invalid]'),
    file: sealed,
    act: async page => {
      await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
      await send(page, '[part=queue] button');
    },
  },
  {
    ...sending('A form that waits to be sent', 'form-waiting', failure, '[part=queue]'),
    file: sealed,
    act: async page => {
      await send(page, '[part=queue] button');
      await page.reload();
      await page.waitForSelector('volunteer-form >>> [part=queue] button');
    },
  },
  {
    ...sending('What waited has arrived', 'form-arrived', failure, '[part=queue]'),
    laterAnswer: { status: 201, body: {} },
    file: sealed,
    act: async page => {
      await send(page, '[part=queue] button');
      await page.reload();
      await page.waitForSelector('volunteer-form >>> [part=queue]:not(:has(button)):not(:empty)');
    },
  },
  {
    ...sending(
      'The form, when it is refused',
      'form-refused',
      { status: 403, body: {} },
      '[part=status][data-invalid]',
    ),
    file: {
      ...withForm([like('name', {})], { device: 'own' }),
      contact: { email: 'info@example.org', phone: '+963 933 000000' },
    },
    act: async page => {
      await page.locator('volunteer-form >>> [data-name=name]').fill('Nesrîn');
      await send(page, '[part=status][data-invalid]');
      await page.waitForSelector('volunteer-form >>> .elsewhere button');
    },
  },
  {
    name: 'form-unlikely',
    title: 'The form, with an address that may be misspelt',
    tags: ['volunteer-form'],
    file: withForm([like('email', {})]),
    act: async page => {
      await page.locator('volunteer-form >>> [data-name=email]').fill('nesrin@gmial.com');
      await send(page, '[part~=errors]');
    },
  },
  {
    ...sending('The form has arrived', 'form-sent', { status: 201, body: { receipt: '7ZK3-0QMD' } }, '[part~=receipt]'),
    act: async page => {
      await send(page, '[part~=receipt]');
      await page.locator('volunteer-form >>> [part=receipt] p button').click();
      await page.waitForSelector('volunteer-form >>> [part=receipt] [role=status]:not(:empty)');
    },
  },
  {
    ...sending(
      'The form was sent to a service that confirms nothing',
      'form-handed-over',
      { status: 200, body: { success: true } },
      '[part~=receipt]',
    ),
    file: withForm([like('name', {})], { submit: { ...form.submit, to: 'web3forms', accessKey: 'x' } }),
  },
];
