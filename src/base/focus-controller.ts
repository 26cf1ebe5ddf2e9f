import type { LitElement } from 'lit';

const kept = new WeakSet<LitElement>();

/**
 * If what has the focus goes with an update, the heading takes it, or what shows: it never falls back to the top of the
 * page. Repeating a call has no effect.
 */
export function keepFocus(host: LitElement): void {
  if (kept.has(host)) return;
  kept.add(host);
  const active = (): Element | null => (host.getRootNode() as Document | ShadowRoot).activeElement;
  let hadFocus = false;
  host.addController({
    hostUpdate() {
      hadFocus = host.contains(active());
    },
    hostUpdated() {
      const root = host.shadowRoot!;
      const slot = root.querySelector('slot');
      // a fallback that no longer shows keeps the focus until the engine paints
      if (!hadFocus || (slot ? host.contains(active()) : root.activeElement)) return;
      const target = [...root.querySelectorAll<HTMLElement>('slot, section, [part=heading]')].pop();
      if (!target) return;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    },
  });
}
