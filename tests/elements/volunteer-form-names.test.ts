import { expect } from 'chai';
import type { VolunteerSubmitEvent } from '../../src/base/form/events.js';
import { once, until } from '../support/mount.js';
import { control, faults, put, send, show, store, summary } from '../support/volunteer.js';

/** Every property of a form that a field may be named like, and so hide. */
const properties = new Set<string>(['oninput', 'onsubmit', 'then', 'toJSON', 'querySelectorAll']);
for (let one: object | null = document.createElement('form'); one; one = Object.getPrototypeOf(one) as object | null)
  for (const name of Object.getOwnPropertyNames(one)) if (/^[A-Za-z][\w-]{0,63}$/.test(name)) properties.add(name);

const fieldsOf = (names: readonly string[]): object => ({
  consent: undefined,
  fields: names.map((name, index) => ({
    name,
    type: index % 2 ? 'text' : 'email',
    label: { en: name },
    required: true,
  })),
});

describe('<volunteer-form> whose fields are named like properties of forms', () => {
  for (const name of ['elements', 'insertBefore', 'submit', 'reset', 'parentNode', 'oninput', 'addEventListener'])
    it(`asks for "${name}", shows its error, and sends it`, async () => {
      const { element, root } = await show(store, 'en', fieldsOf([name]));
      send(root);
      await until(() => summary(root) !== null);
      expect(faults(root)).to.deep.equal([name]);
      put(root, name, 'nesrin@example.org');
      await element.updateComplete;
      expect(faults(root)).to.deep.equal([]);
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      const sent = once(element, 'volunteer-sent');
      send(root);
      expect((await seen).submission.fields).to.deep.equal({ [name]: 'nesrin@example.org' });
      await sent;
    });

  it('asks for all of them together, in another language too', async () => {
    const names = [...properties].slice(0, 100);
    expect(properties.size).to.be.greaterThan(200);
    for (const some of [names, [...properties].slice(100, 200), [...properties].slice(200, 300)]) {
      const { element, root } = await show(store, 'en', fieldsOf(some));
      for (const name of some) put(root, name, 'nesrin@example.org');
      element.lang = 'tr';
      await until(() => root.querySelector('section')!.lang === 'tr');
      expect(some.map(name => control(root, name).value)).to.deep.equal(some.map(() => 'nesrin@example.org'));
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      const sent = once(element, 'volunteer-sent');
      send(root);
      expect(Object.keys((await seen).submission.fields).sort()).to.deep.equal([...some].sort());
      await sent;
      await element.updateComplete;
      expect([root.querySelector('form'), root.querySelectorAll('#receipt').length]).to.deep.equal([null, 1]);
    }
  });
});
