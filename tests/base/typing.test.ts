import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { show as showForm, control } from '../support/volunteer.js';
import { many, one, show as showMembers } from '../support/members.js';

const kinds = ['keydown', 'keypress', 'keyup'] as const;

/** The keys that a page's own listeners get to see, as `kind key`. */
function listen(target: EventTarget = document): { seen: string[]; stop: () => void } {
  const seen: string[] = [];
  const note = (event: Event): void => void seen.push(`${event.type} ${(event as KeyboardEvent).key}`);
  for (const kind of kinds) target.addEventListener(kind, note);
  return {
    seen,
    stop: () => {
      for (const kind of kinds) target.removeEventListener(kind, note);
    },
  };
}

/** Presses keys while an element has the focus. */
async function press(element: HTMLElement, ...keys: string[]): Promise<string[]> {
  const { seen, stop } = listen();
  element.focus();
  for (const key of keys) await sendKeys({ press: key });
  stop();
  return seen;
}

/** Sends a key event that no test browser can be made to send with a keyboard. */
function send(element: HTMLElement, init: KeyboardEventInit & { keyCode?: number }): boolean {
  const { seen, stop } = listen();
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
  stop();
  return seen.length > 0;
}

describe("the page's keyboard shortcuts", () => {
  it('do not hear what is typed into a field of a form, nor the keys that edit it', async () => {
    const { root } = await showForm();
    const name = control(root, 'name');
    const keys = ['h', 's', '/', '?', ' ', '1', 'Backspace', 'Delete', 'ArrowLeft', 'Home', 'End'];
    expect(await press(name, ...keys)).to.deep.equal([]);
    expect(await press(control(root, 'about'), 'a', 'Enter', 'ArrowUp')).to.deep.equal([]);
    expect(await press(root.querySelector('select')!, 's', 'ArrowDown')).to.deep.equal([]);
  });

  it('do not hear what is typed into the filter of the members', async () => {
    const element = await showMembers(many);
    expect(await press(one(element, 'input'), 'a', 'l', 'Enter')).to.deep.equal([]);
    expect(await press(one(element, 'select'), 'h')).to.deep.equal([]);
  });

  it('find the text in the field that it is typed into', async () => {
    const { root } = await showForm();
    const other = document.body.appendChild(document.createElement('input'));
    const shortcut = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && !/INPUT|TEXTAREA|SELECT/.test(event.target.tagName)) {
        event.preventDefault();
        other.focus();
      }
    };
    document.addEventListener('keydown', shortcut);
    const name = control(root, 'name');
    name.focus();
    await sendKeys({ type: 'Hasan Musa' });
    document.removeEventListener('keydown', shortcut);
    expect([name.value, other.value]).to.deep.equal(['Hasan Musa', '']);
  });

  it('hear Escape, Tab and function keys from a field', async () => {
    const { root } = await showForm();
    const name = control(root, 'name');
    expect(await press(name, 'Escape')).to.include.members(['keydown Escape', 'keyup Escape']);
    expect(await press(name, 'Tab')).to.include('keydown Tab');
    expect(send(name, { key: 'F2', code: 'F2' })).to.equal(true);
  });

  it('hear keys with Ctrl, Alt or Meta, but not letters that are typed with AltGr', async () => {
    const { root } = await showForm();
    const name = control(root, 'name');
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(send(name, { key: 'k', code: 'KeyK', [modifier]: true }), modifier).to.equal(true);
    // WebKit cannot be told of AltGr by a script; the systems that it runs on have no such key
    if (new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph'))
      expect(send(name, { key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, modifierAltGraph: true })).to.equal(
        false,
      );
    expect(send(name, { key: 'S', code: 'KeyS', shiftKey: true })).to.equal(false);
  });

  it('do not hear the keys of an input method', async () => {
    const { root } = await showForm();
    const name = control(root, 'name');
    expect(send(name, { key: 'Process', code: 'KeyA', isComposing: true })).to.equal(false);
    expect(send(name, { key: 'Escape', code: 'Escape', isComposing: true })).to.equal(false);
    expect(send(name, { key: 'Escape', code: 'Escape', keyCode: 229 })).to.equal(false);
    expect(send(name, { key: 'Dead', code: 'Quote' })).to.equal(false);
  });

  it('hear letters on a checkbox, on links and on buttons, where nothing is typed', async () => {
    const { root } = await showForm();
    const box = control(root, 'help');
    expect(await press(box, 's')).to.include('keydown s');
    expect(await press(box, ' ')).to.deep.equal([]);
    expect(await press(root.querySelector<HTMLElement>('[type=submit]')!, 's')).to.include('keydown s');
    expect(await press(root.querySelector<HTMLElement>('[part=link]')!, 's')).to.include('keydown s');
  });

  it('hear a key go up if, and only if, they have heard it go down', async () => {
    const { root } = await showForm();
    const name = control(root, 'name');
    const up = (element: HTMLElement, code: string): boolean => {
      const { seen, stop } = listen();
      element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true, key: code, code }));
      stop();
      return seen.length > 0;
    };
    expect(up(name, 'KeyS')).to.equal(true);
    send(name, { key: 's', code: 'KeyS' });
    expect(up(root.querySelector<HTMLElement>('[type=submit]')!, 'KeyS')).to.equal(false);
    send(name, { key: 's', code: 'KeyS', ctrlKey: true });
    expect(up(name, 'KeyS')).to.equal(true);
  });
});
