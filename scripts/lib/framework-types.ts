/** Generates the types with which frameworks check templates, from `custom-elements.json`. */
import type { Widget } from './manifest.js';

/** The types that an attribute may have: those that HTML can express. */
const writable = /^(?:string|number|boolean|null|'[\w-]+'|"[\w-]+"|\s|\|)+$/;

const comment = (text: string): string => (text ? `/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** The members of an interface, one per attribute, with the names that `nameOf` returns. */
function members(widget: Widget, nameOf: (attribute: Widget['attributes'][number]) => string | undefined): string {
  const lines = widget.attributes.map(attribute => {
    const { type, description } = attribute;
    if (!writable.test(type.text)) throw new Error(`<${widget.tagName} ${attribute.name}> cannot be a ${type.text}`);
    const name = nameOf(attribute);
    return name ? `${comment(description)}${JSON.stringify(name)}?: ${type.text} | undefined;\n` : '';
  });
  return lines.join('');
}

const interfaceOf = (name: string, widgets: readonly Widget[], body: (widget: Widget) => string): string =>
  `export interface ${name} {\n${widgets.map(one => `${JSON.stringify(one.tagName)}: {\n${body(one)}};\n`).join('')}}\n`;

/**
 * The attributes, properties and events of each tag, independent of any framework.
 * @param moduleOf the module of an event's class, relative to the package's own modules
 */
export function tagTypes(widgets: readonly Widget[], moduleOf: (event: string) => string): string {
  const events = [...new Set(widgets.flatMap(widget => widget.events.map(({ type }) => type.text)))].sort();
  return `${events.map(name => `import type { ${name} } from ${JSON.stringify(moduleOf(name))};\n`).join('')}
/** The attributes of each element, as HTML writes them. */
${interfaceOf('WidgetAttributes', widgets, one => members(one, ({ name }) => name))}
/** The properties of each element that can be set. */
${interfaceOf('WidgetProperties', widgets, one => members(one, ({ fieldName }) => fieldName))}
/** The events of each element. */
${interfaceOf('WidgetEvents', widgets, one =>
  one.events
    .map(({ name, type, description }) => `${comment(description)}${JSON.stringify(name)}: ${type.text};\n`)
    .join(''),
)}
/** The class of each element. */
export interface WidgetClasses {
${widgets.map(({ tagName, name }) => `${JSON.stringify(tagName)}: import('./elements/${tagName}.js').${name};\n`).join('')}}

/** A tag of this package. */
export type WidgetTag = keyof WidgetAttributes;

/** What HTML takes for an attribute: a number may be written as a string. */
export type Written<A> = { [N in keyof A]: number extends A[N] ? A[N] | \`\${number}\` : A[N] };

/** The same where a framework writes \`false\` into a boolean attribute, which then counts as there: only presence can be said. */
export type Presence<A> = {
  [N in keyof A]: boolean extends A[N] ? true | '' | null | undefined : Written<A>[N];
};

/** Listeners as props: the prefix and the event's name as it is. */
export type Listeners<E, Prefix extends string> = {
  [N in keyof E & string as \`\${Prefix}\${N}\`]?: ((event: E[N]) => void) | null | undefined;
};
`;
}

/**
 * React 19 listens to `on` and the event's name as it is, writes \`true\` as an empty attribute and \`false\` as none.
 * Attributes and not properties, since only these reach the HTML that a server renders.
 */
export const reactTypes = (): string => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, WidgetAttributes, WidgetClasses, WidgetEvents, WidgetTag, Written } from './tags.js';

/** What JSX takes for a tag. */
export type WidgetProps<T extends WidgetTag> = DetailedHTMLProps<HTMLAttributes<WidgetClasses[T]>, WidgetClasses[T]> &
  Written<WidgetAttributes[T]> & Listeners<WidgetEvents[T], 'on'>;
type Elements = { [T in WidgetTag]: WidgetProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const vueTypes = (): string => `import type { EmitFn, HTMLAttributes } from 'vue';
import type { Presence, WidgetAttributes, WidgetClasses, WidgetEvents, WidgetProperties, WidgetTag } from './tags.js';

type Emits<E> = { [N in keyof E]: (event: E[N]) => void };
/** What a template takes for a tag. */
export type WidgetComponent<T extends WidgetTag> = new () => WidgetClasses[T] & {
  /** @deprecated Of the template's type check alone; it does not exist. */
  $props: HTMLAttributes & WidgetProperties[T] & Presence<WidgetAttributes[T]>;
  /** @deprecated Of the template's type check alone; it does not exist. */
  $emit: EmitFn<Emits<WidgetEvents[T]>>;
};
type Components = { [T in WidgetTag]: WidgetComponent<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

export const svelteTypes = (): string => `import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, Presence, WidgetAttributes, WidgetClasses, WidgetEvents, WidgetProperties, WidgetTag } from './tags.js';

/** What markup takes for a tag. */
export type WidgetProps<T extends WidgetTag> = HTMLAttributes<WidgetClasses[T]> & WidgetProperties[T] &
  Presence<WidgetAttributes[T]> & Listeners<WidgetEvents[T], 'on' | 'on:'>;
type Elements = { [T in WidgetTag]: WidgetProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;
