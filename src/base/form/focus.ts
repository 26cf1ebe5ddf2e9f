import type { LitElement } from 'lit';

/** Focuses what an id names, once it shows; the part of a date that is wrong. Scrolls the label of a field into view. */
export async function focusOn(host: LitElement, id: string): Promise<void> {
  await host.updateComplete;
  const found = host.shadowRoot?.getElementById(id);
  const target = found?.querySelector<HTMLElement>('[aria-invalid=true]') ?? found;
  const inField = target?.matches('[part~=field] *');
  if (inField) target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: inField });
}

/** Focuses the first control of a form, once it shows. */
export async function focusOnFirst(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
