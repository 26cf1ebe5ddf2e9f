/** Finds what a script uses that a browser lacks: syntax, global objects, their members, and members of any object. */
import { parse, type AnyNode, type Program } from 'acorn';
import { full, fullAncestor } from 'acorn-walk';
import { entry, features, isYoung, type Young } from './engines.js';

/** Where MDN lists what objects of the language and of the browser have. */
const roots = [['javascript', 'builtins'], ['api']] as const;

/** Where MDN lists global names. */
const globals = [...roots, ['api', 'Window']] as const;

/** Members that no object of the oldest browsers has, by name. */
const youngMembers = new Map<string, readonly string[]>();
const oldMembers = new Set<string>();
for (const root of roots)
  for (const path of features(root)) {
    const name = path.at(-1)!;
    if (path.length !== root.length + 2 || !/^[a-z]\w*$/i.test(name)) continue;
    if (!isYoung(path)) oldMembers.add(name);
    else if (!/_(?:static|event)$/.test(name)) youngMembers.set(name, path);
  }
for (const name of oldMembers) youngMembers.delete(name);

/** Syntax of ECMAScript 2022 and before that a browser may lack. Of anything newer the parser makes an error. */
function syntaxOf(node: AnyNode): (readonly string[])[] {
  switch (node.type) {
    case 'StaticBlock':
      return [['javascript', 'classes', 'static', 'initialization_blocks']];
    case 'PropertyDefinition': // Safari 15 fails at some initializers only, but of public and private fields alike
      return node.value && node.value.type !== 'Literal' ? [['javascript', 'classes', 'public_class_fields']] : [];
    case 'AwaitExpression':
      return [['javascript', 'operators', 'await', 'top_level']];
    case 'Literal':
      if (!node.regex) return [];
      return [
        ...(/\(\?<[=!]/.test(node.regex.pattern)
          ? [['javascript', 'regular_expressions', 'lookbehind_assertion']]
          : []),
        ...(node.regex.flags.includes('d') ? [['javascript', 'builtins', 'RegExp', 'hasIndices']] : []),
      ];
    default:
      return [];
  }
}

/** Every name that the script declares itself: a variable of that name is no global object. */
function declaredIn(program: Program): Set<string> {
  const names = new Set<string>();
  full(program, (node, _state, role) => {
    const own = node;
    if (role === 'VariablePattern' && own.type === 'Identifier') names.add(own.name);
    if ((own.type === 'FunctionDeclaration' || own.type === 'ClassDeclaration') && own.id) names.add(own.id.name);
    if ('local' in own && own.local && own.local.type === 'Identifier') names.add(own.local.name);
  });
  return names;
}

const isKeyOf = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  (parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') &&
  parent.key === node &&
  !parent.computed;

/** The member of a global object, the global itself, or the member of any object that a node names. */
function namedBy(
  node: AnyNode,
  parent: AnyNode | undefined,
  declared: ReadonlySet<string>,
): readonly string[] | undefined {
  if (node.type === 'Identifier') {
    const isName = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
    const isKey = parent?.type === 'Property' ? !parent.shorthand && isKeyOf(node, parent) : isKeyOf(node, parent);
    if (isName || isKey || declared.has(node.name)) return undefined;
    return globals.map(root => [...root, node.name]).find(isYoung);
  }
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const { name } = node.property;
  if (node.object.type === 'Identifier' && !declared.has(node.object.name)) {
    const owner = node.object.name;
    const paths = roots.flatMap(root => [
      [...root, owner, `${name}_static`],
      [...root, owner, name],
    ]);
    const found = paths.find(path => entry(path)?.__compat);
    if (found) return isYoung(found) ? found : undefined;
  }
  return youngMembers.get(name);
}

/** Whether the code asks for the name before it uses it: `a.b?.()`, `typeof a`, `a.b ?? c`, `if (a.b)`, `a.b && …`. */
function isGuarded(node: AnyNode, ancestors: readonly AnyNode[], code: string): boolean {
  const name =
    node.type === 'MemberExpression' ? code.slice(node.property.start, node.end) : code.slice(node.start, node.end);
  const parent = ancestors.at(-2);
  if (parent?.type === 'CallExpression' && parent.callee === node && parent.optional) return true;
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return true;
  const asks = new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`);
  return ancestors.some(one => {
    const test = one.type === 'LogicalExpression' ? one.left : 'test' in one ? one.test : undefined;
    return test ? asks.test(code.slice(test.start, test.end)) : false;
  });
}

/** Whether an `await` is at the top level of a module. */
const isTopLevel = (ancestors: readonly AnyNode[]): boolean => !ancestors.some(({ type }) => /Function/.test(type));

/** @param own names of members that the scripts define themselves */
export function youngScript(code: string, own: ReadonlySet<string> = new Set()): Young[] {
  const found: Young[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
  const declared = declaredIn(program);
  fullAncestor(program, (one, _state, chain) => {
    const node = one;
    const ancestors = chain;
    const where = code.slice(Math.max(0, node.start - 20), node.start + 60).replace(/\s+/g, ' ');
    const syntax = node.type === 'AwaitExpression' && !isTopLevel(ancestors) ? [] : syntaxOf(node);
    for (const path of syntax) if (isYoung(path)) found.push({ feature: path.join('.'), where });
    const path = namedBy(node, ancestors.at(-2), declared);
    if (path && !own.has(path.at(-1)!) && !isGuarded(node, ancestors, code))
      found.push({ feature: path.join('.'), where });
  });
  return found;
}

/** The names of the members that a script defines: methods, fields, keys of its own objects, and what `this` gets. */
export function definedIn(code: string): Set<string> {
  const names = new Set<string>();
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), one => {
    const node = one;
    if (
      (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition' || node.type === 'Property') &&
      !node.computed
    )
      if (node.key.type === 'Identifier') names.add(node.key.name);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
      if (node.left.object.type === 'ThisExpression' && node.left.property.type === 'Identifier')
        names.add(node.left.property.name);
  });
  return names;
}

/** The style sheets inside a script: its templates that contain rules and no markup. */
export function stylesIn(code: string): string[] {
  const sheets: string[] = [];
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), one => {
    const node = one;
    if (node.type !== 'TaggedTemplateExpression') return;
    const text = node.quasi.quasis.map(({ value }) => value.cooked ?? '').join('');
    if (/^[^<]*\{[^<]*\}\s*$/.test(text)) sheets.push(text);
  });
  return sheets;
}
