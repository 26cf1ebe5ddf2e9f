import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributePatterns, elementTable, patternOf } from '../scripts/lib/element-table.js';
import { withBlock } from '../scripts/lib/output.js';
import { tags } from '../src/generated/tags.js';

/** Files that may name an element because they are written about single elements, and are no list of them. */
const allowed: readonly (readonly [path: RegExp, why: string])[] = [
  [/^src\/generated\/|^stories\/generated\/|^tests\/package\/consumer\/elements\.tsx$/, 'generated'],
  [/\.(?:md|xlf|png|svg|webp)$/, 'prose, translations, pictures'],
  [/^scripts\/size(?:\.ts|-limits\.json)$/, 'limits of single elements'],
  [/^src\/base\/form\//, 'messages of the form'],
  [/^tests\/mutation\/mutants\//, 'mistakes in single elements'],
  [/^bench\/(?:(?:members|shift|work)\.ts$|chaos\/|faults\/|speed\/)/, 'measure single elements'],
  [/^\.github\/CODEOWNERS$/, 'owners of single files'],
  [/^scripts\/(?:lib\/)?new-element\.ts$/, 'an example in its messages'],
  [/^(?:receivers\/|src\/cli\/keys\.ts$)/, 'what belongs to the form, which its comments and usage name'],
  [/^php\/embed\.php$/, 'an example in its comments'],
  [/^scripts\/review\/(?:(?:form-|sending-)?scenes|form-parts)\.ts$/, 'scenes that are played with single elements'],
  [/^tests\/fixtures\/text-places\.ts$/, 'where texts stand in single elements'],
  [/^site\/(?:index|page)\.(?:html|css)$/, 'example pages, composed by hand'],
];
/** A test may name the elements that it is about; one that names more than this many is a list of them. */
const MOST_IN_A_TEST = (tags.length * 2) / 3;

/** The text of a file without its generated blocks. */
const byHand = (path: string): string => readFileSync(path, 'utf8').replace(/\w+:begin[^]*?\w+:end/g, '');

/** Every file by hand that names a tag, or its class's file, and is not about it. */
function mentions(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const paths = execFileSync('git', ['grep', '-lE', tags.join('|'), '--', '.'], { encoding: 'utf8' });
  for (const path of paths.trim().split('\n')) {
    if (allowed.some(([pattern]) => pattern.test(path))) continue;
    const text = byHand(path);
    const named = tags.filter(tag => {
      const own = new RegExp(`^(?:src/elements|stories|tests/elements)/${tag}[.-]`);
      return !own.test(path) && new RegExp(`(?<![\\w-])${tag}(?![\\w-])`).test(text);
    });
    if (named.length) found.set(path, named);
  }
  return found;
}

describe('the table of elements', () => {
  it('is the only list: nothing else that is written by hand names an element', () => {
    const elsewhere = [...mentions()].filter(([path]) => !/^(?:tests|stories)\//.test(path));
    assert.deepEqual(
      elsewhere,
      [],
      'Generate the list from the table of elements, or say in "allowed" why the file names them.',
    );
  });

  it('is the only list: no test names most of the elements', () => {
    const lists = [...mentions()].filter(([, named]) => named.length > MOST_IN_A_TEST);
    assert.deepEqual(lists, []);
  });
});

const widget = {
  name: 'CoalitionNews',
  tagName: 'coalition-news',
  path: 'dist/npm/elements/coalition-news.js',
  summary: 'The news.',
  sections: ['news'],
  attributes: [],
  events: [],
  cssParts: [],
  cssProperties: [],
};

describe('the generator of the table', () => {
  it('orders the elements as the schema orders their sections', () => {
    const other = {
      ...widget,
      tagName: 'coalition-act',
      path: 'dist/npm/elements/coalition-act.js',
      sections: ['act'],
    };
    const table = elementTable([other, widget], ['news', 'act']);
    assert.deepEqual(
      table.map(({ tag, summary }) => [tag, summary]),
      [
        ['coalition-news', 'The news'],
        ['coalition-act', 'The news'],
      ],
    );
  });

  for (const [what, wrong, message] of [
    ['a section that the schema lacks', { sections: ['events'] }, /coalition-news\.ts: @section events is not a key/],
    ['no section', { sections: [] }, /needs a @section/],
    ['no summary', { summary: '' }, /needs a @summary/],
    ['a tag that is not its file name', { path: 'dist/npm/elements/news.js' }, /must match the name of its file/],
  ] as const)
    it(`refuses an element with ${what}`, () =>
      assert.throws(() => elementTable([{ ...widget, ...wrong } as typeof widget], ['news']), message));

  it('takes the values of an attribute from its type, unless a pattern says more', () => {
    const pattern = (text: string, own?: string): string | null =>
      patternOf({ name: 'x', type: { text }, pattern: own });
    assert.equal(pattern("'grid' | 'list'"), 'grid|list');
    assert.equal(pattern('boolean'), '');
    assert.equal(pattern('string | null'), null);
    assert.equal(pattern('number', '[1-6]'), '[1-6]');
    assert.throws(() => pattern('string[]'), /an attribute cannot have the type/);
    assert.throws(() => pattern("'all' | number"), /has no pattern/);
  });

  it('refuses one attribute with two patterns', () => {
    const entry = { tag: 'a-b', className: 'AB', summary: '', sections: [], attributes: { layout: 'grid|list' } };
    assert.deepEqual(attributePatterns([entry, entry]), { layout: 'grid|list' });
    assert.throws(() => attributePatterns([entry, { ...entry, attributes: { layout: 'row' } }]), /other values/);
  });

  it('replaces what stands between the marks, and needs both', () => {
    assert.equal(
      withBlock('a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb', 'x', 'new'),
      'a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb',
    );
    assert.throws(() => withBlock('a\n<!-- x:begin -->\nb', 'x', 'new'), /x:end/);
  });
});
