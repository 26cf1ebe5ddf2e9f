import { TextDecoder } from 'node:util';

/** Parses JSON. Returns undefined, which JSON cannot say, for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Decodes UTF-8 and parses JSON (RFC 8259, 8.1). Returns undefined for bytes that are not both. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a parsed JSON value is an object, neither an array nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
