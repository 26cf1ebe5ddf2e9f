/**
 * A value as JSON, by what it holds. A `toJSON` that the page has put on arrays, strings or objects, as Prototype does,
 * has no say: it would change what a visitor has answered without a word.
 */
export const toJson = (value: object): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  });
