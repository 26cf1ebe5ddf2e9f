import { readFileSync } from 'node:fs';
import { z } from 'zod';

const typed = z.object({ text: z.string() });
const attribute = z.object({
  name: z.string(),
  type: typed,
  description: z.string().default(''),
  fieldName: z.string().optional(),
  /** A regular expression that a whole value must match, from `@pattern`. */
  pattern: z.string().optional(),
});
const event = z.object({ name: z.string(), type: typed, description: z.string().default('') });
const described = z.object({ name: z.string(), description: z.string().default('') });
const declaration = z.object({
  name: z.string(),
  tagName: z.string().optional(),
  summary: z.string().default(''),
  /** The keys of the data file that the element shows, from `@section`. */
  sections: z.array(z.string()).default([]),
  attributes: z.array(attribute).default([]),
  events: z.array(event).default([]),
  cssParts: z.array(described).default([]),
  cssProperties: z.array(described.extend({ default: z.string().default('') })).default([]),
});
const manifest = z.object({
  modules: z.array(z.object({ path: z.string(), declarations: z.array(declaration).default([]) })),
});

/** An attribute of an element as `custom-elements.json` describes it. */
export type Attribute = z.infer<typeof attribute>;

/** An element as `custom-elements.json` describes it. */
export interface Widget extends z.infer<typeof declaration> {
  readonly tagName: string;
  /** Its module in the published package. */
  readonly path: string;
}

/** All elements of the package, by tag. Reads a file that `npm run manifest` generates. */
export function widgetsOfManifest(): Widget[] {
  const { modules } = manifest.parse(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const widgets = modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(one => (one.tagName === undefined ? [] : [{ ...one, path, tagName: one.tagName }])),
  );
  return widgets.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
