import ts from 'typescript';

const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;

/** The comment before a declaration, with a line break after it. */
const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(comment => `${comment.getText()}\n`)
    .join('');

/**
 * The exported types of the schema's files, written out in full, so that users of the package need not install zod.
 * @returns the source by path in `src`, without extension
 */
export function plainSchemaTypes(): Map<string, string> {
  const { config } = ts.readConfigFile('tsconfig.build.json', path => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    const [, path] = /\/src\/(data\/schema\/[\w-]+)\.ts$/.exec(file.fileName) ?? [];
    if (!path) continue;
    const types = file.statements.filter(ts.isTypeAliasDeclaration).map(alias => {
      const type = checker.typeToString(checker.getTypeAtLocation(alias), alias, NoTruncation | InTypeAlias);
      return `${commentOf(alias)}export type ${alias.name.text} = ${type};\n`;
    });
    found.set(path, types.join(''));
  }
  return found;
}
