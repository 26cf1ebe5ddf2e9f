import type { LitElement, TemplateResult } from 'lit';
import type { Suspicion } from '../../data/submit/submission.js';
import type { SafetyTools } from './load-safety.js';
import type { FormView } from './view.js';

/** Sooner than this after the form has appeared nobody has filled it in, in milliseconds. */
const SOON = 3000;

/** What tells programs that fill in every form from people, without watching anybody. */
export interface Watch {
  /** A field that no person sees, and that no screen reader or keyboard reaches. */
  trap(): TemplateResult | undefined;
  /** Why what is sent now may not come from a person. */
  suspect(): readonly Suspicion[];
}

/** Begins as the form appears. A form that came with the HTML may have been read and filled in long before. */
export function watch({ html }: SafetyTools, host: LitElement, { isPrerendered, isOwn }: FormView): Watch {
  const since = isPrerendered ? -SOON : performance.now();
  return {
    // not in a prerendered page: text browsers would show it
    trap: () => (host.isConnected ? html`<p hidden><input class="trap" autocomplete="off" /></p>` : undefined),
    suspect() {
      const isTrapped = host.renderRoot.querySelector<HTMLInputElement>('.trap')?.value;
      // a browser fills in its own visitor's form at once, and so does a draft
      const isFast = !isOwn() && performance.now() < since + SOON;
      return [...(isTrapped ? (['honeypot'] as const) : []), ...(isFast ? (['fast'] as const) : [])];
    },
  };
}
