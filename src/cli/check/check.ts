import { pointerOf, type Finding, type Found } from '../finding.js';
import { readPlaces } from '../json-text.js';
import { characterFaults } from './characters.js';
import { typedBounds } from './counters.js';
import { altFileNames } from './pictures.js';
import { placeOf } from './place.js';
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
  typedBounds,
  altFileNames,
];

/** The findings in a value that a file holds, in the order of the rules. */
export function checkValue(root: unknown): Found[] {
  const file = walk(root);
  return rules.flatMap(rule => rule(file));
}

/** All findings in the text of a data file; a text that is no JSON has one. Never throws. */
export function checkText(text: string): Finding[] {
  const { spots, repeated, fault } = readPlaces(text);
  if (fault) {
    const { message, line, column } = fault;
    const place = `line ${line}, column ${column}`;
    return [{ id: 'json', severity: 'error', pointer: '', place, message, line, column }];
  }
  const root: unknown = JSON.parse(text);
  const twice = repeated.map((path): Found => {
    const message = `The key "${path.at(-1)}" stands twice here; only the last one counts. Take one away.`;
    return { id: 'duplicate-key', severity: 'warning', path, message };
  });
  return [...twice, ...checkValue(root)].map(({ path, ...found }) => {
    const spot = path.map((_, end) => spots.get(pointerOf(path.slice(0, path.length - end)))).find(Boolean);
    return { ...found, pointer: pointerOf(path), place: placeOf(root, path), ...(spot ?? spots.get('')) };
  });
}
