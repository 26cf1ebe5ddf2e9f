import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sentFields } from '../fixtures/volunteer-form.js';
import { timesAsked } from '../support/files.js';
import { until } from '../support/mount.js';
import { control, faults, fill, put, send, show, store, summary } from '../support/volunteer.js';

describe('<volunteer-form>', () => {
  describe('errors', () => {
    it('lists them above the form, takes the focus there, and sends nothing', async () => {
      const { element, root, url } = await show();
      send(root);
      await until(() => root.activeElement === summary(root) && summary(root) !== null);
      expect(faults(root)).to.deep.equal(['name', 'email', 'place', 'help', 'time', 'hours', ':consent']);
      expect(summary(root)!.querySelectorAll('a').length).to.equal(7);
      expect(summary(root)!.querySelector('a')!.textContent).to.match(/^\s*Name:\s+An answer is needed here\./);
      expect(timesAsked(url)).to.equal(0);
      const email = control(root, 'email');
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(email.getAttribute('aria-describedby')).to.equal('error.email');
      expect(document.activeElement).to.equal(element);
    });

    it('lead to their fields by keyboard', async () => {
      const { root } = await show();
      send(root);
      await until(() => root.activeElement === summary(root) && summary(root) !== null);
      const links = [...summary(root)!.querySelectorAll('a')];
      const before = location.href;
      for (const [index, target] of [
        [0, 'f.name'],
        [3, 'f.help'],
        [6, 'f.:consent'],
      ] as const) {
        links[index]!.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => root.activeElement?.closest('[part~=field]')?.id === target, target);
      }
      expect(location.href).to.equal(before);
    });

    it('go as soon as they no longer hold; another fault waits for the next attempt', async () => {
      const { element, root } = await show();
      send(root);
      await until(() => summary(root) !== null);
      put(root, 'email', 'nesrin');
      await element.updateComplete;
      expect(faults(root)).to.not.include('email');
      expect(control(root, 'email').getAttribute('aria-invalid')).to.equal('false');
      expect(control(root, 'email').hasAttribute('aria-describedby')).to.equal(false);
      put(root, 'email', '');
      await element.updateComplete;
      expect(faults(root)).to.include('email');
      put(root, 'email', 'nesrin');
      send(root);
      await until(() => root.getElementById('error.email')!.textContent.includes('name@example.org'));
    });

    it('move no field while they are mended, and stay in the list, marked, until the next attempt', async () => {
      const { element, root } = await show();
      send(root);
      await until(() => summary(root) !== null);
      const tops = (): number[] =>
        [...root.querySelectorAll('input, select, textarea, button')].map(one => one.getBoundingClientRect().top);
      const lefts = (): number[] => [...root.querySelectorAll('input')].map(one => one.getBoundingClientRect().left);
      const before = [tops(), lefts()];
      fill(root);
      await element.updateComplete;
      expect(faults(root)).to.deep.equal([]);
      expect([tops(), lefts()]).to.deep.equal(before);
      expect(summary(root)!.querySelectorAll('li.mended').length).to.equal(7);
      const message = root.querySelector('[part~=mended]')!;
      expect([getComputedStyle(message).visibility, message.id]).to.deep.equal(['hidden', '']);
    });

    it('are counted in the name of the list, in the digits of the reader', async () => {
      const { root } = await show(store, 'ar-SY');
      send(root);
      await until(() => summary(root) !== null);
      const title = root.getElementById(summary(root)!.getAttribute('aria-labelledby')!)!;
      expect(title.textContent).to.contain('(٧)');
    });

    it('begin with a word that is read out and takes no room', async () => {
      const { root } = await show(store, 'ar');
      send(root);
      await until(() => summary(root) !== null);
      const word = root.querySelector('[part=error] .heard')!;
      expect([word.textContent.trim(), word.getBoundingClientRect().width]).to.deep.equal(['خطأ:', 1]);
      expect(root.querySelector('[part=error]')!.textContent).to.contain('الإجابة مطلوبة هنا.');
    });

    it('offer the address that was probably meant, and accept it', async () => {
      const { element, root } = await show(store, 'ar');
      fill(root);
      put(root, 'email', 'nesrin@example،org');
      send(root);
      await until(() => summary(root) !== null);
      expect(faults(root)).to.deep.equal(['email']);
      const offered = root.querySelector('[id="error.email"] bdi')!;
      expect([offered.textContent, offered.getAttribute('dir')]).to.deep.equal(['nesrin@example.org', 'ltr']);
      expect(summary(root)!.textContent).to.contain('nesrin@example.org');
      expect(control(root, 'email').value).to.equal('nesrin@example،org');
      put(root, 'email', offered.textContent);
      await element.updateComplete;
      expect(faults(root)).to.deep.equal([]);
    });

    it('are not shown while a field is first filled in', async () => {
      const { element, root } = await show();
      put(root, 'email', 'n');
      await element.updateComplete;
      expect(faults(root)).to.deep.equal([]);
    });

    it('give limits in the digits and the calendar of the reader', async () => {
      const { element, root } = await show(store, 'ar-SY');
      put(root, 'hours', '41');
      put(root, 'from', '2025-12-31');
      send(root);
      await until(() => summary(root) !== null);
      await element.updateComplete;
      const said = (name: string): string => root.querySelector(`[id="error.${name}"] bdi`)!.textContent;
      expect(said('hours')).to.equal('٤٠');
      expect(said('from')).to.contain('٢٠٢٦');
    });
  });

  it('says that a group of check boxes needs an answer, before anything is wrong', async () => {
    const { root } = await show();
    const group = control(root, 'help').closest('fieldset')!;
    const said = group
      .getAttribute('aria-describedby')!
      .split(' ')
      .map(id => root.getElementById(id)!.textContent.trim());
    expect(said).to.deep.equal(['At least one answer has to be chosen.', 'More than one may be chosen.']);
  });

  it('keeps a space between the label of a field and "(optional)" in the name of the field', async () => {
    const { root } = await show();
    const label = root.querySelector<HTMLElement>('[id="label.phone"]')!;
    expect(label.innerText.trim()).to.equal('Phone number (optional)');
    if (!navigator.userAgent.includes('Chrome/')) return;
    expect(JSON.stringify(await a11ySnapshot({})).match(/"name":"Phone number [^"]*"/g)).to.have.length(1);
  });

  it('says that a date is unfinished, where the browser tells, and does not clear it', async () => {
    const { root } = await show();
    control(root, 'from').focus();
    await sendKeys({ type: '05' });
    const { badInput } = control(root, 'from').validity;
    send(root);
    await until(() => summary(root) !== null);
    expect(faults(root).includes('from')).to.equal(badInput);
    expect(control(root, 'from').validity.badInput).to.equal(badInput);
  });

  describe('a change of language while it is filled in', () => {
    it('keeps every answer, the focus, and the errors, in the new language', async () => {
      const { element, root } = await show();
      fill(root);
      put(root, 'email', 'nesrin');
      send(root);
      await until(() => summary(root) !== null);
      control(root, 'about').focus();
      element.lang = 'ar';
      await until(() => root.querySelector('section')!.dir === 'rtl');
      await element.updateComplete;
      const { name, place, from, about } = sentFields;
      expect(['name', 'email', 'place', 'from', 'about'].map(key => control(root, key).value)).to.deep.equal([
        name,
        'nesrin',
        place,
        from,
        about,
      ]);
      expect(
        [...root.querySelectorAll<HTMLInputElement>('[part~=field] :checked:not(option)')].map(one => one.value),
      ).to.deep.equal(['health', 'translation', 'evening', 'on', 'on']);
      expect(summary(root)!.querySelector('a bdi')!.textContent).to.equal('البريد الإلكتروني');
      expect(root.activeElement).to.equal(control(root, 'about'));
    });
  });
});
