import { expect } from 'chai';
import { codes } from '../../src/generated/locales.js';
import { expectAccessible } from '../support/a11y.js';
import { date, day, fields, give, kinds, labels, part, parts, refuse, sent, values } from '../support/dates.js';
import { once, until } from '../support/mount.js';
import { control, send } from '../support/volunteer.js';

describe('<volunteer-form>, a date', () => {
  describe('in three fields', () => {
    it('has a label for each part and one for all, in the language and order of the page', async () => {
      const english = await date(parts, 'en');
      expect(labels(english.root)).to.deep.equal(['Month', 'Day', 'Year']);
      const { root } = await date(parts, 'ar');
      expect(labels(root)).to.deep.equal(['اليوم', 'الشهر', 'السنة']);
      expect(root.querySelector('legend bdi')!.textContent).to.equal('ابتداءً من');
    });

    for (const [lang, first] of [
      ['ar', 'يناير (1)'],
      ['ar-SY', 'كانون الثاني (١)'],
      ['ckb', 'کانوونی دووەم (١)'],
      ['ku', 'rêbendan (1)'],
      ['syr', 'ܟܢܘܢ ܐܚܪܝܐ (1)'],
      ['en', 'January (1)'],
      ['tr', 'Ocak (1)'],
    ] as const)
      it(`offers the months of ${lang} by name and number`, async () => {
        const options = [...(await date(parts, lang)).root.querySelectorAll('option')].map(one => one.text);
        expect(options).to.have.length(13);
        expect(options.slice(0, 2)).to.deep.equal(['', first]);
      });

    it('sends what the picker sends', async () => {
      expect(await sent({ day: '5', month: 2, year: '2026' }, 'en')).to.equal('2026-02-05');
      expect(await sent({ day: '٢٩', month: 2, year: '٢٠٢٨' }, 'ar')).to.equal('2028-02-29');
      expect(await sent({ day: ' ۰۵', month: 12, year: '۲۰۲۶ ' }, 'ckb')).to.equal('2026-12-05');
    });

    it('accepts a whole date that is pasted into the field for the day', async () => {
      expect(await sent({ day: '2026-02-05', year: '' }, 'ar')).to.equal('2026-02-05');
    });

    it('has a keypad of digits, and does not cut what is typed', async () => {
      const { root } = await date();
      expect(['day', 'year'].map(name => [part(root, name).inputMode, part(root, name).maxLength])).to.deep.equal([
        ['numeric', -1],
        ['numeric', -1],
      ]);
    });

    it("is filled in by the browser only with a birthday, on the visitor's own device, and if the file says so", async () => {
      const tokens = (root: ShadowRoot) => fields(root).map(one => one.getAttribute('autocomplete'));
      const own = async (field: object) => {
        const { element, root } = await date(field, 'tr');
        control(root, ':device', 'own').click();
        await element.updateComplete;
        return tokens(root);
      };
      expect(await own(parts)).to.deep.equal(['off', 'off', 'off']);
      const birthday = { ...parts, autocomplete: 'bday' };
      expect(await own(birthday)).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
      expect(tokens((await date(birthday)).root)).to.deep.equal(['off', 'off', 'off']);
    });

    it('may be left empty if it is optional, and says so', async () => {
      const { element, root } = await date();
      expect(root.querySelector('legend [part=optional]')).to.not.equal(null);
      send(root);
      await once(element, 'volunteer-sent');
    });

    for (const lang of codes)
      it(`breaks no rule of axe-core in ${lang}, with and without errors`, async () => {
        const { element, root } = await date({ ...parts, required: true, min: '2026-01-01', max: '2027-12-31' }, lang);
        await expectAccessible(element);
        await refuse(root);
        await expectAccessible(element);
      });
  });

  describe('which fields it has', () => {
    /** Lets the browser name other languages. */
    const speak = (...languages: string[]): void =>
      void Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
    afterEach(() => Reflect.deleteProperty(navigator, 'languages'));

    for (const [languages, own] of [
      [['en-US', 'en'], ['en']],
      [['ar-EG'], ['ar']],
      [['en-GB', 'ar'], ['en']],
      [['tr-TR', 'en'], ['tr']],
      [['ku', 'en'], []],
      [['ckb'], []],
      [['syr', 'ar'], []],
      [['C'], ['en']],
      [[], ['en']],
    ] as const)
      it(`the browser's own on pages in ${own.join() || 'no language'} if it names ${languages.join()}, else three`, async () => {
        speak(...languages);
        for (const lang of codes) {
          const { root } = await date(day, lang);
          expect(kinds(root).length, lang).to.equal((own as readonly string[]).includes(lang) ? 1 : 3);
        }
      });

    it('those that the file names', async () => {
      expect(kinds((await date({ ...day, widget: 'picker' }, 'ar')).root)).to.deep.equal(['date']);
      expect(kinds((await date(parts, 'en')).root)).to.deep.equal(['month', 'day', 'year']);
    });

    it('the same as before while it is filled in, when the language changes', async () => {
      const { element, root } = await date(day, 'ar');
      await give(root, { day: '٥', year: '٢٠' });
      part(root, 'day').focus();
      element.lang = 'en';
      await until(() => root.querySelector('section')!.dir === 'ltr');
      expect(labels(root)).to.deep.equal(['Month', 'Day', 'Year']);
      expect(values(root)).to.deep.equal(['٥', '', '٢٠']);
      expect(root.activeElement === part(root, 'day')).to.equal(true);
    });

    it('others when the language changes before it is filled in, but not while it has the focus', async () => {
      const { element, root } = await date(day, 'en');
      fields(root)[0]!.focus();
      element.lang = 'ar';
      await until(() => root.querySelector('section')!.dir === 'rtl');
      await element.updateComplete;
      expect(kinds(root)).to.deep.equal(['date']);
      expect(root.activeElement === fields(root)[0]).to.equal(true);
      fields(root)[0]!.blur();
      element.requestUpdate();
      await element.updateComplete;
      expect(kinds(root)).to.deep.equal(['day', 'month', 'year']);
    });
  });

  it('keeps what was typed when the file is loaded again, and when sending fails', async () => {
    const { element, root } = await date(parts, 'ar', () => Promise.resolve(new Response('', { status: 500 })));
    await give(root, { day: '٥', month: 3, year: '٢٠٢٦' });
    await element.reload();
    await element.updateComplete;
    expect(values(root)).to.deep.equal(['٥', '3', '٢٠٢٦']);
    send(root);
    await once(element, 'volunteer-error');
    await element.updateComplete;
    expect(values(root)).to.deep.equal(['٥', '3', '٢٠٢٦']);
  });
});
