import { html, nothing, type TemplateResult } from 'lit';
import { fetchHref, linkHref } from '../base/links.js';
import type { Member } from '../data/schema/sections.js';
import type { LocalizedText, Picture } from '../data/schema/text.js';
import type { LocalizedString } from '../i18n/localized.js';
import { renderPlaces, renderSectors } from './coalition-members.terms.js';

/** What cards need to know of the list that they stand in. */
export interface CardContext {
  /** The URL of the data file, the base of relative URLs. */
  readonly fileUrl: string;
  /** The language of the words between places. */
  readonly lang: string;
  /** Whether a member has a logo, so that there is room for one beside each name. */
  readonly hasLogos: boolean;
  /** Renders a text of the data in the reader's language. */
  text(text: LocalizedText): TemplateResult;
  /** Resolves a text of the data for an attribute. */
  resolve(text: LocalizedText): LocalizedString;
  /** The names of sectors or places. */
  termsOf(keys: readonly string[] | undefined): readonly LocalizedText[];
}

/**
 * The logo, or in a list its empty space, so that all names align. Each is an image of its own: one that gets another
 * address shows its old picture until the new one has come, beside the name of another member.
 */
function renderLogo(logo: Picture | undefined, { fileUrl, resolve }: CardContext): TemplateResult | HTMLElement {
  const href = logo && fetchHref(logo.src, fileUrl);
  if (!href) return html`<span class="logo none"></span>`;
  const { text, lang, dir } = resolve(logo.alt);
  const image = document.createElement('img');
  const attributes = {
    part: 'image',
    class: 'logo',
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    width: logo.width ?? 56,
    height: logo.height ?? 56,
    alt: text,
    lang,
    dir,
    src: href,
  };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value));
  return image;
}

/** The content of a member's card. */
export function renderCard(member: Member, context: CardContext): TemplateResult {
  const { name, url, logo, sectors, places } = member;
  const { fileUrl, lang, hasLogos, termsOf } = context;
  const words = context.text(name);
  const href = url && linkHref(url, fileUrl);
  const terms = (keys?: readonly string[]): TemplateResult[] => termsOf(keys).map(term => context.text(term));
  return html`${hasLogos ? renderLogo(logo, context) : nothing}
    <div class="body">
      <p part="title">${href ? html`<a part="link" href=${href} rel="noopener">${words}</a>` : words}</p>
      ${renderSectors(terms(sectors))} ${renderPlaces(terms(places), lang)}
    </div>`;
}

/** The number of members up to which all are laid out at once: guessed heights would mislead smooth scrolling. */
const LONG = 200;

/** The classes of a list of members. */
export const listClass = (layout: string, { length }: { readonly length: number }): string =>
  (layout === 'list' ? 'list' : 'grid') + (length > LONG ? ' long' : '');
