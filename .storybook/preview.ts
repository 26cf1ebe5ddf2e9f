/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json?raw';
import { annotations } from './annotations.js';

setCustomElementsManifest(JSON.parse(manifest));

const preview: Preview = {
  ...annotations,
  tags: ['autodocs'],
  parameters: {
    ...annotations.parameters,
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements'] } },
  },
};
export default preview;
