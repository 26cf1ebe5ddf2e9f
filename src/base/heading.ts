import { html, type TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** The heading level as an integer from 1 to 6; 2 if it is out of range. */
export const clampLevel = (level: number): number => (level >= 1 && level <= 6 ? Math.floor(level) : 2);

/**
 * Renders `<h1 part>` to `<h6 part>`; below level 6, the last one that all screen readers know, a `<div part>`. A Lit
 * template cannot contain an expression as a tag name, so this calls the tag function directly, with strings that are
 * cached for each level and part.
 */
export function headingElement(level: number, part: 'heading' | 'title', content: unknown): TemplateResult {
  const tag = level > 6 ? 'div' : `h${level}`;
  const open = `<${tag} part="${part}">`;
  let strings = templates.get(open);
  if (!strings) {
    const raw = [open, `</${tag}>`];
    templates.set(open, (strings = Object.assign([...raw], { raw })));
  }
  return html(strings, content);
}
