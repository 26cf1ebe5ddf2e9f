/** The tag of a widget. */
export type Tag = {
  [T in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[T] extends { readonly headingLevel: number } ? T : never;
}[keyof HTMLElementTagNameMap];

/** Registers every widget of the library, and lists their tags. A new element needs no line here. */
const modules = import.meta.glob('../../src/define/*-*.ts', { eager: true });
export const tags = Object.keys(modules).map(path => path.replace(/.*\/|\.ts$/g, '')) as readonly Tag[];
