/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json?raw';
import { annotations } from './annotations.js';

setCustomElementsManifest(JSON.parse(manifest));

/** What is documented but cannot be set from outside by typing into a field: events, slots, parts, custom properties. */
const readOnly: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, one]) => [
      name,
      one.table?.category === 'attributes' ? one : { ...one, control: { disable: true } },
    ]),
  );

const preview: Preview = {
  ...annotations,
  argTypesEnhancers: [readOnly],
  tags: ['autodocs'],
  parameters: {
    ...annotations.parameters,
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements'] } },
  },
};
export default preview;
