import type { Coverage } from './check/missing-language.js';
import type { Finding, Severity } from './finding.js';

export interface Look {
  /** Whether to use colours. */
  readonly colour: boolean;
}

/** Whether a stream shows colours: a terminal, unless `NO_COLOR` is set (no-color.org). */
export const hasColours = ({ isTTY }: { readonly isTTY?: boolean }): boolean =>
  Boolean(isTTY) && !process.env['NO_COLOR'];

const codes: Readonly<Record<Severity | 'place' | 'faint', number>> = {
  error: 31,
  warning: 33,
  info: 36,
  place: 1,
  faint: 2,
};
const order: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Replaces control characters with their code points: bidi controls would reorder the report, escape sequences would
 * colour it.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu,
    one => `<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

const count = (findings: readonly Finding[], severity: Severity): string => {
  const many = findings.filter(one => one.severity === severity).length;
  return severity === 'info' ? `${many} for information` : `${many} ${severity}${many === 1 ? '' : 's'}`;
};

/** The sections with missing texts as a table: one row per section, one column per language, "3/7" or "all". */
function table(coverage: readonly Coverage[]): string[] {
  const rows = coverage.filter(({ texts, has }) => [...has.values()].some(one => one < texts));
  const cells = rows.map(({ section, texts, has }) => [
    section,
    ...[...has.values()].map(one => (one < texts ? `${one}/${texts}` : 'all')),
  ]);
  const all = [['', ...(rows[0]?.has.keys() ?? [])], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => row[column]!.length)));
  return all.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

/** The report for people: findings grouped by place, then the coverage by language, then the counts. */
export function report(
  name: string,
  findings: readonly Finding[],
  coverage: readonly Coverage[],
  { colour }: Look,
): string {
  const paint = (text: string, code: keyof typeof codes): string =>
    colour ? `\u001b[${codes[code]}m${text}\u001b[0m` : text;
  const places = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.id !== 'missing-language')
      places.set(finding.pointer, [...(places.get(finding.pointer) ?? []), finding]);
  const lines: string[] = [];
  for (const group of places.values()) {
    const { place, pointer, line } = group[0]!;
    const where = [pointer, pointer && line && `line ${line}`].filter(Boolean).join(', ');
    lines.push(`${paint(visible(place), 'place')}${where && paint(`  ${visible(where)}`, 'faint')}`);
    for (const { id, severity, message, suggestion } of group) {
      lines.push(`  ${paint(severity, severity)} ${visible(message)} ${paint(`[${id}]`, 'faint')}`);
      if (suggestion !== undefined) lines.push(`    → ${visible(suggestion)}`);
    }
    lines.push('');
  }
  if (findings.some(({ id }) => id === 'missing-language'))
    lines.push(
      `${paint('translated texts, by language', 'place')}  ${paint('[missing-language]', 'faint')}`,
      ...table(coverage),
      '',
    );
  const counts = order.map(severity => count(findings, severity)).join(', ');
  return [...lines, `${name}: ${findings.length === 0 ? 'no findings' : counts}`].join('\n');
}
