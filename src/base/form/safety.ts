/**
 * What protects visitors who share a device, or must not be seen with the page. The form does not show without it. It
 * imports nothing of another chunk, so that the script tag, which every page loads, need not list what it imports;
 * `load-safety.ts` has what it uses.
 */
import type { LitElement, TemplateResult } from 'lit';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { deviceView, isOwn } from './device.js';
import { answersName, draftPrefix, dropDraft, keyIn, recordOf } from './draft-store.js';
import { cover, exitView, leaveByKey } from './exit.js';
import type { SafetyTools } from './load-safety.js';
import type { FormState } from './state.js';
import { watch, type Watch } from './suspicion.js';
import type { FormView } from './view.js';

/**
 * The state of the form and what the file says of it.
 * @param empty replaces the state first
 */
export type Current = (empty?: FormState) => readonly [FormState, Volunteer | undefined];

/** What the form shows for the safety of the visitor. */
export interface Safety extends Watch {
  /** The button that leaves the page, if the file says where to. */
  exit(): TemplateResult | undefined;
  /** The question whose device it is. */
  question(): TemplateResult | undefined;
  /** Whether the device is the visitor's own. */
  isOwn(): boolean;
  /** Resolves when all of this has come. */
  ready?: Promise<unknown>;
}

let drafts: Promise<ReturnType<typeof import('./draft.js').drafts> | undefined> | undefined;
/** Loads the code of drafts. If that fails, a later call tries again. */
const loadDrafts = ({ toJson, isEmpty }: SafetyTools): NonNullable<typeof drafts> =>
  (drafts ??= import('./draft.js').then(
    late => late.drafts({ toJson, isEmpty, answersName, keyIn, draftPrefix, dropDraft }),
    () => (drafts = undefined),
  ));

/**
 * Protects visitors who share a device, or must not be seen with the page: empties the form when its page is left, so that
 * it comes back empty from the back/forward cache. On a visitor's own device, keeps a draft.
 */
export function protect(tools: SafetyTools, host: LitElement, view: FormView, now: Current): Safety {
  const nameOf = (form: Volunteer, { url }: FormState): string => `${draftPrefix}${url} ${form.form}`;
  const own = (): boolean => {
    const [state, form] = now();
    return !!form && isOwn(form, state);
  };
  const empty = (): void => {
    host.renderRoot.querySelector('form')?.reset(); // also what the browser has filled in without an event
    const [{ url, outbox, dialling }] = now();
    now(new tools.FormState(url, outbox, dialling));
    host.requestUpdate();
  };
  const onLeaving = (): void => {
    if (!own()) empty();
  };

  const exitHref = (): string | undefined => {
    const exit = now()[1]?.exit;
    return exit && view.href(exit);
  };
  const leave = (): void => {
    const [state, form] = now();
    const href = exitHref();
    if (!form || !href) return;
    dropDraft(nameOf(form, state));
    empty();
    cover();
    try {
      if (top !== window) top!.location.replace(href);
    } catch {
      // the page around this frame forbids it
    }
    location.replace(href);
  };
  const said = leaveByKey(host, view, leave);
  host.addController({
    hostConnected: () => addEventListener('pagehide', onLeaving),
    hostDisconnected: () => removeEventListener('pagehide', onLeaving),
    hostUpdated() {
      const [state, form] = now();
      if (!form) return;
      const name = nameOf(form, state);
      if (own() || recordOf(name) !== null)
        void loadDrafts(tools).then(follow => follow?.({ name, form, state, own: own() }, () => host.requestUpdate()));
    },
  });

  return {
    ...watch(tools, host, view),
    exit: () => (exitHref() ? exitView(leave, said(), view, tools) : undefined),
    question() {
      const [state, form] = now();
      return form && deviceView(form, state, view, tools);
    },
    isOwn: own,
  };
}
