/* Runs in the pages of the accessibility tests: does what a visitor does, and waits for what follows. */
{
  const until = async (holds, what) => {
    for (const end = performance.now() + 60_000; !holds();) {
      if (performance.now() > end) throw new Error(`Timed out waiting for ${what}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  };
  const find = (host, selector) => host.shadowRoot.querySelector(selector);
  const shown = (host, selector) => until(() => find(host, selector), `${selector} in ${host.localName}`);
  const focused = (host, selector) =>
    until(() => host.shadowRoot.activeElement?.matches(selector), `the focus at ${selector}`);

  function put(control, value) {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Answers the fields by name, with `sentFields` unless told otherwise, and ticks the first box of each question. */
  function fill(host, answers = {}) {
    const { name, email, phone, place, hours } = globalThis.sentFields;
    const all = { name, email, phone, place, hours, ...answers };
    for (const [name, value] of Object.entries(all)) put(find(host, `[data-name=${name}]`), value);
    for (const name of ['help', 'time', 'news', ':consent']) find(host, `[data-name="${name}"]`).click();
  }
  const press = host => find(host, '[type=submit]').click();

  async function search(host, text) {
    const before = find(host, '[part=status]').textContent;
    find(host, '[type=search]').focus();
    put(find(host, '[type=search]'), text);
    // the number found is announced when the visitor stops typing
    await until(() => find(host, '[part=status]').textContent !== before, 'the number found');
  }

  const acts = {
    search: host => search(host, '11'),
    searchInVain: host => search(host, 'zzzz'),
    async showMore(host) {
      const items = () => host.shadowRoot.querySelectorAll('li:not([hidden])').length;
      const before = items();
      const more = find(host, 'ul ~ [part=button], ul ~ * [part=button]');
      if (!more) return;
      more.focus();
      more.click();
      await until(() => items() > before, 'more members');
      await host.updateComplete; // they come in steps
    },
    waitForReason: host => shown(host, '[part=status]'),
    async sendEmpty(host) {
      press(host);
      await focused(host, '#summary');
    },
    async sendWrong(host) {
      fill(host, { email: 'nobody@', hours: '400', phone: '12', name: 'N'.repeat(200) });
      press(host);
      await focused(host, '#summary');
    },
    async mend(host) {
      await acts.sendEmpty(host);
      find(host, '[data-name=name]').focus();
      put(find(host, '[data-name=name]'), 'Nesrîn');
      await host.updateComplete;
    },
    async send(host) {
      fill(host);
      const events = ['volunteer-sent', 'volunteer-error'];
      const settled = new Promise(resolve => events.forEach(type => host.addEventListener(type, resolve)));
      press(host);
      // a receiver that waits leaves the form as it is while sending
      await (host.dataset.state === 'sending' ? shown(host, '[aria-disabled=true]') : settled);
      await host.updateComplete;
    },
    async review(host) {
      fill(host);
      press(host);
      await focused(host, '#review');
    },
    async sendLater(host) {
      await acts.send(host);
      await shown(host, '[part=queue] button');
    },
  };

  globalThis.scene = {
    /** Waits until a widget has come to its first state. */
    async ready(host, state) {
      await until(() => host.state === state, `<${host.localName}> to be ${state}`);
      await host.updateComplete;
      if (state === 'failed') {
        // the sentence comes after its region, so that it is announced
        const says = () => host.shadowRoot.querySelector('[role=status]')?.textContent.trim();
        await until(says, `<${host.localName}> to say that it failed`);
      }
      if (host.dataset.state === 'stale') await shown(host, 'time');
    },
    act: (host, name) => acts[name](host),
    /** Waits until a change of the page is shown, and what follows from it. */
    async painted() {
      for (let frames = 3; frames; frames--) await new Promise(resolve => requestAnimationFrame(resolve));
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    },
    hasCopy: async url => (await (await caches.open('coalition-widgets:')).match(url)) !== undefined,
  };
}
