/// <reference types="vite/client" />
import { setProjectAnnotations } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { expect } from 'chai';
import { composeStories } from 'storybook/preview-api';
import { annotations, type PageGlobals } from '../.storybook/annotations.js';
import type { CoalitionElement } from '../src/base/coalition-element.js';
import { directionOf } from '../src/i18n/tag.js';
import type { StoryParameters } from '../stories/support/widget-stories.js';
import { languages } from './fixtures/coalition.js';
import { until } from './support/mount.js';
import { lookupIn, misplaced, type Lookup } from './support/text-languages.js';

interface Composed {
  readonly parameters: StoryParameters & { readonly a11y?: { readonly test?: string } };
  readonly play?: unknown;
  run(context: { canvasElement: HTMLElement; globals: PageGlobals }): Promise<void>;
}
type Widget = CoalitionElement<unknown>;

const project = setProjectAnnotations([annotations]);
const files = import.meta.glob<Record<string, unknown>>('../stories/**/*.stories.ts', { eager: true });

/** The widgets that a story shows: every element of a made name. */
const widgetsOf = (canvas: HTMLElement): Widget[] =>
  [...canvas.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.includes('-'));

/**
 * Puts a story on the page, and waits until its widgets have come to the state that it names. The end of `run` is waited
 * for where something is played only: it comes 100 ms after all else, which are for animations.
 */
async function show(story: Composed, globals: Partial<PageGlobals>): Promise<HTMLElement> {
  const canvasElement = document.createElement('div');
  document.body.replaceChildren(canvasElement);
  const page: PageGlobals = { language: 'en', direction: 'language', theme: 'light', ...globals };
  const running = story.run({ canvasElement, globals: page });
  const rendered = until(() => widgetsOf(canvasElement).length > 0, 'a widget');
  await (story.play ? running : Promise.race([running, rendered]));
  await rendered;
  const { state } = story.parameters;
  for (const widget of widgetsOf(canvasElement)) {
    await until(() => widget.state === state, `${widget.localName} to be ${state}`);
    await widget.updateComplete;
  }
  return canvasElement;
}

const lookups = new Map<string, Promise<Lookup>>();
const noData = lookupIn({});

/** What the file that a widget shows says; nothing when it shows none. */
function lookupFor({ src, state }: Widget): Lookup | Promise<Lookup> {
  if (state !== 'ready' || !src) return noData;
  let found = lookups.get(src);
  if (!found) {
    found = fetch(src).then(async response => lookupIn(await response.json()));
    lookups.set(src, found);
  }
  return found;
}

async function expectLanguages(canvas: HTMLElement): Promise<void> {
  for (const widget of widgetsOf(canvas)) {
    const lang = widget.closest('[lang]')?.getAttribute('lang') ?? '';
    const section = widget.shadowRoot!.querySelector('section');
    if (section) expect([section.lang, section.dir]).to.deep.equal([lang, directionOf(lang)]);
    const lookup = await lookupFor(widget);
    expect(misplaced(widget.shadowRoot!, lang, lookup, widget.localName === 'coalition-name')).to.deep.equal([]);
  }
}

/** What `axe` sees of a story: what its widgets render, and the language, direction and colours that are around them. */
const rendering = (canvas: HTMLElement): string =>
  [
    document.documentElement.dir,
    document.documentElement.style.colorScheme,
    ...widgetsOf(canvas).flatMap(widget => [
      widget.closest('[lang]')?.getAttribute('lang'),
      widget.shadowRoot!.innerHTML,
    ]),
  ].join('\n');
const examined = new Set<string>();

/** Looks for violations, once for each rendering: a story of a fixed language is nearly the same on every page. */
async function expectAccessible(canvas: HTMLElement): Promise<void> {
  const seen = rendering(canvas);
  if (examined.has(seen)) return;
  const { violations } = await axe.run(canvas, { resultTypes: ['violations'], preload: false });
  expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join()}`)).to.deep.equal([]);
  examined.add(seen);
}

for (const [file, module] of Object.entries(files)) {
  const stories = composeStories(module as never, project as never) as Record<string, Composed>;
  describe(file.replace('../', ''), () => {
    for (const [name, story] of Object.entries(stories)) {
      for (const language of languages) {
        it(`${name} (${language})`, async () => {
          const canvas = await show(story, { language });
          expect(document.documentElement.dir).to.equal(directionOf(language));
          await expectLanguages(canvas);
          if (story.parameters.a11y?.test !== 'off') await expectAccessible(canvas);
        });
      }
    }
    const { Default } = stories;
    if (Default)
      it('Default (dark)', async () => {
        await expectAccessible(await show(Default, { theme: 'dark' }));
      });
  });
}
