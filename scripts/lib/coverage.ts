/** The lines of one file that the tests ran, by line number from 1. */
export type Lines = ReadonlyMap<number, boolean>;

/** A row of the table, for one folder of `src`: how many lines it has, and how many of them the tests ran. */
export interface FloorCoverage {
  readonly floor: string;
  readonly files: number;
  readonly lines: number;
  readonly browser: number;
  readonly node: number;
  /** Lines run in a browser, in Node, or in both. */
  readonly either: number;
}

/** The files of a report, by path relative to the project. */
export type Report = ReadonlyMap<string, Lines>;

/** The folder of a file below `src`, or `src` itself. */
const floorOf = (path: string): string => (path.split('/').length > 2 ? path.split('/').slice(0, 2).join('/') : 'src');

const ran = (lines: Lines | undefined, line: number): boolean => lines?.get(line) === true;

/**
 * Sums up two reports: one row per folder of `src`, and a last row for all.
 * @param sources the number of lines of each source file, by path; a file that no test loads counts with all its lines
 */
export function coverageTable(
  sources: ReadonlyMap<string, number>,
  reports: { readonly browser: Report; readonly node: Report },
): FloorCoverage[] {
  const rows = [...sources].flatMap(([path, length]) => {
    const [browser, node] = [reports.browser.get(path), reports.node.get(path)];
    const lines = Array.from({ length }, (_, index) => index + 1);
    const count = (test: (line: number) => boolean): number => lines.filter(test).length;
    const figures = {
      files: 1,
      lines: length,
      browser: count(line => ran(browser, line)),
      node: count(line => ran(node, line)),
      either: count(line => ran(browser, line) || ran(node, line)),
    };
    return [floorOf(path), 'all'].map(floor => ({ floor, ...figures }));
  });
  const floors = [...new Set(rows.map(row => row.floor))].sort();
  return [...floors.filter(floor => floor !== 'all'), 'all'].map(floor => {
    const own = rows.filter(row => row.floor === floor);
    const sum = (key: Exclude<keyof FloorCoverage, 'floor'>): number => own.reduce((total, row) => total + row[key], 0);
    return {
      floor,
      files: sum('files'),
      lines: sum('lines'),
      browser: sum('browser'),
      node: sum('node'),
      either: sum('either'),
    };
  });
}
