import type { LitElement, ReactiveController } from 'lit';

/**
 * Page translators put elements in place of text nodes. Lit would then write to nodes that have left the page, so their
 * changes are undone before each update. The translator sees the new texts and translates them again.
 */
export function translationController(host: LitElement): ReactiveController {
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
      if (section) observer.observe(section, { childList: true, subtree: true });
    },
  };
}
