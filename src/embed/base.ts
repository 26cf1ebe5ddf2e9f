/** The `base` chunk: what every element needs, and what the script tag itself imports from it. */
export { CoalitionElement } from '../base/coalition-element.js';
export { setSourceFinder } from '../base/source.js';
export { define } from '../base/define.js';
export { text } from '../generated/checks/text.js';
