import { html, nothing, type TemplateResult } from 'lit';

/** Attributes by name; `true` writes one without a value, `false` and `undefined` omit it. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const templates = new Map<string, TemplateStringsArray>();

/** The strings of a template `<tag name="${}" …>${}</tag>`, cached for each tag and set of attributes. */
function stringsFor(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  let strings = templates.get(key);
  if (!strings) {
    const raw = [...names.map((name, index) => `${index ? '"' : `<${tag}`} ${name}="`), '">', `</${tag}>`];
    templates.set(key, (strings = Object.assign([...raw], { raw })));
  }
  return strings;
}

const written = (value: Attributes[string]): unknown =>
  value === true ? '' : value === false || value === undefined ? nothing : value;

/**
 * A widget as an editor pastes it: its tag, its attributes, and a link as the fallback. Ignores the listeners among
 * Storybook's args.
 */
export function widget(tag: string, args: Readonly<Record<string, unknown>>): TemplateResult {
  const attributes = Object.entries(args as Attributes).filter(([, value]) => typeof value !== 'function');
  return html(
    stringsFor(
      tag,
      attributes.map(([name]) => name),
    ),
    ...attributes.map(([, value]) => written(value)),
    html`<a href="https://coalition.example/" lang="en" dir="ltr">The coalition's own page</a>`,
  );
}

/** The markup of a story without what only stories need: the renderer's comments and blob URLs. */
export const asPasted = (code: string): string =>
  code.replace(/<!--.*?-->/g, '').replace(/(["'])blob:.*?\1/g, '$1https://coalition.example/coalition.json$1');
