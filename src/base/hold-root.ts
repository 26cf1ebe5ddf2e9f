import type { LitElement } from 'lit';

/**
 * Keeps what came with the HTML, in a declarative shadow root, until the widget takes over: Lit renders behind it.
 * @returns what came; `undefined` if the element has no such root
 */
export function holdRoot({ shadowRoot, renderOptions }: LitElement): readonly ChildNode[] | undefined {
  if (!shadowRoot?.firstChild) return undefined;
  const held = [...shadowRoot.childNodes];
  shadowRoot.append((renderOptions.renderBefore = document.createComment('')));
  return held;
}
