import type { ReactiveControllerHost } from 'lit';

/**
 * Makes the browser ask before the visitor leaves the page while answers are unsent: a reload or a tapped link would
 * lose them. Nothing is stored. The listener exists only while it is needed, because it keeps some engines from putting
 * the page into the back/forward cache.
 */
export function askBeforeLeaving(host: ReactiveControllerHost & Element, unsent: () => boolean): void {
  const needed = (): boolean => host.isConnected && unsent();
  const ask = (event: BeforeUnloadEvent): void => {
    if (!needed()) return; // some pages wrap listeners, so that none can be removed
    event.preventDefault();
    event.returnValue = true; // Chromium before 119 asks only because of this
  };
  const follow = (): void => (needed() ? addEventListener : removeEventListener)('beforeunload', ask);
  host.addController({ hostConnected: follow, hostUpdated: follow, hostDisconnected: follow });
}
