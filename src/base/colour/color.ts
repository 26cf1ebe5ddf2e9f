/** A colour in sRGB: red, green, blue and opacity, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canMix = globalThis.CSS?.supports('color', 'color-mix(in srgb, red, red)');
/** CSS for the same colour in sRGB, in which engines serialise it as `color(srgb …)`. */
export const inSrgb = (css: string): string => (canMix ? `color-mix(in srgb, ${css}, ${css})` : css);

/**
 * Computes a colour on an element, in a property that shows nothing without columns.
 * @returns the computed value; empty if the engine does not know the colour
 */
function computed(element: HTMLElement, css: string): string {
  const { style } = element;
  style.columnRuleColor = css;
  const value = style.columnRuleColor && getComputedStyle(element).columnRuleColor;
  style.columnRuleColor = '';
  return value;
}

const SRGB = /^(?:rgba?\(|color\(srgb )/;

/**
 * Reads a computed colour. The engine itself converts `oklch()` and the like: a canvas would do as well, but some
 * browsers falsify what scripts read from one.
 * @param probe the element on which the engine converts it
 * @returns `undefined` if the engine cannot convert it
 */
export function readColor(css: string, probe: HTMLElement): Color | undefined {
  const value = SRGB.test(css) ? css : computed(probe, inSrgb(css));
  if (!SRGB.test(value)) return undefined;
  const scale = value.startsWith('rgb') ? 255 : 1;
  const numbers = value.slice(value.indexOf('(') + 1).match(/none|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map(number => Number(number) || 0);
  const clamp = (channel = 0): number => Math.min(Math.max(channel / scale, 0), 1);
  return [clamp(red), clamp(green), clamp(blue), alpha];
}

const blend = (share: number, top: Color, below: Color, alpha: number): Color => {
  const channel = (index: 0 | 1 | 2): number => top[index] * share + below[index] * (1 - share);
  return [channel(0), channel(1), channel(2), alpha];
};
/** What shows where a translucent colour is on top of an opaque one. */
export const over = (top: Color, below: Color): Color => blend(top[3], top, below, 1);
/** A colour between two others; `share` of the first one. */
export const mix = (share: number, one: Color, other: Color): Color =>
  blend(share, one, other, one[3] * share + other[3] * (1 - share));

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
/** The relative luminance of an opaque colour, from 0 to 1 (WCAG 2.2). */
export const luminance = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of a colour with the opaque one behind it, from 1 to 21 (WCAG 2.2). */
export function contrast(color: Color, behind: Color): number {
  const one = luminance(over(color, behind)) + 0.05;
  const other = luminance(behind) + 0.05;
  return Math.max(one, other) / Math.min(one, other);
}

export const toCss = ([red, green, blue, alpha]: Color): string =>
  `rgb(${[red, green, blue].map(channel => Math.round(channel * 255)).join(' ')} / ${alpha})`;
