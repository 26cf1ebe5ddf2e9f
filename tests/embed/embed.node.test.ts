import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { chunkTable } from '../../scripts/lib/chunk-table.js';
import { tags } from '../../src/generated/tags.js';
import { readModule } from '../support/modules.js';

if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => `${folder}/${name}`);
const read = (path: string): string => readFileSync(path, 'utf8');
const sources = filesIn('src', '.ts').filter(path => !path.includes('/generated/'));

const entry = readModule(read('dist/cdn/coalition-widgets.js'));
const { folder, needs } = chunkTable();
const chunks = readdirSync(`dist/cdn/${folder}`).map(file => basename(file, '.js'));

/** What the script asks for, at once, on a page that holds one widget. */
function askedFor(
  tag: string,
  lang: string,
  source = '/coalition.json',
  own: string | null = null,
): { chunks: string[]; files: string[] } {
  const asked = { chunks: [] as string[], files: [] as string[] };
  const never = new Promise<never>(() => undefined);
  const script = { dataset: { coalition: source }, compareDocumentPosition: () => 4 };
  const widget = {
    localName: tag,
    getAttribute: (name: string) => (name === 'src' ? own : null),
    closest: () => ({ lang }),
    getBoundingClientRect: () => ({ top: 0 }),
  };
  const names = {
    $import: (specifier: string) => (asked.chunks.push(basename(specifier, '.js')), never),
    $meta: { url: 'https://a.example/w.js' },
    document: {
      baseURI: 'https://b.example/page/',
      querySelector: (wanted: string) => (wanted === 'script[src*=coalition-widgets]' ? script : null),
      addEventListener: () => undefined,
      querySelectorAll: (wanted: string) =>
        wanted.includes('script[data-coalition]') ? [script] : wanted.split(',').includes(tag) ? [widget] : [],
    },
    MutationObserver: class {
      observe(): void {}
    },
    addEventListener: () => undefined,
    innerHeight: 800,
    customElements: { get: () => undefined, define: () => undefined },
    fetch: (url: string) => (asked.files.push(new URL(url, 'https://b.example/page/').href), never),
  };
  runInNewContext(`(() => {${entry.code}})()`, { ...names, URL, AbortSignal });
  return asked;
}

const words = (name: string): boolean => name.includes('.');

describe('the script tag', () => {
  it('imports nothing before it runs', () => assert.deepEqual(entry.statically, []));

  it('has chunks without imports, so that a failed one can be requested at another URL', () => {
    for (const name of chunks) {
      const { statically, dynamically } = readModule(read(`dist/cdn/${folder}/${name}.js`));
      assert.deepEqual([...statically, ...dynamically], [], name);
    }
  });

  it('lists every chunk', () => assert.deepEqual(Object.keys(needs).sort(), chunks.sort()));

  it('knows of every widget', () => assert.ok(tags.length >= 8 && tags.every(tag => chunks.includes(tag))));

  /** What an element loads as soon as it runs, so that the script tag asks for it, too. */
  const beside: Readonly<Record<string, readonly string[]>> = { 'volunteer-form': ['late-fields', 'safety'] };

  for (const tag of tags)
    it(`requests everything that <${tag}> needs at once, and nothing else`, () => {
      const needed = new Set<string>([tag, ...(beside[tag] ?? [])]);
      for (const name of needed) for (const one of needs[name]!) needed.add(one);
      const asked = askedFor(tag, 'en').chunks.filter(name => !words(name));
      assert.deepEqual(asked.sort(), [...needed].sort());
    });

  it('asks for the words of the language around the widget beside it', () => {
    const asked = (lang: string): string[] => askedFor('coalition-goals', lang).chunks.filter(words);
    assert.deepEqual(asked('ar-SY'), ['ar.coalition-goals']);
    assert.deepEqual([...asked('en'), ...asked('de'), ...asked('')], []);
  });

  it('requests the data file first, once, and only if one is named', () => {
    const { files } = askedFor('coalition-goals', 'ar', '../coalition.json');
    assert.deepEqual(files, ['https://b.example/coalition.json']);
    assert.deepEqual(askedFor('coalition-goals', 'ar', '').files, []);
  });

  it("asks for the first widget's own file at once when it names none itself", () => {
    assert.deepEqual(askedFor('coalition-goals', 'ar', '', 'own.json').files, ['https://b.example/page/own.json']);
    assert.deepEqual(askedFor('coalition-goals', 'ar', '/all.json', 'own.json').files, ['https://b.example/all.json']);
  });

  it('loads the code that searches elsewhere only if neither the page nor the widget names a file', () => {
    const searches = (source: string, own: string | null): boolean =>
      askedFor('coalition-goals', 'ar', source, own).chunks.includes('elsewhere');
    assert.deepEqual([searches('', null), searches('/all.json', null), searches('', 'own.json')], [true, false, false]);
  });

  it('asks for nothing on a page without widgets', () =>
    assert.deepEqual(askedFor('other-element', 'ar'), { chunks: [], files: [] }));
});

describe('the page for frames', () => {
  const frame = readModule(read('dist/cdn/frame.js'));
  const page = read('dist/frame.html');

  it('is one file, which runs before anything else has loaded', () =>
    assert.deepEqual([...frame.statically, ...frame.dynamically], []));

  it('names files that are published beside it, its own script before that of the widgets', () => {
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    assert.deepEqual(named, ['cdn/frame.css', 'cdn/frame.js', 'cdn/coalition-widgets.js']);
    for (const file of named) assert.ok(existsSync(`dist/${file}`), file);
  });

  it('holds no script and no style that its policy would have to allow by name', () => {
    assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    assert.doesNotMatch(page, /unsafe-/);
  });
});

describe('what is published', () => {
  const built = filesIn('dist', '.js').map(path => [path, read(path)] as const);

  it('as a classic script is pure ASCII', () => {
    assert.match(read('dist/iife/coalition-widgets.js'), /^[\0-\x7f]+$/);
  });

  it('as a classic script holds every widget', () => {
    const code = read('dist/iife/coalition-widgets.js');
    assert.deepEqual(
      tags.filter(tag => !new RegExp(`["'\`]${tag}["'\`]`).test(code)),
      [],
    );
  });

  it('holds no word for translators', () => {
    const descriptions = sources.flatMap(path =>
      [...read(path).matchAll(/\bdesc:\s*(['"`])(.+?)\1/g)].map(([, , text]) => text!),
    );
    assert.ok(descriptions.length > 5);
    for (const [path, code] of built)
      for (const description of descriptions) assert.ok(!code.includes(description), `${path}: ${description}`);
  });

  it('holds no zod, but for the command that checks a file in Node', () => {
    for (const [path, code] of built.filter(([path]) => !path.startsWith('dist/cli/')))
      assert.doesNotMatch(code, /\bzod\b|ZodError|invalid_type/, path);
  });

  it('for bundlers defines an element in no module but that of define', () => {
    const defining = built
      .filter(([path, code]) => path.startsWith('dist/npm/') && code.includes('customElements.define'))
      .map(([path]) => path);
    assert.deepEqual(defining, ['dist/npm/base/define.js']);
  });

  it('for bundlers imports no package but lit', () => {
    const imported = built
      .filter(([path]) => path.startsWith('dist/npm/'))
      .flatMap(([, code]) => [...readModule(code).statically, ...readModule(code).dynamically]);
    const packages = new Set(imported.filter(specifier => !specifier.startsWith('.')));
    assert.deepEqual(
      [...packages].filter(name => !/^(?:lit|@lit\/localize)(?:\/|$)/.test(name)),
      [],
    );
    assert.ok(packages.size > 0);
  });
});
