/**
 * Rewrites the two forms of class syntax that the bundler writes and Safari 15.6 does not run. The bundler's own target
 * for this Safari would also turn every private member into a WeakMap, which costs each page 260 bytes.
 */
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A replacement of `code.slice(from, to)`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const failed = (node: ts.Node): Error =>
  new Error(`Safari 15.6 does not run this class syntax, see scripts/build/class-syntax.ts: ${node.getText()}`);

const remove = (node: ts.Node): Edit => ({ from: node.getFullStart(), to: node.getEnd(), text: '' });

/** The name of a class, and the statement that declares it: `class A {}` or `var A = class {}`. */
function declarationOf(node: ts.ClassLikeDeclaration): { readonly name: string; readonly statement: ts.Node } {
  if (ts.isClassDeclaration(node) && node.name) return { name: node.name.text, statement: node };
  const { parent } = node;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) throw failed(node);
  const list = parent.parent;
  if (!ts.isVariableDeclarationList(list) || list.declarations.length !== 1) throw failed(node);
  if (!ts.isVariableStatement(list.parent)) throw failed(node);
  return { name: parent.name.text, statement: list.parent };
}

/** `static { this.styles = […]; }` becomes `A.styles = […];` after the class: Safari has static blocks since 16.4. */
function withoutStaticBlock(block: ts.ClassStaticBlockDeclaration, node: ts.ClassLikeDeclaration): Edit[] {
  const { name, statement } = declarationOf(node);
  const assignments = block.body.statements.map(one => {
    const assignment = ts.isExpressionStatement(one) ? one.expression : one;
    if (!ts.isBinaryExpression(assignment) || !/^this\.\w+$/.test(assignment.left.getText())) throw failed(one);
    return `\n${name}${assignment.left.getText().slice('this'.length)} = ${assignment.right.getText()};`;
  });
  return [remove(block), { from: statement.getEnd(), to: statement.getEnd(), text: assignments.join('') }];
}

/**
 * `#a = f(() => b)` becomes `#a;` and an assignment in the constructor: Safari 15 loses variables of the scope around
 * the class in initializers with parentheses (https://webkit.org/b/236843).
 */
function withoutInitializer(field: ts.PropertyDeclaration, node: ts.ClassLikeDeclaration): Edit[] {
  const { initializer } = field;
  if (!initializer || ts.isLiteralExpression(initializer)) return [];
  const body = node.members.find(ts.isConstructorDeclaration)?.body;
  const first = body?.statements[0];
  const isDerived = node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  if (!body || (isDerived && !/^super\(/.test(first?.getText() ?? ''))) throw failed(field);
  const place = isDerived && first ? first.getEnd() : body.getStart() + 1;
  const text = `\n\t\tthis.${field.name.getText()} = ${initializer.getText()};`;
  return [
    { from: field.name.getEnd(), to: initializer.getEnd(), text: '' },
    { from: place, to: place, text },
  ];
}

/** @throws Error on class syntax that the bundler does not write today */
export function lowerClasses(code: string): string {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node))
      for (const member of node.members)
        if (ts.isClassStaticBlockDeclaration(member)) edits.push(...withoutStaticBlock(member, node));
        else if (ts.isPropertyDeclaration(member)) edits.push(...withoutInitializer(member, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  // from the end; of edits at one place, the later comes first, so that the earlier stays in front of it
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .reduce((text, { from, to, text: own }) => text.slice(0, from) + own + text.slice(to), code);
}

/** For every environment but the command, which runs in Node. */
export const classSyntax = (): Plugin => ({
  name: 'class-syntax',
  applyToEnvironment: environment => environment.name !== 'cli',
  renderChunk: code => lowerClasses(code),
});
