import { backdropOf, canvasColor, paintedParent, type Backdrop, type Backdrops } from './backdrop.js';
import { contrast, inSrgb, luminance, mix, over, readColor, toCss, type Color } from './color.js';

/** How a widget looks on its page. */
export interface Look {
  /** The colour scheme of the section; empty: that of the page. */
  readonly scheme: '' | 'light' | 'dark';
  /** Whether the section has a background of its own. */
  readonly surface: boolean;
  readonly backdrop: Backdrop;
}

/** At this luminance and above, the texts of the light scheme have a contrast of 4.5:1 or more. */
const LIGHT = 0.72;
/** At this luminance and below, the texts of the dark scheme have a contrast of 4.5:1 or more. */
const DARK = 0.06;
/** The contrast of lines and outlines (WCAG 1.4.11). */
const CLEAR = 3;

/** Whether the page has chosen the widget's colours: by `theme`, a text colour, or a `color-scheme` for the widget alone. */
function isChosen(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  const parent = paintedParent(host);
  return (
    host.matches('[theme=light], [theme=dark]') ||
    style.getPropertyValue('--coalition-text-color') !== '' ||
    (parent !== null && getComputedStyle(parent).colorScheme !== style.colorScheme)
  );
}

/** Measures what is behind a widget. */
export function lookOn(host: HTMLElement, section: HTMLElement, known: Backdrops): Look {
  // the page may give the section a background: `::part(section)`
  const start = section.classList.contains('surface') ? host : section;
  const backdrop = backdropOf(start, section, known);
  if (!backdrop || isChosen(host)) return { scheme: '', surface: false, backdrop };
  const levels = backdrop.length ? backdrop.map(luminance) : [0, 1];
  if (Math.min(...levels) >= LIGHT) return { scheme: 'light', surface: false, backdrop };
  if (Math.max(...levels) <= DARK) return { scheme: 'dark', surface: false, backdrop };
  const text = readColor(getComputedStyle(host).color, section);
  return { scheme: text && luminance(text) > 0.4 ? 'dark' : 'light', surface: true, backdrop };
}

/** Applies a look. */
export function applyLook({ scheme, surface }: Look, section: HTMLElement): void {
  section.style.colorScheme = scheme;
  section.classList.toggle('surface', surface);
}

/**
 * A colour for lines and outlines: the accent if it is clear on all backgrounds, else the accent mixed with as much of
 * the text colour as that takes.
 */
export function clearAccent(accent: Color, text: Color, behind: readonly Color[]): Color {
  for (let share = 1; share > 0; share -= 0.1) {
    const color = share === 1 ? accent : mix(share, accent, text);
    if (behind.every(one => contrast(color, one) >= CLEAR)) return color;
  }
  return text;
}

/** Restores the accent that the page has chosen, before it is read. */
export function resetAccent(section: HTMLElement): void {
  section.style.removeProperty('--_accent');
  section.style.columnRuleColor = inSrgb('var(--_accent)');
}

/**
 * Reads the accent and the text colour of a section that has its look.
 * @returns sets the colours; reading all sections first saves the browser from computing the styles once for each
 */
export function readAccent({ surface, backdrop }: Look, section: HTMLElement): () => void {
  const { color, columnRuleColor, backgroundColor } = getComputedStyle(section);
  const read = (css: string): Color | undefined => readColor(css, section);
  const [accent, text, own] = [read(columnRuleColor), read(color), surface ? read(backgroundColor) : undefined];
  const behind = own ? [own] : backdrop?.length ? backdrop : [canvasColor()];
  return () => {
    const { style } = section;
    style.columnRuleColor = '';
    if (!accent || !text) return;
    // opaque, so that the words on a button suit what is seen
    const solid = over(accent, behind[0]!);
    const clear = clearAccent(solid, text, behind);
    const isChanged = clear !== solid || accent[3] < 1;
    style.setProperty('--_fill', isChanged ? toCss(solid) : '');
    style.setProperty('--_accent', isChanged ? toCss(clear) : '');
  };
}
