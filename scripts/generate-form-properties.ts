/**
 * Makes the list of names that a form has for itself, from the DOM that TypeScript describes: its own properties, those of
 * every node, and all methods. `check` warns of a question of such a name.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { writeGenerated } from './lib/output.js';

const file = createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
const interfaces = new Map<string, ts.InterfaceDeclaration[]>();
for (const node of source.statements)
  if (ts.isInterfaceDeclaration(node))
    interfaces.set(node.name.text, [...(interfaces.get(node.name.text) ?? []), node]);

/** An interface with all that it inherits from. */
const withBases = (name: string): string[] => [
  name,
  ...(interfaces.get(name) ?? []).flatMap(one =>
    (one.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(type => withBases(type.expression.getText(source))),
    ),
  ),
];

const membersOf = (name: string, isWanted: (member: ts.TypeElement) => boolean): string[] =>
  (interfaces.get(name) ?? []).flatMap(({ members }) =>
    members.filter(isWanted).flatMap(({ name: key }) => (key && ts.isIdentifier(key) ? [key.text] : [])),
  );

const names = new Set([
  ...['HTMLFormElement', 'Node'].flatMap(name => membersOf(name, ts.isPropertySignature)),
  ...withBases('HTMLFormElement').flatMap(name => membersOf(name, ts.isMethodSignature)),
  ...Object.getOwnPropertyNames(Object.prototype),
]);
names.delete('name'); // most forms ask for a name
const constants = /^[A-Z_]+$/;

await writeGenerated(
  'src/generated/form-properties.ts',
  `/** Names of properties and methods of forms (DOM). */
  export const formProperties = ${JSON.stringify(
    [...names]
      .filter(name => !constants.test(name))
      .sort()
      .join(' '),
  )}.split(' ');`,
);
