import type { LitElement } from 'lit';
import type { Backdrops } from './backdrop.js';
import { applyLook, lookOn, readAccent, resetAccent, type Look } from './look.js';
import { observePage } from './page-changes.js';

/** The widgets on the page, and their looks once measured. */
const looks = new Map<LitElement, Look | undefined>();
const sectionOf = (host: LitElement): HTMLElement | null => host.renderRoot.querySelector('section');

/** The section that a widget had when it was measured last. */
const measured = new WeakMap<LitElement, HTMLElement>();

/** The page's accent colour around a widget; empty if it has none. */
const accentAround = (host: LitElement): string => getComputedStyle(host).accentColor.replace('auto', '');

/** Measures all widgets. Reading and writing take turns, so that the browser computes the styles twice at most. */
function measure(): void {
  const known: Backdrops = new Map();
  const shown = [...looks.keys()].flatMap(host => {
    const section = sectionOf(host);
    return section ? [{ host, section, look: lookOn(host, section, known), accent: accentAround(host) }] : [];
  });
  for (const { host, section, look, accent } of shown) {
    looks.set(host, look);
    measured.set(host, section);
    applyLook(look, section);
    section.style.setProperty('--_host-accent', accent);
    resetAccent(section);
  }
  for (const set of shown.map(({ look, section }) => readAccent(look, section))) set();
  observe();
}

let isScheduled = false;
/** Measures before the next frame, once for all changes. */
function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    measure();
  });
}
const observe = (): void => observePage([...looks.keys()], schedule);

/**
 * Gives a widget colours that suit what is behind it, now and whenever that changes: a colour scheme, a background of
 * its own where no scheme suits, and an accent that is clear in lines and outlines.
 */
export function followColours(host: LitElement): void {
  host.addController({
    hostConnected() {
      looks.set(host, undefined);
      schedule();
    },
    hostDisconnected() {
      looks.delete(host);
      observe();
    },
    hostUpdated() {
      const section = sectionOf(host);
      const look = looks.get(host);
      if (section && look) applyLook(look, section);
      if (section && section !== measured.get(host)) schedule();
    },
  });
}
