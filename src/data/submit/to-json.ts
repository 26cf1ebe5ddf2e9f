/**
 * Serializes a value to JSON. Ignores `toJSON` methods that the host page has added to arrays, strings or objects
 * (Prototype.js does this): they would silently change a visitor's answers.
 */
export const toJson = (value: object): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  });
