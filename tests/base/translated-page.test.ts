import { expect } from 'chai';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { translationController } from '../../src/base/translation-controller.js';
import { coalition } from '../fixtures/coalition.js';
import { crowd, members } from '../fixtures/members.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { tags, type Tag } from '../support/elements.js';
import { serve } from '../support/files.js';
import { followed, until } from '../support/mount.js';
import { translate, translators } from '../support/translate.js';
import '../support/show.js';

const file: Coalition = { ...coalition, members: [...members, ...crowd(5)], volunteer };
const fewer: object = { ...file, languages: ['en'], members: crowd(8), goals: file.goals!.slice(1), tagline: {} };

type Widget = HTMLElementTagNameMap[Tag];

async function ready(...widgets: Widget[]): Promise<void> {
  for (const widget of widgets) {
    await until(() => widget.state !== 'loading', `<${widget.localName}> to load`);
    await widget.updateComplete;
  }
}

/** A widget that a translator works on, and one that is left alone. */
async function twins(tag: Tag): Promise<[Widget, Widget]> {
  const src = serve(file);
  const both = [tag, tag].map(one => Object.assign(document.createElement(one), { src, lang: 'en' })) as [
    Widget,
    Widget,
  ];
  document.body.replaceChildren(...both);
  await ready(...both);
  await followed();
  return both;
}

/** What a widget says, element by element, and in which language and direction. */
const said = ({ shadowRoot }: Widget): string[] =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('section, section *:not(font)')].map(
    ({ localName, lang, dir, hidden, textContent }) =>
      [localName, lang, dir, hidden, textContent.replace(/\s+/g, ' ').trim()].join(' '),
  );

const type = (widget: Widget, typed: string): void => {
  const input = widget.shadowRoot!.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** What visitors and pages do with every widget, and with those that have fields. */
const steps: readonly (readonly [name: string, act: (widget: Widget) => void, only?: Tag])[] = [
  ['the filter finds nothing', widget => type(widget, 'zzz'), 'coalition-members'],
  ['the filter finds three', widget => type(widget, 'organisation 3'), 'coalition-members'],
  ['the filter finds all', widget => type(widget, ''), 'coalition-members'],
  ['the form is sent empty', widget => find(widget, '[type=submit]').click(), 'volunteer-form'],
  [
    'an answer is wrong',
    widget => (put(widget, 'email', 'x'), find(widget, '[type=submit]').click()),
    'volunteer-form',
  ],
  ['an answer is mended', widget => put(widget, 'email', 'name@example.org'), 'volunteer-form'],
  ['the page turns Turkish', widget => (widget.lang = 'tr')],
  ['the page turns Arabic', widget => (widget.lang = 'ar')],
  ['there is no heading', widget => (widget.noHeading = true)],
  ['there is a heading', widget => (widget.noHeading = false)],
  ['the file changes', widget => (widget.src = fewerAt)],
];
const fewerAt = serve(fewer);
const find = (widget: Widget, selector: string): HTMLElement => widget.shadowRoot!.querySelector(selector)!;
function put(widget: Widget, name: string, value: string): void {
  const input = find(widget, `[data-name=${name}]`) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Both say the same, at once or as soon as what is announced late has been announced. */
async function alike(one: Widget, other: Widget): Promise<void> {
  await until(() => said(one).join() === said(other).join()).catch(() => undefined);
  expect(said(one)).to.deep.equal(said(other));
}

describe('a widget on a page that a translator works on', function () {
  this.timeout(60_000);
  for (const [name, replace] of Object.entries(translators))
    for (const tag of tags)
      it(`says what one says that is left alone: <${tag}>, translators that ${name}`, async () => {
        const [translated, alone] = await twins(tag);
        for (const [step, act, only] of steps) {
          if (only && only !== tag) continue;
          translate(translated.shadowRoot!, replace);
          translate(translated.shadowRoot!, replace);
          act(translated);
          act(alone);
          await ready(translated, alone);
          if (step === 'the file changes' || /page turns/.test(step))
            await until(
              () => [translated, alone].every(one => find(one, 'section')?.lang === (alone.lang || 'en')),
              step,
            );
          await alike(translated, alone);
        }
      });

  it('shows its own words again if the translator came before the code that follows it', async () => {
    const src = serve(file);
    const widget = Object.assign(document.createElement('coalition-goals'), { src, lang: 'en' });
    document.body.replaceChildren(widget);
    await until(() => widget.state === 'ready');
    await widget.updateComplete;
    const before = said(widget);
    translate(widget.shadowRoot!, translators['replace the text']!);
    translationController(widget);
    await widget.updateComplete;
    expect(said(widget)).to.deep.equal(before);
  });

  it('says the new words also if a translator came when it was about to render', async () => {
    const [translated, alone] = await twins('coalition-goals');
    translated.noHeading = alone.noHeading = true;
    translate(translated.shadowRoot!, translators['replace the text']!);
    await ready(translated, alone);
    translated.lang = alone.lang = 'tr';
    await until(() => [translated, alone].every(one => find(one, 'section').lang === 'tr'));
    await alike(translated, alone);
  });

  it('leaves the focus, and what is typed, where they are', async () => {
    const [widget] = await twins('coalition-members');
    const input = find(widget, 'input') as HTMLInputElement;
    input.focus();
    translate(widget.shadowRoot!, translators['replace the text']!);
    type(widget, 'organisation');
    await widget.updateComplete;
    expect(find(widget, 'input')).to.equal(input);
    expect(widget.shadowRoot!.activeElement).to.equal(input);
  });

  it('keeps what else a page puts beside its section', async () => {
    const [widget] = await twins('coalition-vision');
    const style = document.createElement('style');
    widget.shadowRoot!.prepend(style);
    widget.lang = 'tr';
    await until(() => find(widget, 'section').lang === 'tr');
    expect(style.isConnected).to.equal(true);
  });
});
