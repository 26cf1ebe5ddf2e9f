import { paintedParent } from './backdrop.js';

/** The elements around the widgets, up to the root. */
const around = new Set<Element>();
let changed = (): void => undefined;

/** Both are made at the first call, since servers import this module, too. */
let observer: MutationObserver | undefined;
let darkSystem: MediaQueryList | undefined;

function onEvent({ type, target }: Event): void {
  if (
    type === 'load'
      ? /^(?:link|style)$/i.test((target as Node).nodeName)
      : !/end$|cancel$/.test(type) || around.has(target as Element)
  )
    changed();
}
const onScheme = (): void => changed();

/** Style sheets load, transitions and animations end, a tick box switches the theme, the window has another width. */
const events = ['load', 'transitionend', 'transitioncancel', 'animationend', 'change', 'resize'];

/**
 * Calls back when the colours behind elements, or the page's accent, may have changed: after a change of an attribute
 * around them, of a style sheet, or of the system's colour scheme. A further call replaces the elements.
 */
export function observePage(elements: readonly Element[], callback: () => void): void {
  changed = callback;
  observer ??= new MutationObserver(() => changed());
  observer.disconnect();
  const wasEmpty = !around.size;
  around.clear();
  for (const element of elements)
    for (let node: Element | null = element; node && !around.has(node); node = paintedParent(node)) {
      around.add(node);
      observer.observe(node, { attributes: true });
    }
  if (around.size)
    observer.observe(document.head, {
      attributes: true,
      attributeFilter: ['disabled', 'href', 'media', 'rel'],
      characterData: true, // Firefox keeps the text node of a style sheet that gets another text
      childList: true,
      subtree: true,
    });
  if (wasEmpty === !around.size) return;
  const change = around.size ? 'addEventListener' : 'removeEventListener';
  for (const type of events) window[change](type, onEvent, true);
  darkSystem ??= matchMedia('(prefers-color-scheme: dark)');
  darkSystem[change]('change', onScheme);
}
