/**
 * The JavaScript condition for a CLDR plural rule (UTS 35, part 3, "Plural rule syntax"). Counters are at least 0 and shown
 * without padding zeros, so the operands are those of the number itself: n and i are its value and whole part, v is 0 for
 * whole numbers.
 * @throws Error on an operand that none of our languages uses
 */
export function emitPluralRule(rule: string): string {
  const condition = rule.split('@')[0]!.trim();
  return condition
    .split(/\s+or\s+/)
    .map(all =>
      withoutParts(all.split(/\s+and\s+/))
        .map(emitRelation)
        .join(' && '),
    )
    .join(' || ');
}

/** `i = 1 and v = 0` as `n = 1`: a number that equals a whole one is whole. */
function withoutParts(relations: readonly string[]): readonly string[] {
  const whole = relations.map(relation => relation.replace(/^i\b/, 'n'));
  const isWhole = whole.some(relation => /^n[^!]*=/.test(relation));
  return isWhole && relations.includes('v = 0') ? whole.filter(relation => relation !== 'v = 0') : relations;
}

function emitRelation(relation: string): string {
  const [, operand, modulus, sign, values] = /^([a-z])(?:\s*%\s*(\d+))?\s*(!?=)\s*(.+)$/.exec(relation) ?? [];
  if (!operand || !values || !'niv'.includes(operand)) throw new Error(`Unknown plural relation: ${relation}`);
  if (operand === 'v') return values === '0' ? 'Number.isInteger(n)' : '!Number.isInteger(n)';
  if (operand === 'i' && !modulus && sign === '=' && /^0(?:,|\.\.)1$/.test(values)) return 'n < 2';
  const left = `${operand === 'i' ? 'Math.trunc(n)' : 'n'}${modulus ? ` % ${modulus}` : ''}`;
  const any = values.split(',').map(value => {
    const [from, to] = value.trim().split('..');
    return to ? `(Number.isInteger(n) && ${left} >= ${from} && ${left} <= ${to})` : `${left} === ${from}`;
  });
  return `${sign === '!=' ? '!' : ''}(${any.join(' || ')})`;
}
