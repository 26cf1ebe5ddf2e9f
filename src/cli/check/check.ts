import { pointerOf, type Finding, type Found } from '../finding.js';
import { readPlaces } from '../json-text.js';
import { accessibilityFaults } from './accessibility.js';
import { addressFaults } from './addresses.js';
import { arabicLetterFaults } from './arabic-letters.js';
import { bidiFaults } from './bidi-controls.js';
import { bracketFaults } from './brackets.js';
import { characterFaults } from './characters.js';
import { conditionFaults } from './conditions.js';
import { counterFaults } from './counters.js';
import { digitFaults } from './digits.js';
import { duplicates } from './duplicates.js';
import { encodingFaults } from './encoding.js';
import { errorCodeFaults } from './error-codes.js';
import { figureFaults } from './figures.js';
import { foreignLetterFaults } from './foreign-letters.js';
import { formatFaults } from './formats.js';
import { invisibleFaults } from './invisible.js';
import { languageCodeFaults, pluralFaults } from './language-codes.js';
import { listFaults } from './lists.js';
import { markupFaults } from './markup.js';
import { memberFaults } from './members.js';
import { coverage, missingLanguages, type Coverage } from './missing-language.js';
import { missingMarkFaults } from './missing-marks.js';
import { contradictions } from './numbers.js';
import { altFileNames } from './pictures.js';
import { placeOf } from './place.js';
import { placeholderFaults } from './placeholder.js';
import { punctuationFaults } from './punctuation.js';
import { receiverFaults } from './receivers.js';
import { recipientFaults } from './recipients.js';
import { referenceFaults } from './references.js';
import { schemaErrors } from './schema.js';
import { scriptFaults } from './scripts.js';
import { soraniFaults } from './sorani.js';
import { spaceFaults } from './spaces.js';
import { unknownKeys } from './unknown-key.js';
import { unsupported } from './unsupported.js';
import { visualOrder } from './visual-order.js';
import { walk, type DataFile } from './walk.js';
import { languageFaults } from './wrong-language.js';
import { yearFaults } from './years.js';

/** Finds one family of defects in a file. */
type Rule = (file: DataFile) => readonly Found[];

/** The rules that report errors, and may warn, too. */
const errorRules: readonly Rule[] = [
  schemaErrors,
  visualOrder,
  encodingFaults,
  counterFaults,
  formatFaults,
  addressFaults,
  referenceFaults,
  recipientFaults,
  receiverFaults,
  conditionFaults,
  unsupported,
];

/** All rules: after those that report errors, those that only warn and inform. */
const rules: readonly Rule[] = [
  ...errorRules,
  unknownKeys,
  markupFaults,
  placeholderFaults,
  invisibleFaults,
  characterFaults,
  bidiFaults,
  scriptFaults,
  languageFaults,
  foreignLetterFaults,
  soraniFaults,
  arabicLetterFaults,
  missingMarkFaults,
  digitFaults,
  spaceFaults,
  punctuationFaults,
  bracketFaults,
  listFaults,
  altFileNames,
  accessibilityFaults,
  duplicates,
  memberFaults,
  contradictions,
  figureFaults,
  yearFaults,
  languageCodeFaults,
  pluralFaults,
  errorCodeFaults,
  missingLanguages,
];

/** The result of checking a file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** For each section, how many of its texts each language has. */
  readonly coverage: readonly Coverage[];
}

/** Findings that say what a whole text is, and those about its letters, which follow from it. */
const causes = new Set(['alt-file-name', 'encoding', 'visual-order', 'wrong-language', 'wrong-script']);
const effects = new Set(
  (
    'arabic-letters arabic-punctuation brackets digit-letters duplicate foreign-letters invisible latin-punctuation ' +
    'missing-marks repeated-punctuation sorani-letters spaces uneven-list vague-alt'
  ).split(' '),
);

/**
 * The findings of all rules, in order. Where another rule reports an error, the schema's error for the same place is
 * dropped. So are findings about the letters of a text that is scrambled or in another language.
 */
function findIn(file: DataFile, applied: readonly Rule[]): Found[] {
  const found = applied.flatMap(rule => rule(file));
  const pointersOf = (some: (one: Found) => boolean): Set<string> =>
    new Set(found.filter(some).map(one => pointerOf(one.path)));
  const explained = pointersOf(one => one.severity === 'error' && one.id !== 'schema');
  const caused = pointersOf(one => causes.has(one.id));
  return found.filter(
    ({ id, path }) =>
      !(id === 'schema' && explained.has(pointerOf(path))) && !(effects.has(id) && caused.has(pointerOf(path))),
  );
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
  const findings = [...repeatedKeys, ...findIn(file, rules)].map(({ path, ...found }) => {
    // a missing value has no position: use that of the value that it is missing from
    const spot = path.map((_, end) => spots.get(pointerOf(path.slice(0, path.length - end)))).find(Boolean);
    return { ...found, pointer: pointerOf(path), place: placeOf(root, path), ...(spot ?? spots.get('')) };
  });
  return { findings, coverage: coverage(file) };
}

/** The errors that `inspect` finds. If there are none, it takes a third of the time: nothing else is looked for. */
export function errorsIn(text: string): Inspection {
  const isError = ({ severity }: Pick<Found, 'severity'>): boolean => severity === 'error';
  try {
    if (!findIn(walk(JSON.parse(text)), errorRules).some(isError)) return { findings: [], coverage: [] };
  } catch {
    // invalid JSON: `inspect` says where
  }
  const { findings, coverage } = inspect(text);
  return { findings: findings.filter(isError), coverage };
}
