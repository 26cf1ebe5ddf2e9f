import type { LitElement, ReactiveController } from 'lit';

/**
 * Stands between the page and the section:
 * - passes the page's `accent-color` on, which `all: initial` cuts off from inheritance. The element itself gets no
 *   attribute: scripts that compare the page with its source would remove it;
 * - undoes what a page translator has changed, before each update. Translators put elements in place of text nodes, and
 *   Lit would write to nodes that have left the page. The translator sees the new texts and translates them again.
 */
export function pageController(host: LitElement): ReactiveController {
  let changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
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
    hostUpdated() {
      const section = host.renderRoot.querySelector('section');
      if (!section) return;
      const { accentColor } = getComputedStyle(host);
      section.style.setProperty('--_host-accent', accentColor.replace('auto', ''));
      observer.observe(section, { childList: true, subtree: true });
    },
  };
}
