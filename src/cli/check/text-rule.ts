import type { Found, Severity } from '../finding.js';
import type { TextAt } from './walk.js';

/** Finds one kind of defect in one text. */
export type TextRule = (at: TextAt) => readonly Found[];

interface More {
  readonly severity?: Severity;
  /** The text as it should be. */
  readonly suggestion?: string | undefined;
  /** Whether `--fix` may write the suggestion. */
  readonly safe?: boolean;
}

/** A finding about a text. A suggestion that changes nothing, or leaves nothing, is left out. */
export function report({ path, text }: TextAt, id: string, message: string, more: More = {}): Found[] {
  const { severity = 'warning', suggestion, safe = false } = more;
  const useful = suggestion !== undefined && suggestion.trim() !== '' && suggestion !== text;
  return [{ id, severity, path, message, ...(useful && { suggestion, ...(safe && { safe }) }) }];
}

/** A finding if the correction changes the text. `--fix` writes it. */
export const corrected = (at: TextAt, id: string, message: string, suggestion: string): Found[] =>
  suggestion === at.text ? [] : report(at, id, message, { suggestion, safe: true });
