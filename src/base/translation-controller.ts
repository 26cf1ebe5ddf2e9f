import { nothing, render, type LitElement, type ReactiveController } from 'lit';

/**
 * Undoes what a page translator has changed, before each update. Translators put elements in place of text nodes, and
 * Lit would write to nodes that have left the page. The translator sees the new texts and translates them again. What a
 * translator has changed before this controller came, in elements that no widget renders, is rendered anew.
 */
export function translationController(host: LitElement): ReactiveController {
  let changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
  const hostUpdated = (): void => {
    const section = host.renderRoot.querySelector('section');
    if (section) observer.observe(section, { childList: true, subtree: true });
  };
  hostUpdated(); // the section shows already
  if (host.renderRoot.querySelector('font')) {
    render(nothing, host.renderRoot, host.renderOptions);
    host.requestUpdate();
  }
  return {
    hostUpdate() {
      changes.push(...observer.takeRecords());
      observer.disconnect();
      for (const { target, addedNodes, removedNodes, previousSibling } of changes.reverse()) {
        for (const node of addedNodes) (node as ChildNode).remove();
        if (previousSibling) (previousSibling as ChildNode).after(...removedNodes);
        else (target as Element).prepend(...removedNodes);
      }
      changes = [];
    },
    hostUpdated,
  };
}
