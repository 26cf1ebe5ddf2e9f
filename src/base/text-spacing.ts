import { adoptStyles, unsafeCSS, type CSSResultOrNative, type LitElement, type ReactiveController } from 'lit';
import { pageStyles } from './colour/page.styles.js';
import { statusStyles } from './status.styles.js';

/** A length in ems of the element's font; 0 if it is not between these, or `normal`. */
function ems(length: string, fontSize: string, above: number, upTo: number): number {
  const value = parseFloat(length) / parseFloat(fontSize);
  return value > above && value <= upTo ? value : 0;
}

/**
 * The spacing that the page, or a reader's tool in the page, asks for: it widens the widget's own. The line height of a
 * theme stays out (at most 1.8, the widgets' own in Arabic), and so does what no reader would ask for. Arabic and Syriac
 * letters are joined, so nothing goes between them.
 */
function spacingOf(host: Element): string {
  const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(host);
  const letters = ems(letterSpacing, fontSize, 0, 0.3);
  const words = ems(wordSpacing, fontSize, 0, 1);
  const lines = ems(lineHeight, fontSize, 1.8, 2.5);
  const everywhere = `${words && `word-spacing:${words}em!important;`}${lines && `line-height:${lines}!important`}`;
  return (
    (words || lines ? `section,section *{${everywhere}}` : '') +
    (letters &&
      `[dir=ltr],section[dir=ltr] :not([dir]){letter-spacing:${letters}em!important}[dir=rtl],[dir=auto]{letter-spacing:0!important}`)
  );
}

const readers = new Set<() => void>();
const isSheet = ({ nodeName }: Node): boolean => /^(?:style|link)$/i.test(nodeName);
function onChange(records: readonly MutationRecord[]): void {
  const changed = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]).filter(isSheet);
  for (const sheet of changed) (sheet as HTMLElement).addEventListener('load', () => readers.forEach(read => read()));
  if (changed.length) readers.forEach(read => read());
}
/** Tools for readers add a sheet to the page. */
let observer: MutationObserver | undefined;

/** Passes the page's text spacing on to a widget, and adds the styles that it needs only once it shows. */
export function textSpacingController(host: LitElement): ReactiveController {
  const { elementStyles } = host.constructor as typeof LitElement;
  let spacing: string | undefined;
  const read = (): void => {
    const now = spacingOf(host);
    if (now === spacing) return;
    spacing = now;
    const styles: CSSResultOrNative[] = [statusStyles, ...elementStyles, pageStyles, unsafeCSS(spacing)];
    adoptStyles(host.shadowRoot!, styles);
  };
  return {
    hostConnected() {
      read();
      readers.add(read);
      observer ??= new MutationObserver(onChange);
      observer.observe(document, { childList: true, subtree: true });
    },
    hostUpdated: read,
    hostDisconnected() {
      readers.delete(read);
      if (!readers.size) observer?.disconnect();
    },
  };
}
