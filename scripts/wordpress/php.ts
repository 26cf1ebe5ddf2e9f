type Value = string | null | readonly Value[] | { readonly [key: string]: Value };

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A value as PHP, in WordPress' style. */
export function php(value: Value, indent = ''): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  const deeper = `${indent}\t`;
  const lines = Array.isArray(value)
    ? value.map(one => php(one as Value, deeper))
    : Object.entries(value).map(([key, one]) => `${quoted(key)} => ${php(one, deeper)}`);
  return lines.length ? `array(\n${lines.map(one => `${deeper}${one},\n`).join('')}${indent})` : 'array()';
}
