/**
 * Runs in the page of a scene: finds the messages that the widgets have rendered, and draws a numbered frame around
 * each. The command that takes the pictures calls the functions below by name.
 */

/** A message to find. Its id begins with the tag of the element that uses it, or with `base` or `status-note` for any. */
export interface Wanted {
  readonly id: string;
  readonly words: string;
}

interface Found {
  readonly id: string;
  readonly box: DOMRect;
}

declare global {
  var findMessages: (wanted: readonly Wanted[]) => string[];
  var drawNumbers: (wanted: readonly Wanted[], numbers: Readonly<Record<string, number>>) => number;
}

const BADGE = { width: 24, height: 20 }; // CSS pixels
const colour = '#b4005a';
const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isSeen = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

/** The position of a text node's letters; for the chosen option of a list, the position of the list. */
function boxOf(node: Text): DOMRect {
  const option = node.parentElement?.closest('option');
  if (option) return option.selected ? option.closest('select')!.getBoundingClientRect() : new DOMRect();
  const range = document.createRange();
  const { length } = node.data.trimStart();
  range.setStart(node, node.data.length - length);
  range.setEnd(node, node.data.trimEnd().length);
  return range.getBoundingClientRect();
}

function* textsOf(root: ShadowRoot): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && plain(node.data) && !node.parentElement?.closest('style')) yield node;
  }
}

const widgets = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('body > *')].filter(({ shadowRoot }) => shadowRoot);

/** All places where a widget shows one of the messages; an attribute counts only if no visible text has the message. */
function placesIn(widget: HTMLElement, wanted: readonly Wanted[]): Found[] {
  const root = widget.shadowRoot!;
  const own = wanted.filter(({ id }) => ['base', 'status-note', widget.localName].includes(id.split('.')[0]!));
  const idOf = (words: string): string | undefined => own.find(one => one.words === plain(words))?.id;
  const written = [...textsOf(root)].flatMap(node => {
    const id = idOf(node.data);
    const box = boxOf(node);
    return id !== undefined && isSeen(box) ? [{ id, box }] : [];
  });
  const said = [...root.querySelectorAll('*')].flatMap(element =>
    spoken.flatMap(name => {
      const id = idOf(element.getAttribute(name) ?? '');
      return id !== undefined && !written.some(one => one.id === id)
        ? [{ id, box: element.getBoundingClientRect() }]
        : [];
    }),
  );
  return [...written, ...said];
}

/** The ids of the visible messages, in reading order. */
globalThis.findMessages = wanted => [
  ...new Set(widgets().flatMap(widget => placesIn(widget, wanted).map(({ id }) => id))),
];

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a number covers no text: before, after or above the words. */
function badgeAt(box: DOMRect, taken: readonly DOMRect[]): DOMRect {
  const { width, height } = BADGE;
  const isRtl = document.documentElement.dir === 'rtl';
  const [left, right] = [box.left - width - 4, box.right + 4];
  const beside = (x: number): DOMRect =>
    new DOMRect(x, box.top + Math.min(3, (box.height - height) / 2), width, height);
  const places = [beside(isRtl ? right : left), beside(isRtl ? left : right)];
  const above = new DOMRect(isRtl ? box.right - width : box.left, box.top - height - 3, width, height);
  const isFree = (place: DOMRect): boolean =>
    place.left >= 0 && place.right <= innerWidth && !taken.some(one => overlap(one, place));
  return [...places, above].find(isFree) ?? above;
}

function draw({ left, top, width, height }: DOMRect, style: Partial<CSSStyleDeclaration>, words = ''): void {
  const frame = document.createElement('div');
  frame.textContent = words;
  Object.assign(frame.style, {
    position: 'absolute',
    boxSizing: 'border-box',
    left: `${left + scrollX}px`,
    top: `${top + scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
    ...style,
  });
  document.body.append(frame);
}

/**
 * Draws the number of each message, once.
 * @returns the height that the picture needs to show them all, in CSS pixels
 */
globalThis.drawNumbers = (wanted, numbers) => {
  for (const { shadowRoot } of widgets())
    if (shadowRoot?.activeElement instanceof HTMLElement) shadowRoot.activeElement.blur();
  scrollTo(0, 0);
  const all = widgets();
  const taken = all.flatMap(({ shadowRoot }) => [...textsOf(shadowRoot!)].map(boxOf).filter(isSeen));
  const places = all.flatMap(widget => placesIn(widget, wanted)).filter(({ id }) => id in numbers);
  // an error appears in the list above the form and at its field; the field has space for a number
  const found = places.filter(({ id }, at) => !places.slice(at + 1).some(one => one.id === id));
  for (const { id, box } of found) {
    draw(new DOMRect(box.left - 3, box.top - 1, box.width + 6, box.height + 2), {
      border: `1.5px solid ${colour}`,
      borderRadius: '4px',
    });
    const badge = badgeAt(box, taken);
    taken.push(badge);
    draw(
      badge,
      {
        background: colour,
        color: '#fff',
        borderRadius: '10px',
        font: '700 13px/20px sans-serif',
        textAlign: 'center',
      },
      String(numbers[id]),
    );
  }
  const end = Math.max(...all.map(widget => widget.getBoundingClientRect().bottom));
  return Math.ceil(Math.min(end, Math.max(...found.map(({ box }) => box.bottom)) + 56) + 12);
};
