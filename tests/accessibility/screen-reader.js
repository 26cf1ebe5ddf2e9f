/* Runs in a page with the form: a screen reader's user reads it, sends it empty, reads the errors, answers, and sends. */
{
  const MOST_PHRASES = 400;
  /** Where `site.ts` serves the package. */
  const PACKAGE = '/screen-reader.js';

  /** What the user answers, by the name of the field; the first answer of each choice is theirs. */
  const answerOf = name => String(globalThis.sentFields[name] ?? '');

  globalThis.readForm = async host => {
    const { virtual } = await import(PACKAGE);
    const lines = [];
    const note = line => lines.push(`(${line})`);
    const heard = async () => {
      for (const phrase of await virtual.spokenPhraseLog()) lines.push(phrase.replace(/\s+/g, ' ').trim());
      await virtual.clearSpokenPhraseLog();
    };
    const settled = async id => {
      for (const end = performance.now() + 60_000; host.shadowRoot.activeElement?.id !== id;) {
        if (performance.now() > end) throw new Error(`The focus did not come to ${id}:\n${lines.join('\n')}`);
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    const isAt = selector => virtual.activeNode instanceof Element && virtual.activeNode.matches(selector);
    /** Moves on until the cursor is at a node, or at the end. */
    const readTo = async holds => {
      for (let count = 0; count < MOST_PHRASES; count++) {
        await virtual.next();
        await heard();
        if (holds()) return;
      }
      throw new Error(`The end was not found:\n${lines.join('\n')}`);
    };
    const atSend = () => isAt('[type=submit]');
    const answered = new Set();
    /** Answers the control at the cursor. */
    const answer = async () => {
      const control = virtual.activeNode;
      if (!(control instanceof HTMLElement) || !control.matches('input, select, textarea')) return;
      const { name } = control.dataset;
      if (answered.has(name)) return;
      answered.add(name);
      if (control.matches('[type=radio], [type=checkbox]')) await virtual.act();
      else if (control.matches('select')) {
        control.value = answerOf(name);
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      } else if (control.matches(':not([type=date])') && answerOf(name)) await virtual.type(answerOf(name));
      else return;
      await host.updateComplete;
      note('answers');
      await heard();
    };

    await virtual.start({ container: host.shadowRoot.querySelector('section') });
    await heard();
    await readTo(atSend);
    note('sends the empty form');
    await virtual.act();
    await settled('summary');
    await heard();
    note('reads the errors, and answers');
    await readTo(() => isAt('[data-name=name]'));
    for (await answer(); !atSend(); await answer()) await readTo(() => true);
    note('sends the form');
    await virtual.act();
    await settled('receipt');
    await heard();
    note('reads the receipt');
    await readTo(() => isAt('button'));
    await virtual.stop();
    return lines.map(line => `${line}\n`).join('');
  };
}
