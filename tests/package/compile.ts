import { resolve } from 'node:path';
import ts from 'typescript';

/** As strict as the compiler can be: the package's own declarations are checked too, and lit's. */
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true, // the compiler's own
  noEmit: true,
  types: [],
};

const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const libraries = new Map<string, ts.SourceFile | undefined>();
/** The compiler's own declarations, read once for all checks. */
host.getSourceFile = (file, ...rest) => {
  if (!file.includes('/typescript/lib/')) return read(file, ...rest);
  if (!libraries.has(file)) libraries.set(file, read(file, ...rest));
  return libraries.get(file);
};

/** What `tsc` says of a consumer's files, a line each; nothing when all is well. */
export function complaints(files: readonly string[]): string[] {
  const program = ts.createProgram({ rootNames: files.map(file => resolve(file)), options, host });
  return ts.getPreEmitDiagnostics(program).map(({ code, file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
