import { over, readColor, type Color } from './color.js';

/**
 * The colours that may be behind an element: one, or those of a gradient. Empty: a picture, or colours that the engine
 * cannot read. `undefined`: nothing, as far as the page's root.
 */
export type Backdrop = readonly Color[] | undefined;

/** What the elements of a page have behind them; each is measured once. */
export type Backdrops = Map<Element, Backdrop>;

const WHITE: Color = [1, 1, 1, 1];
/** The lightest of the engines' dark canvases. */
const DARK: Color = [0.12, 0.12, 0.12, 1];

/** The colour of a page that sets no background. */
export function canvasColor(): Color {
  const { colorScheme } = getComputedStyle(document.documentElement);
  // `normal` stands for what the page says in HTML
  const schemes =
    colorScheme === 'normal'
      ? (document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '')
      : colorScheme;
  const isDark = /dark/.test(schemes) && (!/light/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK : WHITE;
}

/** The parent of an element as the page is painted: a slot, the host of a shadow root, or a frame of the same origin. */
export function paintedParent(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : (element.ownerDocument.defaultView?.frameElement ?? null))
  );
}

const COLORS = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g;
const FUNCTIONS = /[a-z-]+(?=\()/g;
const isKnown = (name: string): boolean => name.endsWith('gradient') || name === 'calc';

/** The colours of a computed `background-image`; none if it is a picture. */
function stopsOf(image: string): readonly string[] {
  const functions = image.replace(COLORS, '').match(FUNCTIONS) ?? [];
  return functions.every(isKnown) ? (image.match(COLORS) ?? []) : [];
}

/**
 * What is behind the content of an element: its own background over those around it.
 * @param probe an element of the page, on which the engine converts colours
 */
export function backdropOf(element: Element | null, probe: HTMLElement, known: Backdrops): Backdrop {
  if (!element || known.has(element)) return element ? known.get(element) : undefined;
  const { backgroundColor, backgroundImage, backgroundSize, backgroundClip } = getComputedStyle(element);
  const around = (): Backdrop => backdropOf(paintedParent(element), probe, known);
  const layer = (color: Color | undefined, below: () => Backdrop): Backdrop => {
    if (!color) return [];
    if (color[3] === 1) return [color];
    return color[3] === 0 ? below() : (below() ?? [canvasColor()]).map(one => over(color, one));
  };
  const paint = (): Backdrop => {
    if (backgroundClip === 'text') return around();
    const below = layer(readColor(backgroundColor, probe), around);
    if (backgroundImage === 'none') return below;
    const stops = stopsOf(backgroundImage).map(stop => layer(readColor(stop, probe), () => below ?? [canvasColor()]));
    if (stops.some(one => !one?.length)) return [];
    const covers = /^(?:auto|cover|100%)(?: (?:auto|100%))?$/.test(backgroundSize);
    return [...stops.flat(), ...(covers ? [] : (below ?? [canvasColor()]))] as Color[];
  };
  const found = paint();
  known.set(element, found);
  return found;
}
