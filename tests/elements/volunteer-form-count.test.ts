import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { codes } from '../../src/generated/locales.js';
import { expectAccessible } from '../support/a11y.js';
import { until } from '../support/mount.js';
import { control, faults, put, send, show, store, summary } from '../support/volunteer.js';

const about = { name: 'about', type: 'textarea', label: { en: 'About you' }, maxlength: 100 };
const name = { name: 'name', type: 'text', label: { en: 'Name' }, maxlength: 10 };
const form = (lang = 'en', fields: readonly object[] = [name, about]) =>
  show(store, lang, { fields, consent: undefined });

const plain = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim();
/** What is seen below a field, and what screen readers are given to say. */
const seen = (root: ShadowRoot, field = 'about') =>
  plain(control(root, field).parentElement!.querySelector('[part=count]'));
const spoken = (root: ShadowRoot, field = 'about') =>
  plain(control(root, field).parentElement!.querySelector('[aria-live=polite]'));

describe('<volunteer-form>, the count of characters', () => {
  it('appears when a fifth of the limit is left', async () => {
    const { element, root } = await form();
    put(root, 'about', 'x'.repeat(79));
    await element.updateComplete;
    expect(seen(root)).to.equal(undefined);
    put(root, 'about', 'x'.repeat(80));
    await element.updateComplete;
    expect(seen(root)).to.equal('Characters left: 20');
    put(root, 'name', 'Nesrînnn');
    await element.updateComplete;
    expect(seen(root, 'name')).to.equal('Characters left: 2');
  });

  it('is not there where there is no limit', async () => {
    const { root } = await form('en', [{ ...about, maxlength: undefined }]);
    expect(root.querySelector('[part=count], [aria-live]')).to.equal(null);
  });

  it('says how many are too many, in the same second, and cuts nothing', async () => {
    const { element, root } = await form();
    control(root, 'name').focus();
    await sendKeys({ type: 'Nesrîn Hesen' });
    await element.updateComplete;
    expect([seen(root, 'name'), control(root, 'name').value]).to.deep.equal(['Characters too many: 2', 'Nesrîn Hesen']);
    send(root);
    await until(() => summary(root) !== null);
    expect(faults(root)).to.deep.equal(['name']);
    expect(plain(root.getElementById('error.name'))).to.equal(
      'Error: This is too long. Largest number of characters: 10',
    );
    expect(seen(root, 'name')).to.equal('Characters too many: 2');
  });

  it('counts as the limit does: UTF-16 code units, without the white space around the text', async () => {
    const { element, root } = await form();
    for (const [text, left] of [
      ['  12345678  ', 2],
      ['🙂🙂🙂🙂', 2],
      ['ܐ̈ܐ̈ܐ̈ܐ̈', 2],
      ['1234567890', 0],
    ] as const) {
      put(root, 'name', text);
      await element.updateComplete;
      expect(seen(root, 'name'), text).to.equal(`Characters left: ${left}`);
    }
    send(root);
    await element.updateComplete;
    expect(faults(root)).to.deep.equal([]);
  });

  it('is given to screen readers when the visitor pauses, not at each letter', async () => {
    const { element, root } = await form();
    const live = control(root, 'name').parentElement!.querySelector('[aria-live=polite]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(plain(live)!)).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    control(root, 'name').focus();
    const start = performance.now();
    await sendKeys({ type: 'Nesrînnnn' });
    await element.updateComplete;
    expect([seen(root, 'name'), spoken(root, 'name')]).to.deep.equal(['Characters left: 1', '']);
    await until(() => spoken(root, 'name') !== '');
    expect(performance.now() - start).to.be.above(1000);
    expect(spoken(root, 'name')).to.equal('Characters left: 1');
    expect(said.filter(Boolean)).to.deep.equal(['Characters left: 1']);
    expect(control(root, 'name').parentElement!.querySelector('[part=count]')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
  });

  for (const [lang, left, over] of [
    ['ar', 'الأحرف المتبقية: 1', 'الأحرف الزائدة: 1'],
    ['ar-SY', 'الأحرف المتبقية: ١', 'الأحرف الزائدة: ١'],
    ['ckb', 'پیتی ماوە: ١', 'پیتی زیادە: ١'],
    ['ku', 'Tîpên mane: 1', 'Tîpên zêde: 1'],
    ['syr', 'ܐܬܘܬ̈ܐ ܕܦܝܫ̈ܢ: 1', 'ܐܬܘܬ̈ܐ ܝܬܝܪ̈ܬܐ: 1'],
    ['tr', 'Kalan karakter sayısı: 1', 'Fazla karakter sayısı: 1'],
  ] as const)
    it(`is in the words and digits of ${lang}`, async () => {
      const { element, root } = await form(lang);
      put(root, 'name', '123456789');
      await element.updateComplete;
      expect(seen(root, 'name')).to.equal(left);
      put(root, 'name', '12345678901');
      await element.updateComplete;
      expect(seen(root, 'name')).to.equal(over);
    });

  for (const lang of codes)
    it(`breaks no rule of axe-core in ${lang}, below and above the limit`, async () => {
      const { element, root } = await form(lang);
      put(root, 'name', '123456789');
      put(root, 'about', 'x'.repeat(120));
      await until(() => spoken(root) !== '');
      await expectAccessible(element);
    });
});
