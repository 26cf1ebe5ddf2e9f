import { readFileSync } from 'node:fs';
import { z } from 'zod';

const typed = z.object({ text: z.string() });
const attribute = z.object({
  name: z.string(),
  type: typed,
  description: z.string().default(''),
  fieldName: z.string().optional(),
});
const event = z.object({ name: z.string(), type: typed, description: z.string().default('') });
const declaration = z.object({
  name: z.string(),
  tagName: z.string().optional(),
  attributes: z.array(attribute).default([]),
  events: z.array(event).default([]),
});
const manifest = z.object({ modules: z.array(z.object({ declarations: z.array(declaration).default([]) })) });

/** An element as `custom-elements.json` describes it. */
export interface Widget extends z.infer<typeof declaration> {
  readonly tagName: string;
}

/** Every element of the package, by tag. `npm run manifest` makes the file that is read. */
export function widgetsOfManifest(): Widget[] {
  const { modules } = manifest.parse(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const widgets = modules.flatMap(({ declarations }) =>
    declarations.flatMap(one => (one.tagName === undefined ? [] : [{ ...one, tagName: one.tagName }])),
  );
  return widgets.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
