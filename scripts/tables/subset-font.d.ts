/** What the build uses of the package, which has no types of its own. */
declare module 'subset-font' {
  /**
   * Leaves in a font what the characters of `text` need, all that its layout rules make of them included.
   * @param text `undefined` with `keepAllGlyphs`
   */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      dropTables?: readonly string[];
      keepAllGlyphs?: boolean;
      /** Limits the axes of a variable font. */
      variationAxes?: Readonly<Record<string, { min: number; max: number }>>;
    },
  ): Promise<Buffer>;
}
