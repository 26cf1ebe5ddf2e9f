import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { locales } from '../src/generated/locales.js';
import { directionOf } from '../src/i18n/tag.js';
import { asPasted } from '../stories/support/snippet.js';

/** What the toolbar says of the page that a story stands on. */
export interface PageGlobals {
  readonly language: string;
  readonly direction: 'language' | 'ltr' | 'rtl';
  readonly theme: 'system' | 'light' | 'dark';
}

const schemes = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** What stories need both in Storybook and in the test runner. */
export const annotations: Preview = {
  globalTypes: {
    language: {
      description: 'The language of the page around the widget',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: locales.map(({ code, own }) => ({ value: code, title: own })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'The direction of the page around the widget',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'language', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'The colours of the page around the widget',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          { value: 'system', title: 'As the system says' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en', direction: 'language', theme: 'system' },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    docs: { source: { excludeDecorators: true, transform: asPasted } },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { language, direction, theme } = globals as PageGlobals;
      const dir = direction === 'language' ? directionOf(language) : direction;
      // a page of documentation shows many stories, and is itself in English
      if (viewMode !== 'docs') {
        document.documentElement.dir = dir;
        document.documentElement.style.colorScheme = schemes[theme];
      }
      return html`<div
        lang=${language}
        dir=${dir}
        style="color-scheme: ${schemes[theme]}; padding: 1.5rem; background: Canvas; color: CanvasText"
      >
        ${story()}
      </div>`;
    },
  ],
};
