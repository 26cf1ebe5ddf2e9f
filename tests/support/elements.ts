/** Registers every element of the library, and lists their tags. */
import '../../src/generated/define-all.js';

export { tags, type WidgetTag as Tag } from '../../src/generated/tags.js';
