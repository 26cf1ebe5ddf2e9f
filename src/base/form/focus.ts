import type { LitElement } from 'lit';

/** The control of a field to go to; else the element itself. */
const controlIn = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('[aria-invalid=true]:not(fieldset)') ??
  element.querySelector<HTMLElement>('input, textarea, select') ??
  element;

/** Moves the focus from the label of a field, if it was pressed, to the control. */
export const focusLabelled = ({ target, currentTarget }: Event): void => {
  if ((target as Element).closest('div[part=label]')) controlIn(currentTarget as HTMLElement).focus();
};

/**
 * Focuses what an id names, once it shows; of a field, its first control, or the first that is wrong. Scrolls the label
 * of a field into view.
 */
export async function focusOn(host: LitElement, id: string): Promise<void> {
  await host.updateComplete;
  const found = host.shadowRoot?.getElementById(id);
  const target = found && controlIn(found);
  const inField = target?.matches('[part~=field] *');
  if (inField) target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: inField });
}
