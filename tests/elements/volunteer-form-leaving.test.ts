import { expect } from 'chai';
import { once, until } from '../support/mount.js';
import { control, fill, put, send, show, store } from '../support/volunteer.js';

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

/** Counts the listeners for leaving while `run` runs. */
async function listeners(run: () => Promise<void>): Promise<number> {
  const { addEventListener: add, removeEventListener: remove } = window;
  const active = new Set<unknown>();
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    if (type === 'beforeunload') active.add(listener);
    add.call(window, type, listener);
  };
  window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    active.delete(listener);
    remove.call(window, type, listener);
  };
  try {
    await run();
    return active.size;
  } finally {
    Object.assign(window, { addEventListener: add, removeEventListener: remove });
  }
}

describe('leaving the page of a <volunteer-form>', () => {
  it('asks while something is typed, and not before or after', async () => {
    const { element, root } = await show();
    expect(asks()).to.equal(false);
    put(root, 'name', 'N');
    await element.updateComplete;
    expect(asks()).to.equal(true);
    put(root, 'name', ' ');
    await element.updateComplete;
    expect(asks()).to.equal(false);
    control(root, 'help', 'health').click();
    await element.updateComplete;
    expect(asks()).to.equal(true);
  });

  it('asks until the answers have arrived: while they are sent, and after a failure', async () => {
    let works = false;
    let answer = (): void => undefined;
    const { element, root } = await show(async request => {
      await new Promise<void>(resolve => (answer = resolve));
      return works ? store(request) : new Response('', { status: 503 });
    });
    fill(root);
    for (works of [false, true]) {
      const done = once(element, works ? 'volunteer-sent' : 'volunteer-error');
      answer = () => undefined;
      const idle = answer;
      send(root);
      await until(() => answer !== idle);
      expect(asks()).to.equal(true);
      answer();
      await done;
      await element.updateComplete;
      expect(asks()).to.equal(!works);
    }
  });

  it('does not ask once the form has gone, and asks again when it is back', async () => {
    const { element, root } = await show();
    put(root, 'name', 'Nesrîn');
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    expect(asks()).to.equal(false);
    element.requestUpdate();
    await element.updateComplete;
    expect(asks()).to.equal(false);
    place.append(element);
    expect(asks()).to.equal(true);
  });

  it('listens only while it has to ask: the listener keeps pages out of the back/forward cache', async () => {
    expect(await listeners(async () => void (await show()))).to.equal(0);
    expect(
      await listeners(async () => {
        const { element, root } = await show();
        put(root, 'name', 'N');
        put(root, 'email', 'n');
        await element.updateComplete;
      }),
    ).to.equal(1);
    expect(
      await listeners(async () => {
        const { element, root } = await show();
        fill(root);
        const sent = once(element, 'volunteer-sent');
        send(root);
        await sent;
        await element.updateComplete;
      }),
    ).to.equal(0);
  });
});
