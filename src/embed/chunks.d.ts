/** The chunks that the script tag loads. `scripts/build/linked-chunks.ts` provides this module. */
declare module 'virtual:chunks' {
  /** The folder of the chunks, relative to the script tag's file. Its name contains a hash of their content. */
  export const folder: string;
  /** For each tag, the chunks that the element needs besides `base`. */
  export const elements: Readonly<Record<string, readonly string[]>>;
  /** The same for all other chunks that need any. */
  export const others: Readonly<Record<string, readonly string[]>>;
  /** For some tags, the chunks that the element loads as soon as it runs. */
  export const beside: Readonly<Record<string, readonly string[]>>;
  /** The languages that have words. */
  export const languages: readonly string[];
}
