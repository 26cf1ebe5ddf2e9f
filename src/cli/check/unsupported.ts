import { formField } from '../../data/schema/volunteer.js';
import { formProperties } from '../../generated/form-properties.js';
import type { Found, Path } from '../finding.js';
import { childOf, questionPaths, valueAt, type DataFile } from './walk.js';

/**
 * A control of such a name hides the form's own property from the page's scripts (HTML, 4.10.3). This version names no
 * control after a question; sites with older versions read the same file.
 */
const ofForms = new Set(formProperties);

function propertyName(question: unknown, path: Path): Found[] {
  const name = childOf(question, 'name');
  if (typeof name !== 'string' || !ofForms.has(name)) return [];
  const message = `"${name}" is also a property of every form. Older versions of the form hide it from other scripts: choose another name.`;
  return [{ id: 'form-property', severity: 'warning', path: [...path, 'name'], message }];
}

function invalidRequired(question: unknown, path: Path): Found[] {
  if (childOf(question, 'required') !== true || formField.safeParse(question).success) return [];
  const message =
    'The question is required, but it is not valid: correct it, or remove "required". Until then, sites show the fallback instead of the form.';
  return [{ id: 'unsupported', severity: 'error', path, message }];
}

/** What this version of the forms cannot do. */
export const unsupported = ({ root }: DataFile): Found[] => {
  const questions = questionPaths(root).map(path => [valueAt(root, path), path] as const);
  return [propertyName, invalidRequired].flatMap(rule => questions.flatMap(([question, path]) => rule(question, path)));
};
