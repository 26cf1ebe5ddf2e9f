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
    const settled = holds =>
      new Promise(resolve => {
        const look = () => (holds() ? resolve() : setTimeout(look, 20));
        look();
      });
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
      if (!(control instanceof Element) || !control.matches('input, select, textarea') || answered.has(control.name))
        return;
      answered.add(control.name);
      if (control.matches('[type=radio], [type=checkbox]')) await virtual.act();
      else if (control.matches('select')) {
        control.value = answerOf(control.name);
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      } else if (control.matches(':not([type=date])') && answerOf(control.name))
        await virtual.type(answerOf(control.name));
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
    await settled(() => host.shadowRoot.activeElement?.id === 'summary');
    await heard();
    note('reads the errors, and answers');
    await readTo(() => isAt('[data-name=name]'));
    for (await answer(); !atSend(); await answer()) await readTo(() => true);
    note('sends the form');
    await virtual.act();
    await settled(() => host.shadowRoot.activeElement?.id === 'receipt');
    await heard();
    note('reads the receipt');
    await readTo(() => isAt('button'));
    await virtual.stop();
    return lines.map(line => `${line}\n`).join('');
  };
}
