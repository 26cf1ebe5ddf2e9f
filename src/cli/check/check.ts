import { pointerOf, type Finding, type Found } from '../finding.js';
import { readPlaces } from '../json-text.js';
import { characterFaults } from './characters.js';
import { counterFaults } from './counters.js';
import { duplicates } from './duplicates.js';
import { formatFaults } from './formats.js';
import { coverage, missingLanguages, type Coverage } from './missing-language.js';
import { contradictions } from './numbers.js';
import { altFileNames } from './pictures.js';
import { placeOf } from './place.js';
import { referenceFaults } from './references.js';
import { schemaErrors } from './schema.js';
import { unknownKeys } from './unknown-key.js';
import { visualOrder } from './visual-order.js';
import { walk, type DataFile } from './walk.js';
import { writingFaults } from './writing.js';

/** What looks through a file for one family of defects. */
type Rule = (file: DataFile) => readonly Found[];

const rules: readonly Rule[] = [
  schemaErrors,
  unknownKeys,
  visualOrder,
  characterFaults,
  writingFaults,
  counterFaults,
  altFileNames,
  duplicates,
  contradictions,
  formatFaults,
  referenceFaults,
  missingLanguages,
];

/** What is found in a file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** Sections by languages. */
  readonly coverage: readonly Coverage[];
}

/** The findings in a file, in the order of the rules; where a rule knows better than the schema, the rule alone. */
function findIn(file: DataFile): Found[] {
  const found = rules.flatMap(rule => rule(file));
  const explained = new Set(
    found.filter(one => one.severity === 'error' && one.id !== 'schema').map(one => pointerOf(one.path)),
  );
  return found.filter(one => one.id !== 'schema' || !explained.has(pointerOf(one.path)));
}

/** Looks through the text of a data file; a text that is no JSON has one finding. Never throws. */
export function inspect(text: string): Inspection {
  const { spots, repeated, fault } = readPlaces(text);
  if (fault) {
    const { message, line, column } = fault;
    const place = `line ${line}, column ${column}`;
    return { findings: [{ id: 'json', severity: 'error', pointer: '', place, message, line, column }], coverage: [] };
  }
  const root: unknown = JSON.parse(text);
  const file = walk(root);
  const twice = repeated.map((path): Found => {
    const message = `The key "${path.at(-1)}" stands twice here; only the last one counts. Take one away.`;
    return { id: 'duplicate-key', severity: 'warning', path, message };
  });
  const findings = [...twice, ...findIn(file)].map(({ path, ...found }) => {
    // what is missing has no line of its own: what it is missing from has
    const spot = path.map((_, end) => spots.get(pointerOf(path.slice(0, path.length - end)))).find(Boolean);
    return { ...found, pointer: pointerOf(path), place: placeOf(root, path), ...(spot ?? spots.get('')) };
  });
  return { findings, coverage: coverage(file) };
}
