import type { MutationGroup } from '../mutant.js';

const retrying = ['tests/host/loading-retry.test.ts'];
const loading = ['tests/host/loading.test.ts', ...retrying];
const query = ['tests/embed/frame/query.node.test.ts'];

/** The script tag and the page for frames. */
export const embed: readonly MutationGroup[] = [
  {
    file: 'src/embed/loader.ts',
    tests: retrying,
    mutations: [
      { from: '`?retry=${failed}`', to: "''", hurts: 'Browsers that remember a failed module never load it again.' },
      {
        from: '.then(() => loadChunk(name))',
        to: '',
        hurts:
          'While a host is down, each part that is asked for again asks for all others, and each of them for all again.',
      },
      {
        from: '.then(recoveryCallback, () => undefined)',
        to: '.then(() => undefined, () => undefined)',
        hurts: 'Code that came late is not used.',
      },
      {
        from: 'failures.set(name, failed + 1);',
        to: 'failures.set(name, 1);',
        hurts: 'A host that is down is asked every two seconds.',
      },
      {
        from: 'found.catch(() => chunks.delete(name));',
        to: 'found.catch(() => undefined);',
        hurts: 'A failure is kept for as long as the page lives.',
      },
    ],
  },
  {
    file: 'src/data/retry.ts',
    tests: [...retrying, 'tests/data/retry.test.ts'],
    mutations: [
      {
        from: 'if (event && document.hidden) return;',
        to: 'if (event && !document.hidden) return;',
        hurts: 'Readers who come back to the page wait for a pause to end.',
      },
      {
        from: '2 ** (failures - 1)',
        to: 'failures',
        hurts: 'A host that is down is asked more and more often than it can bear.',
      },
      {
        from: "addEventListener('online', settle);",
        to: '',
        hurts: 'When the network is back, readers wait for up to a minute.',
      },
    ],
  },
  {
    file: 'src/embed/module.ts',
    tests: ['tests/embed/embed.node.test.ts', 'tests/host/rest.test.ts', ...loading, 'tests/host/script-tag.test.ts'],
    mutations: [
      {
        from: "const url = findSource(widget) || widget.getAttribute('src');",
        to: 'const url = findSource(widget);',
        hurts: 'The file of a widget is asked for only once the code has come.',
      },
      {
        from: 'if (waiting && widget',
        to: 'if (!waiting && widget',
        hurts: 'Widgets far below delay those that the visitor sees.',
      },
      { from: 'waiting?.forEach(request);', to: '', hurts: 'Widgets far down the page never show.' },
      {
        from: '  new MutationObserver(() => scan(root)).observe(root, { childList: true, subtree: true });\n',
        to: '',
        hurts: 'Widgets that a page adds later never show.',
      },
      {
        from: 'for (const name of missing) void loadAndDefine(name);',
        to: '',
        hurts: 'A widget whose code came late does not show.',
      },
      {
        from: "if (url && !preloaded && (lang || !url.includes('{'))) preload(url.replace('{lang}', lang));",
        to: '',
        hurts: 'The data file is asked for only once the code has come.',
      },
      {
        from: 'if (languages.includes(lang)) loadChunk',
        to: "if (lang === 'en') loadChunk",
        hurts: 'Arabic words are asked for after the code instead of beside it.',
      },
    ],
  },
  {
    file: 'src/embed/claim.ts',
    tests: ['tests/host/included-twice.test.ts'],
    mutations: [
      {
        from: 'return versions.length === 1;',
        to: 'return versions.length >= 1;',
        hurts: 'A second copy of the library runs, and Trusted Types throw.',
      },
      {
        from: 'if (versions.push(version) === 2)',
        to: 'if (versions.push(version) === 3)',
        hurts: 'The developer does not learn that two versions are included.',
      },
    ],
  },
  {
    file: 'src/embed/frame/query.ts',
    tests: query,
    mutations: [
      {
        from: "if (url.protocol !== 'https:' && !plain) return undefined;",
        to: '',
        hurts: 'The frame takes files over plain http, which anybody on the way can change.',
      },
      {
        from: 'if (/%2f|%5c/i.test(url.pathname)) return undefined;',
        to: '',
        hurts: 'A listed folder can be left on some servers.',
      },
      {
        from: 'address.startsWith(place) : address === place',
        to: 'address.startsWith(place) : address.startsWith(place)',
        hurts: 'A listed file lets in others whose names begin like it.',
      },
      {
        from: "`^(?:${pattern || '|1|true'})$`",
        to: "`^(?:${pattern || '|1|true'})`",
        hurts: 'An attribute takes any value that begins well.',
      },
      { from: 'listed.some(', to: 'listed.every(', hurts: 'A frame page with two sources shows none of them.' },
      {
        from: 'url.host === new URL(page).host',
        to: 'url.hostname === new URL(page).hostname',
        hurts: 'Another server on the same machine is taken for the site itself.',
      },
    ],
  },
  {
    file: 'src/embed/frame/main.ts',
    tests: ['tests/embed/frame/frame.test.ts', 'tests/embed/frame/height.test.ts'],
    mutations: [
      {
        from: '  root.dir = directionOf(lang);\n',
        to: '',
        hurts: 'The frame of an Arabic widget scrolls from the left.',
      },
      {
        from: 'Math.ceil(main.getBoundingClientRect().height)',
        to: 'Math.floor(main.getBoundingClientRect().height - 1)',
        hurts: 'A scroll bar covers the text of the frame.',
      },
      { from: 'else void showError(lang);', to: '', hurts: 'A wrong address shows an empty frame.' },
      { from: '  root.lang = lang;\n', to: '', hurts: 'The widget in the frame is in the default language.' },
    ],
  },
];
