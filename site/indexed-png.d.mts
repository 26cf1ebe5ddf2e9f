/** A picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
}

/** A PNG of at most so many colours; 256 when left out, and never more. */
export function indexedPng(pixels: Pixels, colours?: number): Buffer;
