import { expect } from 'chai';
import { knownKey } from '../support/sealed.js';
import { serve } from '../support/files.js';
import { once, until } from '../support/mount.js';
import { fill, put, send, show, type Shown } from '../support/volunteer.js';
import { volunteerFile } from '../fixtures/volunteer-form.js';

let copied: string[] = [];
const replaceClipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
const hrefs = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.elsewhere a')].map(link => link.getAttribute('href')!);
const buttons = (root: ShadowRoot): string[] => [...root.querySelectorAll('button')].map(one => one.textContent.trim());
const press = (root: ShadowRoot, label: string): void =>
  [...root.querySelectorAll('button')].find(one => one.textContent.trim() === label)!.click();

describe('a <volunteer-form> that was not accepted', () => {
  const contact = { email: 'info@coalition.example', phone: '+963 944 123456', url: 'https://coalition.example/' };
  beforeEach(() => {
    copied = [];
    replaceClipboard(text => Promise.resolve(void copied.push(text)));
  });
  // the property of the prototype is back when that of the object is gone
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));
  after(() => document.body.replaceChildren());

  async function refused(form: object = {}, more: object = { contact }): Promise<Shown> {
    const shown = await show(() => new Response('', { status: 403 }), 'en', form);
    shown.element.src = serve({
      ...volunteerFile,
      ...more,
      volunteer: { ...volunteerFile.volunteer, submit: { to: 'json', url: shown.url }, ...form },
    });
    await once(shown.element, 'coalition-load');
    fill(shown.root);
    send(shown.root);
    await once(shown.element, 'volunteer-error');
    await shown.element.updateComplete;
    return shown;
  }

  it('says how the answers can be sent in another way', async () => {
    const { root } = await refused();
    expect(hrefs(root)).to.deep.equal([
      'mailto:info@coalition.example',
      'tel:+963 944 123456',
      'https://coalition.example/',
    ]);
  });

  it('says nothing of that if the answers are to be sealed: they must not go in clear', async () => {
    const { root } = await refused({ recipients: [knownKey], device: 'own' });
    expect([hrefs(root), buttons(root).includes('Copy the answers')]).to.deep.equal([[], false]);
  });

  it('says nothing of that if the file names no way', async () => {
    expect(hrefs((await refused({}, { contact: undefined })).root)).to.deep.equal([]);
  });

  it('copies the answers as they read, on a device of one’s own alone', async () => {
    expect(buttons((await refused()).root)).to.not.include('Copy the answers');
    const { element, root } = await refused({ device: 'own' });
    put(root, 'place', '');
    await element.updateComplete;
    press(root, 'Copy the answers');
    await until(() => /Copied/.test(root.textContent));
    element.requestUpdate();
    await element.updateComplete;
    expect(root.textContent).to.contain('Copied');
    const [text = ''] = copied;
    expect(text.split('\n').slice(0, 3)).to.deep.equal([
      'Name: Nesrîn',
      'Email address: nesrin@example.org',
      'Phone number: ٠٠963944123456',
    ]);
    expect(text).to.contain('Where would you like to help?: Health');
    expect(text).to.not.contain('Place:');
  });

  it('says nothing if the page may not copy, and has no button where browsers have no clipboard', async () => {
    replaceClipboard(() => Promise.reject(new Error('forbidden')));
    const { root, element } = await refused({ device: 'own' });
    press(root, 'Copy the answers');
    await new Promise(resolve => setTimeout(resolve));
    expect(root.textContent).to.not.contain('Copied');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    element.requestUpdate();
    await element.updateComplete;
    expect(buttons(root)).to.not.include('Copy the answers');
  });
});

describe('the receipt of a <volunteer-form>', () => {
  it('copies its number', async () => {
    copied = [];
    replaceClipboard(text => Promise.resolve(void copied.push(text)));
    const { element, root } = await show();
    fill(root);
    send(root);
    await once(element, 'volunteer-sent');
    await element.updateComplete;
    press(root, 'Copy the number');
    await until(() => /Copied/.test(root.textContent));
    expect(copied).to.deep.equal(['7ZK3-0QMD']);
  });
});
