import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import rule from '../../scripts/eslint/no-raw-data.js';
import { placesIn } from '../../scripts/eslint/template-places.js';

Object.assign(RuleTester, { describe, it, itOnly: it.only.bind(it), afterAll: after });
const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
});
/** A source that the project knows, so that the types of the imports are the real ones. */
const filename = `${process.cwd()}/src/elements/coalition-values.ts`;

const head = `
import { html, nothing } from 'lit';
import type { FormField } from '../data/schema/volunteer.js';
import type { LocalizedText, Picture } from '../data/schema/text.js';
import { bdi } from '../base/text.js';
import { localizedString, type LocalizedString } from '../i18n/localized.js';
declare const field: FormField;
declare const logo: Picture;
declare const words: LocalizedText;
declare const name: LocalizedString;
declare const items: { readonly names: readonly string[] };
interface Read { readonly short: string }
declare const read: Read;
declare const kind: 'a' | 'b';
declare function text(words: LocalizedText): unknown;
declare function msg(words: string): string;
`;
const code = (body: string): string => `${head}${body}\n`;

/** What passes, in one program, since types take a while. */
const fine = [
  'html`<p>${bdi(name)} ${text(words)} ${nothing}</p>`;',
  'html`<p>${msg("Save")} ${"a" + 1} ${kind} ${items.names}</p>`;',
  'html`<p>${field.label && bdi(name)}</p>`;',
  'html`<p>${field.required ? msg("a") : nothing} ${field.required && "*"}</p>`;',
  'html`<input id=${field.name} name="f-${field.name}" .value=${field.name} ?hidden=${!field.name} />`;',
  'html`<img src=${logo.src} width=${logo.width} alt=${name.text} lang=${name.lang} dir=${name.dir} />`;',
  'const { text, lang, dir } = name; html`<option lang=${lang} dir=${dir}>${text}</option>`;',
  'html`<ul>${items.names.map(one => html`<li>${bdi(localizedString(one, "ar"))}</li>`)}</ul>`;',
  'html`<ul>${Object.entries(words).map(([lang, one]) => html`<li>${bdi(localizedString(one, lang))}</li>`)}</ul>`;',
  'html`<!-- ${field.name} --><p></p>`;',
  'const css = (strings: TemplateStringsArray, ..._: unknown[]) => strings; css`${field.name}`;',
];

tester.run('no-raw-data', rule, {
  valid: [
    { code: code(fine.map(body => `{${body}}`).join('\n')), filename },
    { code: code('html`<p>${field.name}</p>`;'), filename, options: [{ allow: ['field.name'] }] },
  ],
  invalid: (
    [
      ['html`<p>${words}</p>`;', 'object'],
      ['html`<p>${name}</p>`;', 'object'],
      ['html`<p>${localizedString("a", "ar")}</p>`;', 'object'],
      ['html`<img alt=${logo.alt} />`;', 'object'],
      ['html`<p>${field.hint ?? ""}</p>`;', 'object'],
      ['html`<p>${words["ar"]}</p>`;', 'schema'],
      ['html`<p>${field.name}</p>`;', 'schema'],
      ['html`<p>${logo.width} px</p>`;', 'schema'],
      ['html`<p>${read.short}</p>`;', 'schema'],
      ['html`<p>${field.required ? field.name : nothing}</p>`;', 'schema'],
      ['html`<p>${field.required && field.name}</p>`;', 'schema'],
      ['html`<p>${`« ${field.name} »`}</p>`;', 'schema'],
      ['html`<p>${field.name + ":"}</p>`;', 'schema'],
      ['html`<p>${field.name.trim().slice(1)}</p>`;', 'schema'],
      ['html`<p>${String(logo.width)}</p>`;', 'schema'],
      ['const { name: own } = field; html`<p>${own}</p>`;', 'schema'],
      ['const own = field.name; html`<p>${own!}</p>`;', 'schema'],
      ['html`<p>${[field, field].map(one => one.name)}</p>`;', 'schema'],
      ['html`<p>${[field.name].map(one => html`<b>${one}</b>`)}</p>`;', 'schema'],
      ['for (const one of [field.name]) html`<b>${one}</b>`;', 'schema'],
      ['html`<p title=${field.name} lang="ar" dir="rtl"></p>`;', 'schema'],
      ['html`<p aria-label="x ${field.name}"></p>`;', 'schema'],
      ['html`<p>${name.text}</p>`;', 'phrase'],
      ['html`<p lang=${name.lang} dir=${name.dir}>${name.text}</p>`;', 'phrase'],
      ['html`<bdi lang=${name.lang}>${name.text}</bdi>`;', 'phrase'],
      ['html`<img alt=${name.text} lang=${name.lang} />`;', 'phrase'],
      ['html`<option lang=${name.lang} dir=${name.dir}></option>${name.text}`;', 'phrase'],
      ['const { text: own } = name; html`<p>${own}</p>`;', 'phrase'],
    ] as const
  ).map(([body, messageId]) => ({ code: code(body), filename, errors: [{ messageId }] })),
});

/** Each is a source of ours with one of its bdi() or `dir` taken out. */
const spoilt: [file: string, whole: string, spoilt: string, errors: number][] = [
  ['src/base/text.ts', ' dir=${dir}', '', 1],
  ['src/base/form/inputs.ts', ' lang=${lang} dir=${dir}', '', 1],
  ['src/elements/coalition-name.ts', '${bdi(other)}', '${other}', 1],
  ['src/elements/coalition-name.ts', '${bdi(neutral(naming.abbreviation))}', '${naming.abbreviation}', 1],
  ['src/elements/coalition-goals.ts', '${this.text(text)}', '${text}', 1],
  ['src/elements/coalition-members.fields.ts', ' lang=${lang} dir=${dir}', '', 1],
  ['src/elements/member-counter.ts', '${bdi(this.#label(stat))}', '${this.#label(stat)}', 1],
];
tester.run('no-raw-data, in our sources', rule, {
  valid: [...new Set(spoilt.map(([file]) => file))].map(file => ({
    name: file,
    code: readFileSync(file, 'utf8'),
    filename: `${process.cwd()}/${file}`,
  })),
  invalid: spoilt.map(([file, whole, part, errors]) => {
    const source = readFileSync(file, 'utf8');
    assert.ok(source.includes(whole), `${file} has ${whole}`);
    return { name: `${file} ${part}`, code: source.replace(whole, part), filename: `${process.cwd()}/${file}`, errors };
  }),
});

describe('placesIn', () => {
  const cases: [template: string, ...places: string[]][] = [
    ['${}', ' in '],
    ['<p>${}</p>${}', ' in p', ' in '],
    ['<p a=${} b="x ${} y">${}', 'a in p', 'b in p', ' in p'],
    ["<p a='${}>'>${}<br>${}</p>", 'a in p', ' in p', ' in p'],
    ['<img alt=${}/>${}<input .value=${} />${}', 'alt in img', ' in ', '.value in input', ' in '],
    ['<ul><li>${}</li>${}</ul>', ' in li', ' in ul'],
    ['<!-- <p>${} --><P\n@click=${}\n>${}', 'comment in ', '@click in p', ' in p'],
    ['<p>a < b ${}</p>${}', ' in p', ' in '],
  ];
  for (const [template, ...places] of cases)
    it(`knows the places in ${JSON.stringify(template)}`, () =>
      assert.deepEqual(
        placesIn(template.split('${}')).map(({ element, attribute }) => `${attribute ?? ''} in ${element?.tag ?? ''}`),
        places,
      ));
});
