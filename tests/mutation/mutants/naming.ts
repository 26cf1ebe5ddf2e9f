import type { MutationGroup } from '../mutant.js';

/** How a page names its data file. */
export const naming: readonly MutationGroup[] = [
  {
    file: 'src/embed/classic-source.ts',
    tests: ['tests/host/script-tag.test.ts'],
    mutations: [
      {
        from: 'setSourceFinder(findSource, { url, response });',
        to: '',
        hurts: 'The classic script shows no widget.',
      },
    ],
  },
  {
    file: 'src/embed/find-source.ts',
    tests: ['tests/host/naming.test.ts'],
    mutations: [
      {
        from: 'if (!latest || one.compareDocumentPosition(node) & 4)',
        to: 'if (!latest)',
        hurts: 'A page that Turbo shows next keeps the data of the first one.',
      },
      {
        from: 'fileOf(one) || latest',
        to: 'fileOf(one)',
        hurts: 'An empty attribute hides the file that a <meta> names.',
      },
      { from: '(latest ||= otherwise)', to: 'latest', hurts: 'A page that removes the script tag loses its data.' },
      {
        from: 'script[data-src][src*=coalition-widgets]',
        to: 'script[data-src].none',
        hurts: 'Old pages lose their data.',
      },
    ],
  },
  {
    file: 'src/embed/elsewhere.ts',
    tests: ['tests/host/naming.test.ts', 'tests/host/page-tools.test.ts'],
    mutations: [
      {
        from: '  new MutationObserver(reloadNamed).observe(document, { childList: true, subtree: true });\n',
        to: '',
        hurts: 'A <meta> that a tag manager adds last is never read.',
      },
      {
        from: 'if (name) find(root, fileOf(name));',
        to: '',
        hurts: 'A script tag inside a shadow root has no data.',
      },
      {
        from: "if (root.querySelector('script[src]')) watch?.(root);",
        to: '',
        hurts: 'The widgets beside a script tag inside a shadow root never show.',
      },
    ],
  },
];
