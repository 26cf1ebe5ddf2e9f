/**
 * Loads the chunks of the script tag. Some engines cache a failed module by its URL until the page is reloaded (Firefox;
 * Chromium up to 153), and every module that imports it fails, too. So chunks have no imports: each exports a function
 * that takes its dependencies and returns its exports (`scripts/build/linked-chunks.ts`), and a failed chunk is requested
 * again with a different query.
 */
import { elements, folder, languages, others } from 'virtual:chunks';
import type { WordLoaders, WordsModule } from '../i18n/words.js';
import { untilRetry } from '../data/retry.js';

/** The default export of a chunk: makes the chunk's exports from those of its dependencies. */
type Link = (load: typeof loadChunk, ...needed: readonly unknown[]) => unknown;

const chunks = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();
let recoveryCallback = (): void => undefined;

/** Sets the callback that runs whenever a chunk loads after a failure. */
export function onRecovery(callback: () => void): void {
  recoveryCallback = callback;
}

/** Whether an import map of the page names our chunks: its `integrity` would not cover another address. */
const isPinned = (): boolean | undefined =>
  document.querySelector<HTMLScriptElement>('script[type=importmap]')?.text.includes(folder);

async function fetchChunk(name: string): Promise<Link> {
  const failed = failures.get(name) ?? 0;
  const query = failed && !isPinned() ? `?retry=${failed}` : '';
  try {
    return ((await import(/* @vite-ignore */ `./${folder}/${name}.js${query}`)) as { default: Link }).default;
  } catch (error) {
    failures.set(name, failed + 1);
    // retries until it loads: each failure comes by here
    untilRetry(failed + 1)
      .then(() => loadChunk(name))
      .then(recoveryCallback, () => undefined);
    throw error;
  }
}

async function linkChunk(name: string): Promise<unknown> {
  const needed = elements[name] ? ['base', ...elements[name]] : (others[name] ?? []);
  const [link, ...parts] = await Promise.all([fetchChunk(name), ...needed.map(one => loadChunk(one))]);
  return link(loadChunk, ...parts);
}

/**
 * Loads a chunk and its dependencies in parallel, and returns its exports. A chunk runs once per page. After a failure
 * the next call retries at once, and the loader keeps retrying by itself.
 * @param name `base`, a tag, `fonts`, or `<language>.<tag>` for an element's words
 * @throws TypeError if the chunk or a dependency fails to load
 */
export function loadChunk<Exports>(name: string): Promise<Exports> {
  let found = chunks.get(name);
  if (!found) {
    found = linkChunk(name);
    chunks.set(name, found);
    found.catch(() => chunks.delete(name));
  }
  return found as Promise<Exports>;
}

/** What loads an element's words, by language; chunks of elements call it (`scripts/build/chunks.ts`). */
loadChunk.words = (tag: string): WordLoaders =>
  Object.fromEntries(languages.map(lang => [lang, () => loadChunk<WordsModule>(`${lang}.${tag}`)]));

/** For the chunks, so that they need not bring the code (`scripts/build/chunks.ts`). */
loadChunk.untilRetry = untilRetry;
