import { formField } from '../../data/schema/volunteer.js';
import { formProperties } from '../../generated/form-properties.js';
import type { Found, Path } from '../finding.js';
import { childOf, listAt, type DataFile } from './walk.js';

const error = (path: Path, message: string): Found => ({
  id: 'unsupported',
  severity: 'error',
  path: ['volunteer', ...path],
  message: `${message} Until then, sites show the fallback instead of the form.`,
});

/**
 * A control of such a name hides the form's own property from the page's scripts (HTML, 4.10.3). This version names no
 * control after a question; sites with older versions read the same file.
 */
const ofForms = new Set(formProperties);

const propertyNames = (questions: readonly unknown[]): Found[] =>
  questions.flatMap((question, index): Found[] => {
    const name = childOf(question, 'name');
    if (typeof name !== 'string' || !ofForms.has(name)) return [];
    const message = `"${name}" is also a property of every form. Older versions of the form hide it from other scripts: choose another name.`;
    return [{ id: 'form-property', severity: 'warning', path: ['volunteer', 'fields', index, 'name'], message }];
  });

/** What this version of the form cannot do. */
export function unsupported({ root }: DataFile): Found[] {
  const questions = listAt(root, 'volunteer', 'fields');
  return [
    ...propertyNames(questions),
    ...questions.flatMap((question, index) =>
      childOf(question, 'required') === true && !formField.safeParse(question).success
        ? [error(['fields', index], 'The question is required, but it is not valid: correct it, or remove "required".')]
        : [],
    ),
  ];
}
