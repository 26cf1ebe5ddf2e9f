import { answerCodes } from '../../data/form/fault-codes.js';
import type { Found } from '../finding.js';
import { closestKey } from './unknown-key.js';
import { questionPaths, valueAt, type DataFile } from './walk.js';

/** Sentences of a question's `errors` that are never shown, because their key is no code of a fault. */
export const errorCodeFaults = ({ root }: DataFile): readonly Found[] =>
  questionPaths(root).flatMap(question => {
    const path = [...question, 'errors'];
    const errors = valueAt(root, path);
    return Object.keys(typeof errors === 'object' && errors ? errors : {})
      .filter(code => !answerCodes.includes(code))
      .map((code): Found => {
        const suggestion = closestKey(code, answerCodes);
        const remedy = suggestion ? `did you mean "${suggestion}"?` : `use one of ${answerCodes.join(', ')}.`;
        const message = `Nothing can be wrong with an answer by the name of "${code}", so the sentence is never shown: ${remedy}`;
        return {
          id: 'error-code',
          severity: 'warning',
          path: [...path, code],
          message,
          ...(suggestion && { suggestion }),
        };
      });
  });
