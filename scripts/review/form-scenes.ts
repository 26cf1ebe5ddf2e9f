/** The pictures of the form: what a visitor does before it is sent, and what the receiver rejects. */
import { faulty, field, form, like, send, withForm } from './form-parts.js';
import { offCurve } from '../../tests/support/sealed.js';
import { sendingScenes } from './sending-scenes.js';
import type { Scene } from './scene.js';

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
  {
    name: 'form-review',
    title: 'All answers once more, before they are sent',
    tags: ['volunteer-form'],
    file: withForm([like('name', {}), like('phone', {})], { review: true }),
    act: async page => {
      await page.locator('volunteer-form >>> [data-name=name]').fill('Nesrîn');
      await page.locator('volunteer-form >>> [data-name=phone]').fill('+963 933 000000');
      await send(page, '[part=review]');
    },
  },
  ...sendingScenes,
];
