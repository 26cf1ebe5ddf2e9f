type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A computed colour as the engine paints it, each channel from 0 to 1. */
function painted(color: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255);
  return [red!, green!, blue!, alpha!];
}

const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

function luminance([red, green, blue]: Rgba): number {
  const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The parent of an element as the page is painted. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What is painted behind an element, if all backgrounds are colours: its own over those around it, over the page's. */
export function behind(element: Element | null): Rgba {
  if (!element)
    return getComputedStyle(document.documentElement).colorScheme === 'dark' ? [0.12, 0.12, 0.12, 1] : [1, 1, 1, 1];
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(parentOf(element)));
}

/** The contrast of a computed colour with what is behind it (WCAG 2.2). */
export function contrast(color: string, background: Rgba): number {
  const one = luminance(over(painted(color), background)) + 0.05;
  const other = luminance(background) + 0.05;
  return Math.max(one, other) / Math.min(one, other);
}

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** The texts, and the borders of fields and buttons, of a widget. */
const textsOf = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('section *')].filter(
    one => isShown(one) && !one.closest('.moving, option') && hasText(one),
  );
const fields = 'input:not([type=checkbox], [type=radio]), select, textarea';

/** What in a widget has less contrast than it needs, in words: 4.5:1 for texts, 3:1 for the borders of fields. */
export function faint(root: ShadowRoot, needed = 4.5, border = 3): string[] {
  const told = (element: Element, what: string, ratio: number, color: string): string =>
    `${element.localName}[part=${element.getAttribute('part')}] ${what} ${color}: ${ratio.toFixed(2)}`;
  const texts = textsOf(root).flatMap(element => {
    const { color } = getComputedStyle(element);
    const ratio = contrast(color, behind(element));
    return ratio < needed ? [told(element, 'text', ratio, color)] : [];
  });
  const borders = [...root.querySelectorAll(fields)].filter(isShown).flatMap(element => {
    const { borderBlockEndColor: color } = getComputedStyle(element);
    const ratio = contrast(color, behind(element.parentElement));
    return ratio < border ? [told(element, 'border', ratio, color)] : [];
  });
  return [...texts, ...borders];
}

/** How many texts a widget shows. */
export const textCount = (root: ShadowRoot): number => textsOf(root).length;
