import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readQuery } from '../../src/embed/frame/query.js';
import { elements, tags } from '../../src/generated/elements.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const [editors, administrators, developers] = ['editors', 'administrators', 'developers'].map(reader =>
  read(`docs/${reader}.md`),
) as [string, string, string];
const plugin = read('docs/wordpress/coalition-widgets.php');
/** The HTML snippets of a guide. */
const htmlOf = (guide: string): string[] => [...guide.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) => code!);
const html = htmlOf(editors);

/** The attributes that the elements take. */
const attributes = new Set(Object.values(elements).flatMap(one => Object.keys(one.attributes)));

/** Every start tag of our elements in a text, with the names of its attributes. */
const used = (text: string): { tag: string; names: string[] }[] =>
  [...text.matchAll(/<([a-z]+-[a-z-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*>/g)].map(([, tag, rest]) => ({
    tag: tag!,
    names: [...rest!.matchAll(/([\w-]+)(?:=(?:"[^"]*"|\{[^}]*\}))?/g)].map(([, name]) => name!),
  }));

/** The source of a published file; guides name published files by their address on the example host. */
function sourceOf(file: string): string {
  const sources: Readonly<Record<string, string>> = {
    'cdn/coalition-widgets.js': 'src/embed/module.ts',
    'iife/coalition-widgets.js': 'src/embed/classic.ts',
    'frame.html': 'src/embed/frame/frame.html',
    'cdn/frame.css': 'src/embed/frame/frame.css',
  };
  return sources[file] ?? `no source of ${file}`;
}

describe('the guides', () => {
  it('name exactly the elements', () => {
    const named = used(editors).map(({ tag }) => tag);
    assert.deepEqual([...new Set(named)].sort(), [...tags].sort());
  });

  it('set no attribute that the elements do not take', () => {
    assert.ok(attributes.has('heading-level') && attributes.has('stats') && attributes.has('src'));
    for (const { tag, names } of used(editors))
      for (const name of names) assert.ok(attributes.has(name), `<${tag} ${name}>`);
  });

  it('name only files that are published', () => {
    const named = [...(editors + developers).matchAll(/https:\/\/widgets\.example\.org\/0\.1\.0\/([\w/.-]+)/g)].map(
      ([, file]) => file!,
    );
    assert.ok(named.length >= 4);
    for (const file of named) assert.ok(existsSync(sourceOf(file)), file);
  });

  it('import only modules that the package has', () => {
    const named = [...developers.matchAll(/'coalition-widgets\/(define\/[\w-]+)\.js'/g)].map(([, module]) => module!);
    assert.ok(named.length > 0);
    for (const module of named) assert.ok(existsSync(`src/generated/${module}.ts`), module);
  });

  it('show frames that the frame page understands', () => {
    const sources = /name="coalition-sources" content="([^"]+)"/.exec(htmlOf(administrators).join())![1]!;
    const frames = [...html.join().matchAll(/<iframe [^>]*src="([^"]+)"/g)].map(([, src]) =>
      src!.replaceAll('&amp;', '&'),
    );
    assert.ok(frames.length > 0);
    for (const src of frames) {
      const { request, lang, problems } = readQuery(`${src}&theme=dark&no-heading`, sources);
      assert.ok(request && lang, src);
      assert.deepEqual(problems, []);
    }
  });

  it('keep each tag that editors paste on one line, with a link in it', () => {
    const pasted = html.filter(code => /^<(?:coalition|member|volunteer)-/.test(code));
    assert.ok(pasted.length > 0);
    for (const code of pasted) assert.match(code, /^<([\w-]+)[^>]*><a href="https:[^"]+">[^<]+<\/a><\/\1>\n$/);
  });
});

describe('the WordPress plugin', () => {
  it('knows every element', () => {
    const known = /COALITION_WIDGETS_TAGS = array\(([^)]*)\)/.exec(plugin)![1]!;
    assert.deepEqual([...known.matchAll(/'([\w-]+)'/g)].map(([, tag]) => tag!).sort(), [...tags].sort());
  });

  it('lets authors set every attribute but the data file', () => {
    const known = /COALITION_WIDGETS_ATTRIBUTES = array\(([^)]*)\)/.exec(plugin)![1]!;
    const wanted = [...attributes].filter(name => name !== 'src');
    assert.deepEqual([...known.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!).sort(), wanted.sort());
  });
});
