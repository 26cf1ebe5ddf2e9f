/** The pictures of the form while it is sent and afterwards. */
import { failure, form, like, sealed, send, sending, withForm } from './form-parts.js';
import type { Scene } from './scene.js';

export const sendingScenes: readonly Scene[] = [
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
    title: 'The form, with an address that may be misspelt and a number without a country code',
    tags: ['volunteer-form'],
    file: { ...withForm([like('email', {}), like('phone', {})]), region: 'SY' },
    act: async page => {
      await page.locator('volunteer-form >>> [data-name=phone]').fill('0944 123456');
      await page.locator('volunteer-form >>> [data-name=email]').fill('nesrin@gmial.com');
      await send(page, '[part~=errors]');
    },
  },
  {
    ...sending('The form has arrived', 'form-sent', { status: 201, body: { receipt: '7ZK3-0QMD' } }, '[part~=receipt]'),
    act: async page => {
      await send(page, '[part~=receipt]');
      // some browsers without a window have no clipboard
      await page.evaluate('navigator.clipboard.writeText = () => Promise.resolve()');
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
