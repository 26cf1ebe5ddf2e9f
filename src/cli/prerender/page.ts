import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { CoalitionDataError } from '../../data/errors.js';
import { tags, type WidgetTag } from '../../generated/tags.js';
import { sliceAddress } from '../../i18n/slice.js';
import type { PublishedData } from './data.js';
import { fragmentOf, MARK, type Writing } from './fragment.js';
import { attributeOf, elementsBelow } from './tree.js';

/** A widget of a page, and what came of it. */
export interface Outcome {
  readonly tag: WidgetTag;
  readonly line: number;
  /** The language that its text is written in. */
  readonly lang: string;
  /** Why its text is not in the page, or not wholly; `undefined` if all is well. */
  readonly problem?: string;
  /** Whether its text stands in the page. */
  readonly isWritten: boolean;
}

/** A place of the page and what is to stand there. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isWidget = (node: Tree.Element): boolean => (tags as readonly string[]).includes(node.tagName);

function ancestors(node: Tree.Element): Tree.Element[] {
  const found: Tree.Element[] = [];
  for (let one: Tree.ParentNode | null = node; one; one = 'parentNode' in one ? one.parentNode : null)
    if ('attrs' in one) found.push(one);
  return found;
}

const langOf = (node: Tree.Element): string =>
  ancestors(node)
    .map(one => attributeOf(one, 'lang'))
    .find(lang => lang !== undefined) ?? '';

const fileName = (url: string): string => url.replace(/[?#].*/, '').replace(/.*\//, '');

/** Whether a widget names another data file. `{lang}` stands for a language. */
function isOfAnother(node: Tree.Element, { url }: PublishedData): boolean {
  const own = attributeOf(node, 'src');
  return !!own && fileName(sliceAddress(own, '')) !== fileName(url);
}

/** What an earlier run has put into a widget. */
const isOurs = (node: Tree.ChildNode): node is Tree.Element =>
  'attrs' in node &&
  (node.tagName === 'template'
    ? attributeOf(node, 'shadowrootmode') !== undefined
    : attributeOf(node, MARK) !== undefined);

/** The revision that an earlier run has put into a widget. */
function revisionOf(nodes: readonly Tree.Element[]): number {
  const inside = nodes.flatMap(one => ('content' in one ? [...elementsBelow((one as Tree.Template).content)] : []));
  return Number(inside.map(one => attributeOf(one, 'data-revision')).find(Boolean) ?? -1);
}

/**
 * Puts the text of each widget into a page. What an earlier run has put there is replaced; every other byte stays.
 * @param html the page
 * @param data the data file, at the address that the page's widgets name
 */
export async function prerenderPage(
  html: string,
  data: PublishedData,
  writing: Writing,
): Promise<{ readonly html: string; readonly outcomes: readonly Outcome[] }> {
  const outcomes: Outcome[] = [];
  const edits: Edit[] = [];
  const tree = parse(html, { sourceCodeLocationInfo: true });
  for (const node of [...elementsBelow(tree)].filter(isWidget)) {
    const place = node.sourceCodeLocation!;
    const tag = node.tagName as WidgetTag;
    const lang = langOf(node) || data.languages[0]!;
    const tell = (isWritten: boolean, problem?: string): void =>
      void outcomes.push({ tag, line: place.startLine, lang, isWritten, ...(problem && { problem }) });
    const earlier = node.childNodes.filter(isOurs);
    if (!place.startTag || !place.endTag) {
      tell(false, `has no end tag: write </${tag}>`);
    } else if (isOfAnother(node, data)) {
      tell(false, 'names another data file in src');
    } else if (revisionOf(earlier) > (data.revision ?? Infinity)) {
      tell(false, `has revision ${revisionOf(earlier)} already; this file is revision ${data.revision}`);
    } else {
      const { startTag, endTag } = place;
      const inParagraph = writing.light && ancestors(node).some(({ tagName }) => tagName === 'p');
      const own = { ...writing, light: writing.light && !inParagraph };
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      try {
        const { shadow, light } = await fragmentOf(tag, attributes, lang, await data.forReaders(lang), own);
        edits.push({ from: startTag.endOffset, to: startTag.endOffset, text: shadow + light });
        tell(
          true,
          inParagraph
            ? 'stands in a <p>, which HTML ends at a heading or a list: no text for readers without shadow roots'
            : undefined,
        );
      } catch (error) {
        if (!(error instanceof CoalitionDataError)) throw error;
        tell(false, error.message.replace(/ \(.*\)$/, '').replace(/^[a-z-]+: /, ''));
      }
      for (const { sourceCodeLocation } of earlier) {
        const { startOffset: from, endOffset: to } = sourceCodeLocation!;
        if (to <= endTag.startOffset) edits.push({ from, to, text: '' });
      }
    }
  }
  let out = html;
  for (const { from, to, text } of edits.sort((one, other) => other.from - one.from || other.to - one.to))
    out = out.slice(0, from) + text + out.slice(to);
  return { html: out, outcomes };
}
