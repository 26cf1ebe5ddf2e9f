import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, found } from './support.js';

const finds = (name: string): boolean => {
  const volunteer = { form: 'volunteer', fields: [{ name, type: 'text', label: { en: 'Question' } }] };
  return found(file({ volunteer }), 'form-property').length > 0;
};

describe('a question with the name of a property of forms', () => {
  for (const name of ['submit', 'elements', 'insertBefore', 'parentNode', 'requestSubmit', 'hasOwnProperty'])
    it(`is found: ${name}`, () => assert.equal(finds(name), true));

  // the property is "action"; "name" and "title" are common questions
  for (const name of ['name', 'email', 'Action', 'title', 'help'])
    it(`is no such thing: ${name}`, () => assert.equal(finds(name), false));
});
