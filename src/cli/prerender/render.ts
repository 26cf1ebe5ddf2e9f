import './environment.js';
import type { CSSResult } from 'lit';
import { serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CoalitionElement } from '../../base/coalition-element.js';
import { sectionElement } from '../../base/section.js';
import type { CoalitionFile } from '../../data/coalition-file.js';
import * as classes from '../../generated/classes.js';
import { kinByTag } from '../../generated/cldr/kin.js';
import { elements, type WidgetTag } from '../../generated/elements.js';
import { setKin } from '../../i18n/tag.js';
import { treeOf } from './tree.js';

setKin(kinByTag);

type Widget = new () => CoalitionElement<unknown>;

/** A widget's class by its tag, registered: until then it has no styles. */
function classOf(tag: WidgetTag): Widget & { readonly elementStyles: readonly CSSResult[] } {
  const made = classes[elements[tag].className as keyof typeof classes] as unknown as ReturnType<typeof classOf>;
  if (!customElements.get(tag)) customElements.define(tag, made);
  return made;
}

/** What a widget shows once its data have come. */
export interface Rendering {
  /** The content of its shadow root. */
  readonly tree: Tree.DocumentFragment;
  /** Its style sheets, those that all widgets share first. */
  readonly styles: readonly string[];
}

/** A shadow root before the first update. */
const emptyRoot = { querySelector: () => null, querySelectorAll: () => [] };

/** What a widget renders when it is `ready`. */
const show = (widget: CoalitionElement<unknown>, section: unknown): Tree.DocumentFragment =>
  treeOf(
    sectionElement(widget['uiLang'], [
      widget['renderHeading'](widget['headingContent'](section)),
      widget['renderSection'](section),
    ]),
  );

/** A tree as HTML. */
export const toHtml = (tree: Tree.ParentNode): string => serialize(tree);

/** Of a style that Lit sets as a property, which HTML cannot without `style`: a piece within a text looks like the text. */
const WITHIN = 'bdi bdi{display:inline!important;font:inherit!important}';

/** The style sheets of a widget, those that all widgets share first. */
export const stylesOf = (tag: WidgetTag): string[] => [
  WITHIN,
  ...classOf(tag).elementStyles.map(({ cssText }) => cssText.trim()),
];

/**
 * Renders a widget for readers of a language, without a page.
 * @param attributes those of its tag
 * @param lang the nearest `lang` of the page; empty if there is none
 * @throws CoalitionDataError if the file does not have the widget's section, or the section is invalid
 */
export async function render(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>>,
  lang: string,
  file: CoalitionFile,
): Promise<Rendering> {
  const Widget = classOf(tag);
  const widget = new Widget();
  const locale = lang || file.languages[0]!;
  for (const [name, value] of Object.entries({ ...attributes, lang: locale })) {
    widget.setAttribute(name, value);
    widget.attributeChangedCallback(name, null, value);
  }
  Object.defineProperties(widget, { file: { value: file }, renderRoot: { value: emptyRoot } });
  const section = widget['readSection'](file);
  await widget['localize'](file);
  let tree = show(widget, section);
  // long lists grow with each update
  for (let before = ''; before !== (before = toHtml(tree));) tree = show(widget, section);
  return { tree, styles: stylesOf(tag) };
}
