import type { MsgFn } from '@lit/localize';
import type { Words } from '../i18n/words.js';

/**
 * The `msg` of one widget: looks the message up by its id in the widget's own words, so that widgets in several
 * languages stand on one page. The English of the sources stands in where there are none. Its type is what the extractor
 * of `@lit/localize-tools` knows a message by. Messages are plain strings; a number or a name beside one is an element
 * of its own, isolated from it.
 */
export const messagesFrom = (words: () => Words): MsgFn =>
  ((template: string, options?: { id?: string }): string => words()[options?.id ?? ''] ?? template) as MsgFn;
