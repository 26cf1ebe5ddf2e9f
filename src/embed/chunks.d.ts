/** What the build knows of the chunks that the script tag loads; made by `scripts/build/linked-chunks.ts`. */
declare module 'virtual:chunks' {
  /** The folder of the chunks, relative to the script tag's file. Its name changes with their content. */
  export const folder: string;
  /** Per tag, the chunks that the element needs beside `base`. */
  export const elements: Readonly<Record<string, readonly string[]>>;
  /** The same for the other chunks that need any. */
  export const others: Readonly<Record<string, readonly string[]>>;
  /** The languages that there are words for. */
  export const languages: readonly string[];
}
