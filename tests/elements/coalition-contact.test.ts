import { expect } from 'chai';
import '../../src/generated/define/coalition-contact.js';
import type { CoalitionContact } from '../../src/elements/coalition-contact.js';
import { serve } from '../support/files.js';
import { html, mount, until } from '../support/mount.js';

const contact = {
  email: 'office@coalition.example',
  phone: '+963111234567',
  url: 'https://www.coalition.example/',
  social: [{ name: 'فيسبوك', url: 'https://social.example/coalition' }],
};

async function show(section: object, lang: string, digits = {}): Promise<ShadowRoot> {
  const src = serve({ version: 1, languages: ['ar', 'en'], digits, contact: section });
  const element: CoalitionContact = mount(html`<coalition-contact src=${src} lang=${lang}></coalition-contact>`);
  await until(() => element.state === 'ready', 'the addresses');
  await element.updateComplete;
  return element.shadowRoot!;
}
const links = (root: ShadowRoot): string[][] =>
  [...root.querySelectorAll('a')].map(link => {
    const words = link.querySelector('bdi')!;
    return [link.getAttribute('href')!, words.textContent, words.dir, words.lang];
  });

describe('<coalition-contact>', () => {
  it('links mail, telephone, site and networks, from left to right, on a page in Arabic', async () =>
    expect(links(await show(contact, 'ar'))).to.deep.equal([
      ['mailto:office@coalition.example', 'office@coalition.example', 'ltr', ''],
      ['tel:+963111234567', '+963111234567', 'ltr', ''],
      ['https://www.coalition.example/', 'coalition.example', 'ltr', ''],
      ['https://social.example/coalition', 'social.example/coalition', 'ltr', ''],
    ]));

  it("writes the number in the reader's digits, and calls the same number", async () => {
    const [, phone] = links(await show(contact, 'ar', { ar: 'arab' }));
    expect(phone).to.deep.equal(['tel:+963111234567', '+٩٦٣١١١٢٣٤٥٦٧', 'ltr', '']);
  });

  it('labels a network by its name, in the direction of that', async () => {
    const label = [...(await show(contact, 'en')).querySelectorAll('dt')].at(-1)!.querySelector('bdi')!;
    expect([label.textContent, label.dir]).to.deep.equal(['فيسبوك', 'rtl']);
  });

  it('shows what is there, and leaves out what cannot be an address', async () => {
    const bad = { email: 'no address', phone: '0944', url: 'https://a.example@evil.example', social: [] };
    expect(links(await show({ ...bad, email: contact.email }, 'en')).map(([href]) => href)).to.deep.equal([
      'mailto:office@coalition.example',
    ]);
  });
});
