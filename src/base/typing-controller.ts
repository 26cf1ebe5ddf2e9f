import type { LitElement, ReactiveController } from 'lit';

/** Keys that edit nothing, whatever the field. */
const passing = /^(?:Escape|Tab|F\d+|Shift|Control|Alt\w*|Meta|CapsLock)$/;
/** Keys that change a checkbox or a radio button. */
const ticking = /^(?: |Enter|Arrow\w+)$/;

/** Whether a key edits the field that has the focus, or belongs to an input method that is at work in it. */
function edits(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || !target.matches('input, select, textarea')) return false;
  // WebKit ends a composition before it reports the key; 229 says that the input method has handled it
  if (event.isComposing || event.keyCode === 229) return true;
  // AltGr types letters; on Windows it is also reported as Ctrl and Alt
  const modified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (modified || passing.test(key)) return false;
  return !target.matches('[type=checkbox], [type=radio]') || ticking.test(key);
}

/**
 * Keeps the keys that edit a field inside the widget. Outside, an event seems to come from the element itself, so a
 * page's one-letter shortcuts would not see that somebody is typing. All other keys pass.
 */
export function typingController(host: LitElement): ReactiveController {
  /** The keys that were pressed inside; the page must not see them go up either. */
  const held = new Set<string>();
  const onKey = (event: KeyboardEvent): void => {
    const { type, code } = event;
    const inside = type === 'keyup' ? held.delete(code) : edits(event);
    if (inside && type === 'keydown') held.add(code);
    if (inside) event.stopPropagation();
  };
  return {
    hostUpdated() {
      const section = host.renderRoot.querySelector('section');
      if (section) section.onkeydown = section.onkeypress = section.onkeyup = onKey;
    },
  };
}
