import { childOf } from '../check/walk.js';

/** How large something is, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The longer side of a logo on the page, in CSS pixels. */
export const LOGO = 56;

/** The longest side that a data file may name. */
const LONGEST = 20_000;

const whole = (pixels: number): number => Math.max(1, Math.round(pixels));

const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: whole(width * scale),
  height: whole(height * scale),
});

/** The sides that a data file gives a picture. */
function given(value: unknown): Partial<Size> {
  const [width, height] = ['width', 'height'].map(key => childOf(value, key));
  return { ...(typeof width === 'number' && { width }), ...(typeof height === 'number' && { height }) };
}

/**
 * The size that reserves the picture's space: a side that the data file leaves out follows from the picture itself.
 * @param value the picture in the data file
 * @param real the size of the picture, upright
 */
export function completeSize(value: unknown, real: Size, isLogo: boolean): Size {
  const { width, height } = given(value);
  const longer = Math.max(real.width, real.height);
  if (width !== undefined) return { width, height: height ?? whole((width * real.height) / real.width) };
  if (height !== undefined) return { width: whole((height * real.width) / real.height), height };
  return scaled(real, isLogo ? LOGO / longer : Math.min(1, LONGEST / longer));
}

/** What is wrong with the size in a data file, in words; `undefined` if it has the picture's shape, save for rounding. */
export function wrongShape(value: unknown, real: Size): string | undefined {
  const { width, height } = given(value);
  if (width === undefined || height === undefined) return undefined;
  if (Math.abs(height - (width * real.height) / real.width) <= Math.max(1, height / 100)) return undefined;
  return `the data file says ${width} × ${height}, but the picture is ${real.width} × ${real.height}: the page would jump or distort it. Leave out "width" and "height".`;
}
