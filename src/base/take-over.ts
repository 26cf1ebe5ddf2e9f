/**
 * Takes over a widget whose text came with the HTML, in a declarative shadow root. It loads on such pages only. Nothing
 * moves if the data are the same, and what the visitor has typed, chosen, focused and selected stays.
 */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Whether the visitor is pressing or writing in something. If it were replaced, the press would be lost, or a word of an
 * input method written twice. `:focus` may match nothing in a window in the background.
 */
const isBusy = (root: ShadowRoot): boolean =>
  !!root.querySelector(':active') ||
  !!root.activeElement?.matches('textarea, input:not([type=checkbox], [type=radio])');
const ENDS = ['input', 'compositionend', 'focusout', 'keyup', 'pointerup', 'pointercancel'] as const;

/** After how long a pause nobody writes a word any more, in milliseconds. */
const PAUSE = 3000;

/** Resolves when nothing in a root is pressed, and no word is being written. */
function untilCalm(root: ShadowRoot): Promise<void> {
  return new Promise(resolve => {
    if (!isBusy(root)) return resolve();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(pause);
      for (const type of ENDS) for (const target of [root, window]) target.removeEventListener(type, onEnd, true);
      resolve();
    };
    const wait = (): void => {
      clearTimeout(pause);
      pause = setTimeout(() => (root.querySelector(':active') ? wait() : end()), PAUSE);
    };
    const onEnd = (event: Event): void =>
      // after the event has reached all who listen
      void setTimeout(() => {
        const isWritten = event.type === 'compositionend' || (event instanceof InputEvent && !event.isComposing);
        if (isWritten || !isBusy(root)) end();
        else wait();
      });
    for (const type of ENDS) for (const target of [root, window]) target.addEventListener(type, onEnd, true);
    wait();
  });
}

const isTickable = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** The controls of a root, each by what it asks for, so that newer data never get an answer to another question. */
function controlsOf(root: ShadowRoot): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const one of root.querySelectorAll<HTMLElement>('a, button, input, select, textarea')) {
    const { name = '' } = one.dataset;
    const what = isTickable(one) ? one.value : one instanceof HTMLAnchorElement ? one.href : '';
    const key = [one.localName, one.className, name, what].join('|');
    let count = 0;
    while (found.has(`${key}|${count}`)) count++;
    found.set(`${key}|${count}`, one);
  }
  return found;
}

function isChanged(field: Element): field is Field {
  if (isTickable(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option, index) =>
      field.querySelector('[selected]') ? option.selected !== option.defaultSelected : option.selected && index > 0,
    );
  return 'defaultValue' in field && (field as HTMLInputElement).value !== field.defaultValue;
}

/** Remembers what the visitor has done. Returns a function that does the same in what shows now. */
function keep(root: ShadowRoot): () => void {
  const { activeElement } = root;
  const changes = [...controlsOf(root)].flatMap(([key, control]) =>
    isChanged(control) || control === activeElement ? [[key, control] as const] : [],
  );
  const range =
    activeElement && 'selectionStart' in activeElement
      ? ([activeElement.selectionStart, (activeElement as HTMLInputElement).selectionEnd] as const)
      : [null, null];
  return () => {
    const controls = controlsOf(root);
    for (const [key, old] of changes) {
      const control = controls.get(key);
      if (!control) continue;
      if (isChanged(old)) {
        if (isTickable(old)) (control as HTMLInputElement).checked = old.checked;
        else (control as Field).value = old.value;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
      if (old !== activeElement) continue;
      control.focus({ preventScroll: true });
      if (range[0] !== null) (control as HTMLInputElement).setSelectionRange(...(range as [number, number]));
    }
  };
}

/** The items that the browser need not lay out while they are out of sight. Once laid out, each has its true height. */
const items = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll('li')].filter(item => getComputedStyle(item).contentVisibility === 'auto');

/** Remembers the heights of such items. New ones would have guessed heights, and what the visitor reads would move. */
function keepHeights(root: ShadowRoot): () => void {
  const heights = items(root).map(item => {
    const { paddingTop, paddingBottom } = getComputedStyle(item);
    return item.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  });
  return () => {
    if (heights.length)
      items(root).forEach((item, index) => {
        if (heights[index]) item.style.containIntrinsicBlockSize = `auto ${heights[index]}px`;
      });
  };
}

/**
 * Prepares to replace what came with the HTML. Waits until the visitor presses nothing and writes no word.
 * @param held what came with the HTML
 * @param revision that of the data file; what came with a newer one stays
 * @returns a function that replaces it: its argument renders what shows instead. `undefined` if it stays
 */
export async function takeOver(
  held: readonly ChildNode[],
  revision: number | undefined,
): Promise<((render: () => void) => void) | undefined> {
  const root = held[0]!.parentNode as ShadowRoot;
  const section = root.querySelector<HTMLElement>('[data-revision]');
  // a form that cannot be sent is worse than an older text
  if (revision! < Number(section?.dataset['revision']) && !root.querySelector('form')) return undefined;
  await untilCalm(root);
  return render => {
    const giveBack = [keep(root), keepHeights(root)];
    for (const node of held) node.remove();
    render();
    for (const one of giveBack) one();
  };
}
