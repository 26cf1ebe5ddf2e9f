/**
 * The pictures for native readers: which widgets, with which data, after which actions. Together they show every
 * message.
 */
import type { Page } from 'puppeteer-core';
import type { FaultCode } from '../../src/data/form/fault.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { FormField, Volunteer } from '../../src/data/schema/volunteer.js';
import { elements, tags, type WidgetTag } from '../../src/generated/elements.js';
import { coalition } from '../../tests/fixtures/coalition.js';
import { crowd } from '../../tests/fixtures/members.js';
import { messagesOf } from '../../tests/support/messages.js';
import { targetLocales } from '../lib/locales.js';

/** The receiver's response to a form; `silence` for none. */
export type Answer = 'silence' | { readonly status: number; readonly body: object };

export interface Scene {
  /** The name of the picture. */
  readonly name: string;
  /** What the picture shows, in English. */
  readonly title: string;
  /** The widgets in the picture, from top to bottom. */
  readonly tags: readonly WidgetTag[];
  /** The data of the widgets; `undefined` for a file that fails to load. */
  readonly file: Coalition | undefined;
  /** The receiver's response; the submission's id is added to the body. */
  readonly answer?: Answer;
  /** What a visitor does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

const { volunteer } = coalition;
const form: Volunteer = { ...volunteer!, title: undefined, text: undefined };
const field = (name: string): FormField => form.fields.find(one => one.name === name)!;
/** A field under another name, so that a form can contain it twice. */
const like = (name: string, other: object): FormField => ({ ...field(name), required: false, ...other });
const withForm = (fields: FormField[], more: Partial<Volunteer> = {}): Coalition => ({
  ...coalition,
  volunteer: { ...form, consent: undefined, fields, ...more },
});

/** A recipient whose key is not on the curve. */
const notAKey = { kid: 'k', kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } as const;

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

/** Scenes in which a visitor does something, or the file is one of their own. */
const played: readonly Scene[] = [
  {
    name: 'failed',
    title: 'The data could not be loaded',
    tags: tags.slice(0, 1),
    file: undefined,
    act: async page => void (await page.waitForSelector(`${tags[0]} >>> [part=status]:not(:empty)`)),
  },
  {
    name: 'members',
    title: 'The member organisations, with a filter above them',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(7) },
  },
  {
    name: 'members-more',
    title: 'The first of many members, with a button that shows more',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(120) },
    act: async page => void (await page.waitForSelector('coalition-members >>> [part=more]')),
  },
  {
    name: 'members-none',
    title: 'A search that finds no member',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(7) },
    act: async page => {
      await page.locator('coalition-members >>> input').fill('qqqqq');
      await page.waitForSelector('coalition-members >>> [part=list][hidden]');
      await new Promise(resolve => setTimeout(resolve, 1500)); // the announced count follows after a delay
    },
  },
  {
    name: 'form',
    title: 'The form for volunteers, empty',
    tags: ['volunteer-form'],
    file: withForm([field('name'), like('phone', {}), like('language', {})], { consent: form.consent }),
  },
  {
    name: 'form-unsealed',
    title: 'A form whose answers cannot be encrypted, which is not shown',
    tags: ['volunteer-form'],
    file: withForm([field('name')], { recipients: [notAKey] }),
    act: async page => void (await page.waitForSelector('volunteer-form >>> [part=status]:not(:empty)')),
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
  sending('The form, while it is being sent', 'form-sending', 'silence', '[part=status]:not(:empty)'),
  sending('The form, when the answer is slow', 'form-slow', 'silence', '[part=status][data-slow]'),
  sending('The form, when the network fails', 'form-again', { status: 503, body: {} }, '[part=status][data-invalid]'),
  sending('The form, when it is refused', 'form-refused', { status: 403, body: {} }, '[part=status][data-invalid]'),
  sending('The form has arrived', 'form-sent', { status: 201, body: { receipt: '7ZK3-0QMD' } }, '[part~=receipt]'),
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

const elementsWithWords = new Set(messagesOf(targetLocales[0]!).map(({ id }) => id.split('.')[0]));

/** An element that has words and is in no played scene shows the whole file. */
const plain = tags
  .filter(tag => elementsWithWords.has(tag))
  .filter(tag => !played.some(scene => scene.file && scene.tags.includes(tag)))
  .map((tag): Scene => ({ name: tag, title: elements[tag].summary, tags: [tag], file: coalition }));

export const scenes: readonly Scene[] = [...plain, ...played];
