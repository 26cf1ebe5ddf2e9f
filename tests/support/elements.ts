/** Registers every element of the library, and lists their tags. A new element needs no line here. */
const modules = import.meta.glob('../../src/define/*-*.ts', { eager: true });
export const tags: readonly string[] = Object.keys(modules).map(path => path.replace(/.*\/|\.ts$/g, ''));
