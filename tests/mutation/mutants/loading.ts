import type { MutationGroup } from '../mutant.js';

const load = ['tests/data/load.test.ts'];
const download = ['tests/data/download.test.ts'];
const visits = ['tests/data/data-file.test.ts'];

/** How the data file is asked for, read and kept. */
export const loading: readonly MutationGroup[] = [
  {
    file: 'src/data/coalition-file.ts',
    tests: load,
    mutations: [
      {
        from: "typeof version === 'number' && version !== 1",
        to: "typeof version === 'number'",
        hurts: 'A developer reads "version 1, not 1" of a file without languages.',
      },
      {
        from: 'if (!Object.keys(section).length)',
        to: 'if (section === undefined)',
        hurts: 'An empty section shows a heading with nothing below.',
      },
      {
        from: 'if (data?.[key] == null)',
        to: 'if (data?.[key] === undefined)',
        hurts: 'A section that is null is reported as wrong instead of missing.',
      },
    ],
  },
  {
    file: 'src/data/data-file.ts',
    tests: [...load, ...visits, 'tests/data/retry.test.ts', 'tests/base/coalition-element.source.test.ts'],
    mutations: [
      {
        from: '(loading ??= load(pending, cache))',
        to: 'load(pending, cache)',
        hurts: 'Five widgets download the file five times.',
      },
      {
        from: 'if (self.file && self.file.revision! > file.revision!) return;',
        to: '',
        hurts: 'An old server replaces the news by what stood there before.',
      },
      {
        from: 'await copy; // its revision may be higher',
        to: '',
        hurts: 'An old server hides what the last visit has left.',
      },
      {
        from: 'if (self.error) void self.load();',
        to: '',
        hurts: 'A widget that comes back after a failure never loads.',
      },
      { from: 'if (text !== self.text) {', to: 'if (text) {', hurts: 'Every download renders the same file anew.' },
    ],
  },
  {
    file: 'src/data/later.ts',
    tests: [...visits, 'tests/data/retry.test.ts'],
    mutations: [
      { from: '30 * 86_400_000', to: '300 * 86_400_000', hurts: 'A copy shows for a year.' },
      {
        from: 'isGone(file.error) || ',
        to: '',
        hurts: 'A file that was withdrawn comes back if its copy is read late.',
      },
      { from: 'status === 429 || ', to: '', hurts: 'A busy server is never asked again.' },
      { from: ' && file.listeners.size', to: '', hurts: 'A page without widgets asks for the file for ever.' },
      { from: 'file.file = file.text = undefined;', to: '', hurts: 'A file that was withdrawn stays on the page.' },
      {
        from: 'await removeCopy(url)',
        to: 'undefined',
        hurts: 'A file that was withdrawn comes back at the next visit.',
      },
    ],
  },
  {
    file: 'src/data/kept-copy.ts',
    tests: visits,
    mutations: [
      { from: 'else localStorage.setItem', to: 'else void', hurts: 'Pages on plain http keep no copy.' },
      { from: 'if (cache) await cache.put', to: 'if (cache) void', hurts: 'No page keeps a copy.' },
    ],
  },
  {
    file: 'src/data/download.ts',
    tests: [...download, ...load],
    mutations: [
      {
        from: 'SILENCE = 10_000',
        to: 'SILENCE = 100_000',
        hurts: 'Visitors wait for minutes until they read what is wrong.',
      },
      { from: 'end - performance.now()', to: 'SILENCE', hurts: 'A file that drips is waited for without end.' },
      {
        from: '    abort.abort();\n',
        to: '',
        hurts: 'Requests that hang keep their connections.',
      },
      {
        from: 'pending?.catch(() => undefined)',
        to: 'pending',
        hurts: 'A failure of the early request is not asked anew.',
      },
      {
        from: 'if (ok) return',
        to: 'if (status !== 404) return',
        hurts: 'An error page of the server is called bad JSON.',
      },
      {
        from: "throw dataError(cause, 'network', url)",
        to: "throw new CoalitionDataError('network', url, String(cause), { cause })",
        hurts: 'Every failure is called a failure of the network, and asked again.',
      },
    ],
  },
  {
    file: 'src/data/read.ts',
    tests: load,
    mutations: [
      {
        from: 'text += decode(value, true);',
        to: 'text += decode(value);',
        hurts: 'Arabic letters break where two packets meet.',
      },
      { from: 'mebibytes = 1', to: 'mebibytes = 2', hurts: 'Cheap phones read a file of twice the size.' },
      {
        from: '(size += value.length) > mebibytes << 20',
        to: '(size = value.length) > mebibytes << 20',
        hurts: 'An endless answer fills the memory of a phone.',
      },
      { from: 'void reader.cancel();', to: '', hurts: 'An endless answer is downloaded on although nobody reads it.' },
      { from: '{ fatal: true }', to: '{}', hurts: 'A file in windows-1256 shows question marks on every site.' },
    ],
  },
  {
    file: 'src/data/request.ts',
    tests: download,
    mutations: [
      {
        from: "credentials: 'same-origin'",
        to: "credentials: 'include'",
        hurts: 'The host of the file can tell visitors apart by cookies.',
      },
    ],
  },
];
