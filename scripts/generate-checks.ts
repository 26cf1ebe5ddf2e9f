/**
 * Generates the checks that run in the browser from the zod schema, one file per section, so that a page loads only
 * those it needs.
 */
import type { z } from 'zod';
import { header } from '../src/data/schema/coalition.js';
import { member, sections } from '../src/data/schema/sections.js';
import { localizedText } from '../src/data/schema/text.js';
import { emitCheck } from './lib/emit-check.js';
import { jsonSchema } from './lib/json-schema.js';
import { writeGenerated } from './lib/output.js';

const dir = 'src/generated/checks';
/** The building blocks of checks, by the module of `src/data/` that has them. */
const combinators: Readonly<Record<string, readonly string[]>> = {
  check: ['arrayOf', 'number', 'object', 'oneOf', 'recordOf', 'string'],
  'check-single': ['anyOf', 'boolean'],
};
const named = new Map([[JSON.stringify(jsonSchema(localizedText)), 'text']]);

/**
 * Writes the check of a section, and that of its items if the element checks them one by one.
 * @param item the schema of an item; its check is called `member`
 */
async function write(
  name: string,
  source: z.ZodType,
  type: string,
  typeImport: string,
  known = named,
  item?: z.ZodType,
): Promise<void> {
  if (item) known = new Map([...known, [JSON.stringify(jsonSchema(item)), 'member']]);
  const whole = emitCheck(jsonSchema(source), known);
  const part = item ? emitCheck(jsonSchema(item), named) : '';
  const code = part + whole;
  const isNamed = known.get(JSON.stringify(jsonSchema(source)));
  const imports = Object.entries(combinators).flatMap(([module, all]) => {
    const used = all.filter(one => !isNamed && new RegExp(`\\b${one}\\b`).test(code));
    return used.length ? `import { ${used.join(', ')} } from '../../data/${module}.js';` : [];
  });
  const body = isNamed ?? code;
  await writeGenerated(
    `${dir}/${name}.ts`,
    [
      ...imports,
      `import type { Check } from '../../data/check.js';`,
      `import type { ${typeImport} } from '../../data/schema/${typeImport === 'LocalizedText' ? 'text' : 'coalition'}.js';`,
      ...(item ? [`import type { Member } from '../../data/schema/sections.js';`] : []),
      /\btext\b/.test(body) ? `import { text } from './text.js';` : '',
      ...(item ? [`export const member: Check<Member> = /* @__PURE__ */ ${part};`] : []),
      `export const ${name}: Check<${type}> = ${isNamed ?? `/* @__PURE__ */ ${whole}`};`,
    ].join('\n'),
  );
}

await write('text', localizedText, 'LocalizedText', 'LocalizedText', new Map());
await write('header', header, 'Header', 'Header');
const { forms: _, ...checked } = sections; // the widget finds its form, and checks that as "volunteer"
for (const [name, section] of Object.entries(checked))
  await write(
    name,
    section,
    `NonNullable<Coalition['${name}']>`,
    'Coalition',
    named,
    name === 'members' ? member : undefined,
  );
