import type { Found } from '../finding.js';
import { childOf, formPaths, listAt, valueAt, type DataFile } from './walk.js';

/** Why a question with `when` can never be asked; `undefined` if it can. */
function obstacle(when: unknown, earlier: readonly unknown[]): string | undefined {
  const field = childOf(when, 'field');
  const is = childOf(when, 'is');
  const other = earlier.find(question => childOf(question, 'name') === field);
  if (!other) return `No question "${String(field)}" stands before it: name an earlier question.`;
  const type = childOf(other, 'type');
  if (is === undefined) return undefined;
  if (type === 'checkbox') return `"${String(field)}" is a box without options: remove "is".`;
  const values = listAt(other, 'options').map(option => childOf(option, 'value'));
  if (typeof is !== 'string' || !values.length || values.includes(is)) return undefined;
  const offered = values.map(value => `"${String(value)}"`).join(', ');
  return `"${String(field)}" has no answer "${is}": use one of ${offered}.`;
}

/** Questions that are never asked, because their condition cannot hold. */
export const conditionFaults = ({ root }: DataFile): readonly Found[] =>
  formPaths(root).flatMap(form => {
    const questions = listAt(root, ...form, 'fields');
    return questions.flatMap((_, index): Found[] => {
      const path = [...form, 'fields', index, 'when'];
      const when = valueAt(root, path);
      const reason = when !== undefined && obstacle(when, questions.slice(0, index));
      if (!reason) return [];
      return [{ id: 'condition', severity: 'error', path, message: `The question is never asked. ${reason}` }];
    });
  });
