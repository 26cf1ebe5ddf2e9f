import { html, type TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** The level that `heading-level` asks for, 1 to 6; 2 when it asks for anything else. */
export const clampLevel = (level: number): number => (level >= 1 && level <= 6 ? Math.floor(level) : 2);

/**
 * Makes `<h1 part>` to `<h6 part>`. A tag's name cannot be an expression of a template, so the tag function is called
 * by hand, with strings that are made once for each level and part.
 */
export function headingElement(level: number, part: 'heading' | 'title', content: unknown): TemplateResult {
  const tag = `h${Math.min(level, 6)}`;
  const open = `<${tag} part="${part}">`;
  let strings = templates.get(open);
  if (!strings) {
    const raw = [open, `</${tag}>`];
    templates.set(open, (strings = Object.assign([...raw], { raw })));
  }
  return html(strings, content);
}
