import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';
import type { LocalizedText } from '../data/schema/text.js';
import type { LocalizedString } from '../i18n/localized.js';
import type { Facet, MemberFilter } from './coalition-members.filter.js';

/**
 * The fields of the filter: a search field, and lists of sectors and places if any member has some.
 * @param resolve resolves a text of the data in the reader's language
 * @param changed called when the reader changes the filter
 */
export function renderFields(
  msg: MsgFn,
  filter: MemberFilter,
  resolve: (text: LocalizedText) => LocalizedString,
  changed: () => void,
): TemplateResult {
  const onInput = (event: Event): void => {
    filter.typed = (event.target as HTMLInputElement).value;
    changed();
  };
  const choice = (facet: Facet, label: string, any: string): TemplateResult | typeof nothing => {
    const options = filter.choices(facet).map(([key, term]) => ({ key, ...resolve(term) }));
    const onChange = (event: Event): void => {
      filter.chosen[facet] = (event.target as HTMLSelectElement).value;
      changed();
    };
    const chosen = filter.chosen[facet];
    return options.length
      ? html`<label part="label"
          >${label}
          <select part="input" .onchange=${onChange}>
            <option value="" .selected=${!chosen}>${any}</option>
            ${options.map(
              ({ key, text, lang, dir }) =>
                html`<option value=${key} lang=${lang} dir=${dir} .selected=${key === chosen}>${text}</option>`,
            )}
          </select></label
        >`
      : nothing;
  };
  return html`<div part="filter">
    <label part="label"
      >${msg('Search members', {
        id: 'coalition-members.search',
        desc: 'Label of the field that members are searched in by name, sector or place.',
      })}
      <input
        part="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        dir=${filter.typed ? 'auto' : nothing}
        .value=${filter.typed}
        .oninput=${onInput}
    /></label>
    ${choice(
      'sectors',
      msg('Sector', { id: 'coalition-members.sector', desc: 'Label of a choice: health, education…' }),
      msg('All sectors', { id: 'coalition-members.any-sector', desc: 'First choice below "Sector".' }),
    )}
    ${choice(
      'places',
      msg('Place', { id: 'coalition-members.place', desc: 'Label of a choice: towns and regions.' }),
      msg('All places', { id: 'coalition-members.any-place', desc: 'First choice below "Place".' }),
    )}
  </div>`;
}
