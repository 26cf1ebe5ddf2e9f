/**
 * What the elements' code expects of a page, for Node: the classes of the document that it tests objects against. Import
 * this before an element. Nothing is connected to a document, so nothing of it runs.
 */
import 'lit'; // before the classes below: it takes them for a browser's
import { Element, HTMLElement } from '@lit-labs/ssr-dom-shim';

/** Nothing is an instance of these: there are no controls and no shadow roots. */
const absent = ['HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement', 'HTMLFormElement', 'ShadowRoot'];

/** An element that a template makes by hand, with its attributes. */
export class PlainElement extends HTMLElement {
  name = '';
}

Object.assign(globalThis, {
  document: { createElement: (name: string) => Object.assign(new PlainElement(), { name }) },
  Element,
  HTMLElement,
  ...Object.fromEntries(absent.map(name => [name, class {}])),
  __VERSION__: '', // the build replaces the name; what runs from the sources has no version
});

// which language the reader's browser speaks is not known (BCP 47: `zxx` is none), so that a date has three fields
Object.defineProperty(globalThis, 'navigator', { value: { languages: ['zxx'] }, configurable: true });
