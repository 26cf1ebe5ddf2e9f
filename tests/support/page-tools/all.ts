/** All page tools that the tests know, and the table of them for the documents. */
import { delayers } from './delayers.js';
import { lazyLoaders } from './lazy-loaders.js';
import { movers } from './movers.js';
import { swappers } from './swappers.js';
import { kinds, ways, type Tool } from './tool.js';

export const pageTools: readonly Tool[] = [...delayers, ...lazyLoaders, ...swappers, ...movers];

/** The row of a tool: which ways of naming the file work with each script. */
function row({ name, real, fallback }: Tool): string[] {
  const cells = kinds.map(kind => {
    const shown = ways.filter(way => !fallback?.at(kind, way));
    return shown.length === ways.length ? 'all' : shown.map(way => `\`${way}\``).join(', ') || 'none';
  });
  return [name, real ? 'the tool itself' : 'an imitation', ...cells, fallback?.why ?? ''];
}

/** A table in Markdown: for each tool, the ways of naming the data file that work. */
export const pageToolsTable = (): string =>
  [
    ['what changes the page', 'tested with', ...kinds, 'why'],
    ['', '', '', '', ''].map(() => '---'),
    ...pageTools.map(row),
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
