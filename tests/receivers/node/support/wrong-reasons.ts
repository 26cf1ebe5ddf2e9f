/** What `suspect` must not be, and the code of its fault. */
export const wrongReasons = [
  ['fast', 'type'],
  [null, 'type'],
  [['fast', 7], 'type'],
  [[], 'count'],
  [Array<string>(11).fill('fast'), 'count'],
  [['x'.repeat(65)], 'length'],
  [['Too fast'], 'format'],
  [['fast', 'fast\n'], 'format'],
] as const;
