/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json?raw';
import { annotations } from './annotations.js';

/** The parts of a manifest that Storybook leaves out of its pages: methods, and the name of the slot without one. */
interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly { readonly kind: string; readonly name: string; readonly description?: string }[];
  slots?: { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}
const described = JSON.parse(manifest) as Manifest;
const declarations = described.modules.flatMap(module => module.declarations);
for (const one of declarations) one.slots = one.slots?.map(slot => ({ ...slot, name: slot.name || '(default)' }));
setCustomElementsManifest(described);

/** Adds the methods of an element to its page. */
const withMethods: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { members = [] } = declarations.find(({ tagName }) => tagName === component) ?? {};
  const methods = members.filter(({ kind }) => kind === 'method');
  return Object.assign(
    {},
    argTypes,
    ...methods.map(({ name, description }) => ({
      [`${name}()`]: { name: `${name}()`, description, table: { category: 'methods' } },
    })),
  ) as typeof argTypes;
};

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
  argTypesEnhancers: [withMethods, readOnly],
  tags: ['autodocs'],
  parameters: {
    ...annotations.parameters,
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements'] } },
  },
};
export default preview;
