import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { date, error, give, marked, part, parts, refuse, values } from '../support/dates.js';
import { until } from '../support/mount.js';
import { faults, summary } from '../support/volunteer.js';

describe('<volunteer-form>, a date in three fields', () => {
  describe('that is wrong', () => {
    const whole = 'A whole date is needed: day, month and year.';
    const cases = [
      ['without a day', { month: 2, year: '2026' }, ['day'], whole],
      ['without a month', { day: '5', year: '2026' }, ['month'], whole],
      ['without a year', { day: '5', month: 2 }, ['year'], whole],
      ['with two digits of a year', { day: '5', month: 2, year: '26' }, ['year'], whole],
      ['with letters', { day: 'x', month: 2, year: 'y' }, ['day', 'year'], whole],
      ['with a day that no month has', { day: '32', month: 1, year: '2026' }, ['day'], whole],
      ['on 31 February', { day: '31', month: 2, year: '2026' }, ['day'], 'Day: The largest possible number: 28'],
      ['on 29 February 2100', { day: '29', month: 2, year: '2100' }, ['day'], 'Day: The largest possible number: 28'],
      ['on 31 April', { day: '31', month: 4, year: '2026' }, ['day'], 'Day: The largest possible number: 30'],
      [
        'before the first day',
        { day: '31', month: 12, year: '2025' },
        ['month', 'day', 'year'],
        'The earliest possible date: January 1, 2026',
      ],
      [
        'after the last day',
        { day: '1', month: 1, year: '2028' },
        ['month', 'day', 'year'],
        'The latest possible date: December 31, 2027',
      ],
    ] as const;
    for (const [what, texts, faulty, said] of cases)
      it(`${what}: says so, marks ${faulty.join(', ')}, keeps what was typed, and the link leads there`, async () => {
        const { root } = await date({
          ...parts,
          min: '2026-01-01',
          max: what.includes('2100') ? undefined : '2027-12-31',
        });
        await give(root, texts);
        const typed = values(root);
        await refuse(root);
        expect([faults(root), error(root), marked(root)]).to.deep.equal([['from'], `Error: ${said}`, [...faulty]]);
        expect(values(root)).to.deep.equal(typed);
        summary(root)!.querySelector('a')!.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => root.activeElement === part(root, faulty[0]), faulty[0]);
      });

    it('and required: marks all parts while they are empty', async () => {
      const { root } = await date({ ...parts, required: true }, 'ar');
      await refuse(root);
      expect(marked(root)).to.deep.equal(['day', 'month', 'year']);
    });

    it('tells the last day in the digits of the reader', async () => {
      const { root } = await date(parts, 'ar-SY');
      await give(root, { day: '٣١', month: 2, year: '٢٠٢٦' });
      await refuse(root);
      expect(error(root)).to.equal('خطأ: اليوم: أكبر عدد ممكن: ٢٨');
    });
  });
});
