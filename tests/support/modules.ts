import ts from 'typescript';

/** A module's imports, and its code without exports, with `import(…)` and `import.meta` replaced by names that a test gives. */
export interface Module {
  readonly statically: readonly string[];
  readonly dynamically: readonly string[];
  readonly code: string;
}

/** Takes a built module apart. */
export function readModule(code: string): Module {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const [statically, dynamically]: [string[], string[]] = [[], []];
  const swaps: [ts.Node, string][] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      statically.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isExportDeclaration(node) && !node.moduleSpecifier) swaps.push([node, '']);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) dynamically.push(specifier.text);
      swaps.push([node.expression, '$import']);
    }
    if (ts.isMetaProperty(node)) swaps.push([node, '$meta']);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const swapped = swaps
    .sort(([a], [b]) => b.getStart() - a.getStart())
    .reduce((text, [node, name]) => text.slice(0, node.getStart()) + name + text.slice(node.getEnd()), code);
  return { statically, dynamically, code: swapped };
}
