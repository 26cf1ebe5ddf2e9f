import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readQuery } from '../../src/embed/frame/query.js';
import { elements, tags } from '../../src/generated/elements.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const guide = read('docs/embed.md');
const plugin = read('docs/wordpress/coalition-widgets.php');
const snippets = [...guide.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, code]) => ({
  language,
  code: code!,
}));
const html = snippets.filter(({ language }) => language === 'html').map(({ code }) => code);

/** The attributes that the elements take. */
const attributes = new Set(Object.values(elements).flatMap(one => Object.keys(one.attributes)));

/** Every start tag of our elements in a text, with the names of its attributes. */
const used = (text: string): { tag: string; names: string[] }[] =>
  [...text.matchAll(/<([a-z]+-[a-z-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*>/g)].map(([, tag, rest]) => ({
    tag: tag!,
    names: [...rest!.matchAll(/([\w-]+)(?:=(?:"[^"]*"|\{[^}]*\}))?/g)].map(([, name]) => name!),
  }));

/** A file of the build, named in the guide by where the example site has it. */
function sourceOf(file: string): string {
  const sources: Readonly<Record<string, string>> = {
    'cdn/coalition-widgets.js': 'src/embed/module.ts',
    'iife/coalition-widgets.js': 'src/embed/classic.ts',
    'frame.html': 'src/embed/frame/frame.html',
    'cdn/frame.css': 'src/embed/frame/frame.css',
  };
  return sources[file] ?? `no source of ${file}`;
}

describe('the embed guide', () => {
  it('names exactly the elements', () => {
    const named = used(guide).map(({ tag }) => tag);
    assert.deepEqual([...new Set(named)].sort(), [...tags].sort());
  });

  it('sets no attribute that the elements do not take', () => {
    assert.ok(attributes.has('heading-level') && attributes.has('stats') && attributes.has('src'));
    for (const { tag, names } of used(guide))
      for (const name of names) assert.ok(attributes.has(name), `<${tag} ${name}>`);
  });

  it('names only files that are published', () => {
    const named = [...guide.matchAll(/https:\/\/widgets\.example\.org\/0\.1\.0\/([\w/.-]+)/g)].map(([, file]) => file!);
    assert.ok(named.length >= 4);
    for (const file of named) assert.ok(existsSync(sourceOf(file)), file);
  });

  it('imports only modules that the package has', () => {
    const named = [...guide.matchAll(/'coalition-widgets\/(define\/[\w-]+)\.js'/g)].map(([, module]) => module!);
    assert.ok(named.length > 0);
    for (const module of named) assert.ok(existsSync(`src/generated/${module}.ts`), module);
  });

  it('shows frames that the frame page understands', () => {
    const sources = /name="coalition-sources" content="([^"]+)"/.exec(html.join())![1]!;
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

  it('keeps each tag that editors paste on one line, and a link in it', () => {
    const pasted = html.filter(code => /^<(?:coalition|member|volunteer)-/.test(code));
    assert.ok(pasted.length > 0);
    for (const code of pasted) assert.match(code, /^<([\w-]+)[^>]*><a href="https:[^"]+">[^<]+<\/a><\/\1>\n$/);
  });

  it('links to what is there', () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/ /g, '-'),
    );
    for (const [, to = ''] of guide.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (to.startsWith('#')) assert.ok(anchors.includes(to.slice(1)), to);
      else assert.ok(existsSync(join('docs', to)), to);
    }
  });
});

describe('the WordPress plugin of the guide', () => {
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
