import fc, { type Arbitrary } from 'fast-check';

type Container = Record<string, unknown>;

/** How a JSON value is spoilt: at which of its places, in what way, with what. */
interface Mutation {
  readonly place: number;
  readonly way: 'delete' | 'replace' | 'add' | 'rename' | 'repeat' | 'wrap';
  readonly key: string;
  readonly value: unknown;
}

/** As JSON.parse makes them: `1e400` is infinite, and `__proto__` is a key like any other. */
const hostileValues = [
  ...['null', 'true', '0', '-0', '-1', '0.5', '1', '2', '1e21', '1e400', '-1e400', '9007199254740993', '5e-324'],
  ...['""', '" "', '"NaN"', '"1"', '"__proto__"', '"javascript:alert(1)"', '" https://a.example"', '"java\\nscript:a"'],
  ...['"a\\u0000b"', '"\\ud800"', '"2021-13"', '"2021-10-05\\n"', '"select"', '"other"', '"ar"', '"arab"', '"latn"'],
  ...['[]', '{}', '[[]]', '[null]', '[{}]', '{"__proto__":{"other":"a"}}', '{"other":"a"}', '{"ar":""}', '{"ar":"a"}'],
  ...['{"constructor":"a"}', '{"toString":"a"}', `${'['.repeat(500)}${']'.repeat(500)}`],
  ...[JSON.stringify('a'.repeat(2049)), JSON.stringify('a'.repeat(20_001))],
];
const hostileKeys = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  '',
  'a',
  'AR',
  'ar_SY',
  'ar-',
  'ار',
  'x y',
  '0',
];

const mutation: Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  way: fc.constantFrom('delete', 'replace', 'replace', 'add', 'rename', 'repeat', 'wrap'),
  key: fc.constantFrom(...hostileKeys),
  value: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...hostileValues).map(json => JSON.parse(json) as unknown) },
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

/** Defines, where an assignment to `__proto__` would set the prototype. */
const put = (holder: Container, key: string, value: unknown): unknown =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const add = (holder: Container, key: string, value: unknown): unknown =>
  Array.isArray(holder) ? holder.push(value) : put(holder, key, value);

/** Every place of a value, as the container and the key in it, outermost first. */
const placesOf = (holder: Container): [Container, string][] =>
  Object.keys(holder).flatMap(key => {
    const inside = holder[key];
    const more = typeof inside === 'object' && inside !== null ? placesOf(inside as Container) : [];
    return [[holder, key] as [Container, string], ...more];
  });

function apply(root: Container, { place, way, key, value }: Mutation): void {
  const places = placesOf(root);
  const [holder, at] = places[place % places.length]!;
  const old = holder[at];
  if (way === 'replace') put(holder, at, value);
  else if (way === 'wrap') put(holder, at, [old]);
  else if (way === 'add') add(typeof old === 'object' && old !== null ? (old as Container) : holder, key, value);
  else if (Array.isArray(holder)) holder.splice(Number(at), 1, ...(way === 'repeat' ? [old, old] : []));
  else {
    if (at !== 'root') delete holder[at];
    if (way !== 'delete') put(holder, key, old);
  }
}

/** The same JSON values, spoilt in one to four places. */
export const spoilt = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.tuple(values, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([value, mutations]) => {
    const root: Container = { root: JSON.parse(JSON.stringify(value)) as unknown };
    for (const one of mutations) apply(root, one);
    return root['root'];
  });
