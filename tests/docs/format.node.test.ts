import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { keysOf, keysTable } from '../../scripts/lib/format-docs.js';
import { sections } from '../../src/data/schema/sections.js';

describe('the list of keys in the documents', () => {
  it('has every section, so that people find what they may write', () => {
    const list = readFileSync('docs/format.md', 'utf8');
    assert.deepEqual(
      Object.keys(sections).filter(key => !list.includes(`| \`${key}\` `)),
      [],
    );
  });

  it('names a key of a list by its path, with what the schema says of it', () => {
    const news = z.array(z.object({ title: z.string(), date: z.string().optional().describe('The a|b day.') }));
    const table = keysTable(z.toJSONSchema(z.object({ news: news.optional() })));
    assert.ok(table.includes('| `news` |  | a list |'));
    assert.ok(table.includes('| `news[].title` | yes | a text |'));
    assert.ok(table.includes('| `news[].date` |  | The a\\|b day. |'));
  });

  it('says all that a key may hold', () => {
    const number = { properties: { type: { const: 'number' }, min: { type: 'number' } } };
    const date = { properties: { type: { const: 'date' }, min: { type: 'string' } } };
    const keys = keysOf({ items: { oneOf: [number, date] } });
    assert.deepEqual(keys.get('[].type')?.holds, ['`number`', '`date`']);
    assert.deepEqual(keys.get('[].min')?.holds, ['a number', 'a text']);
  });

  it('calls a key required if every kind of an item requires it, and a key inside it if the kinds that have it do', () => {
    const text = z.object({ type: z.literal('text'), name: z.string() });
    const choice = z.object({
      type: z.literal('choice'),
      name: z.string(),
      options: z.array(z.object({ value: z.string() })),
    });
    const keys = keysOf(z.toJSONSchema(z.array(z.discriminatedUnion('type', [text, choice]))) as object);
    assert.deepEqual(
      ['[].name', '[].options', '[].options[].value'].map(key => keys.get(key)?.required),
      [true, false, true],
    );
  });
});
