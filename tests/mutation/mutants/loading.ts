import type { MutationGroup } from '../mutant.js';

/** How the data file is asked for and read. */
export const loading: readonly MutationGroup[] = [
  {
    file: 'src/data/load.ts',
    tests: ['tests/data/load.test.ts'],
    mutations: [
      { from: 'loads.set(url, found);', to: '', hurts: 'Five widgets download the file five times.' },
      {
        from: 'found.catch(() => loads.delete(url));',
        to: '',
        hurts: 'A failure is kept, and "Try again" never helps.',
      },
      { from: 'if (response) return load(url);', to: '', hurts: 'A failure of the early request is not asked anew.' },
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
      {
        from: 'if (cause instanceof CoalitionDataError) throw cause;',
        to: '',
        hurts: 'Every failure is called a failure of the network, and asked again.',
      },
    ],
  },
  {
    file: 'src/data/read.ts',
    tests: ['tests/data/load.test.ts'],
    mutations: [
      {
        from: 'text += decoder.decode(value, { stream: true });',
        to: 'text += decoder.decode(value);',
        hurts: 'Arabic letters break where two packets meet.',
      },
      { from: '1 << 20', to: '1 << 21', hurts: 'Cheap phones read a file of twice the size.' },
      {
        from: '(bytes += value.length) > MAX_BYTES',
        to: '(bytes = value.length) > MAX_BYTES',
        hurts: 'An endless answer fills the memory of a phone.',
      },
      { from: 'void reader.cancel();', to: '', hurts: 'An endless answer is downloaded on although nobody reads it.' },
      {
        from: 'if (!response.ok) throw',
        to: 'if (response.status === 404) throw',
        hurts: 'An error page of the server is called bad JSON.',
      },
    ],
  },
  {
    file: 'src/data/request.ts',
    tests: ['tests/data/load.test.ts'],
    mutations: [
      {
        from: 'signal: AbortSignal.timeout?.(DEADLINE),',
        to: '',
        hurts: 'A server that never answers keeps "Try again" from visitors.',
      },
      {
        from: "credentials: 'omit'",
        to: "credentials: 'include'",
        hurts: 'The host of the file can tell visitors apart by cookies.',
      },
    ],
  },
];
