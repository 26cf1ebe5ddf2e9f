import { pointerOf, type Finding, type Found } from '../finding.js';
import { readPlaces } from '../json-text.js';
import { characterFaults } from './characters.js';
import { counterFaults } from './counters.js';
import { duplicates } from './duplicates.js';
import { encodingFaults } from './encoding.js';
import { formatFaults } from './formats.js';
import { markupFaults } from './markup.js';
import { coverage, missingLanguages, type Coverage } from './missing-language.js';
import { contradictions } from './numbers.js';
import { altFileNames } from './pictures.js';
import { placeOf } from './place.js';
import { referenceFaults } from './references.js';
import { schemaErrors } from './schema.js';
import { unknownKeys } from './unknown-key.js';
import { unsupported } from './unsupported.js';
import { visualOrder } from './visual-order.js';
import { walk, type DataFile } from './walk.js';
import { writingFaults } from './writing.js';

/** Finds one family of defects in a file. */
type Rule = (file: DataFile) => readonly Found[];

const rules: readonly Rule[] = [
  schemaErrors,
  unknownKeys,
  visualOrder,
  encodingFaults,
  markupFaults,
  characterFaults,
  writingFaults,
  counterFaults,
  altFileNames,
  duplicates,
  contradictions,
  formatFaults,
  referenceFaults,
  unsupported,
  missingLanguages,
];

/** The result of checking a file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** For each section, how many of its texts each language has. */
  readonly coverage: readonly Coverage[];
}

/**
 * The findings of all rules, in order. Where another rule reports an error, the schema's error for the same place is
 * dropped.
 */
function findIn(file: DataFile): Found[] {
  const found = rules.flatMap(rule => rule(file));
  const explained = new Set(
    found.filter(one => one.severity === 'error' && one.id !== 'schema').map(one => pointerOf(one.path)),
  );
  return found.filter(one => one.id !== 'schema' || !explained.has(pointerOf(one.path)));
}

/** Checks the text of a data file. Invalid JSON results in a single finding. Never throws. */
export function inspect(text: string): Inspection {
  const { spots, repeated, fault } = readPlaces(text);
  if (fault) {
    const { message, line, column } = fault;
    const place = `line ${line}, column ${column}`;
    return { findings: [{ id: 'json', severity: 'error', pointer: '', place, message, line, column }], coverage: [] };
  }
  const root: unknown = JSON.parse(text);
  const file = walk(root);
  const repeatedKeys = repeated.map((path): Found => {
    const message = `The key "${path.at(-1)}" occurs twice in this object; only the last value counts. Remove one.`;
    return { id: 'duplicate-key', severity: 'warning', path, message };
  });
  const findings = [...repeatedKeys, ...findIn(file)].map(({ path, ...found }) => {
    // a missing value has no position: use that of the value that it is missing from
    const spot = path.map((_, end) => spots.get(pointerOf(path.slice(0, path.length - end)))).find(Boolean);
    return { ...found, pointer: pointerOf(path), place: placeOf(root, path), ...(spot ?? spots.get('')) };
  });
  return { findings, coverage: coverage(file) };
}
