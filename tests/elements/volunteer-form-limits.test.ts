import { expect } from 'chai';
import { day, parts } from '../support/dates.js';
import { show, store } from '../support/volunteer.js';

describe('<volunteer-form>, limits', () => {
  const hint = (root: ShadowRoot, name: string): string[] =>
    [...root.getElementById(`hint.${name}`)!.querySelectorAll('span')].map(one =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );

  it('are told before a date, a number or a long text is given, and belong to its description', async () => {
    const number = { name: 'hours', type: 'number', label: { en: 'Hours' }, min: 0, max: 40 };
    const about = { name: 'about', type: 'textarea', label: { en: 'About' }, hint: { en: 'Briefly' }, maxlength: 500 };
    const limited = { ...day, min: '2026-01-01' };
    const { root } = await show(store, 'en', {
      fields: [limited, { ...limited, ...parts, name: 'until' }, number, about],
    });
    expect(hint(root, 'from')).to.deep.equal(['The earliest possible date: January 1, 2026']);
    expect(hint(root, 'until')).to.deep.equal(hint(root, 'from'));
    expect(hint(root, 'hours')).to.deep.equal(['The smallest possible number: 0', 'The largest possible number: 40']);
    expect(hint(root, 'about')).to.deep.equal(['Largest number of characters: 500']);
    const described = (selector: string) => root.querySelector(selector)!.getAttribute('aria-describedby');
    expect(['[data-name=from]', '[role=group]', '[data-name=hours]', '[data-name=about]'].map(described)).to.deep.equal(
      ['hint.from', 'hint.until', 'hint.hours', 'hint.about'],
    );
  });

  it('are not invented where there are none', async () => {
    const number = { name: 'hours', type: 'number', label: { en: 'Hours' } };
    const { root } = await show(store, 'en', { fields: [day, number], consent: undefined });
    expect(root.querySelectorAll('[part=field] [part=hint]').length).to.equal(0);
  });
});
