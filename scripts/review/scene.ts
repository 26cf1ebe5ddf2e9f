import type { Page } from 'puppeteer-core';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { WidgetTag } from '../../src/generated/elements.js';

/** The receiver's response to a form; `silence` for none. */
export type Answer = 'silence' | { readonly status: number; readonly body: object };

export interface Scene {
  /** The name of the picture. */
  readonly name: string;
  /** What the picture shows, in English. */
  readonly title: string;
  /** The widgets in the picture, from top to bottom. */
  readonly tags: readonly WidgetTag[];
  /** The data of the widgets; `undefined` for a file that fails to load. */
  readonly file: Coalition | undefined;
  /** The receiver's response; the submission's id is added to the body. */
  readonly answer?: Answer;
  /** The receiver's response to everything after the first submission. */
  readonly laterAnswer?: Answer;
  /** Whether the file can be had only once. */
  readonly failsLater?: boolean;
  /** What a visitor does before the picture is taken. */
  act?(page: Page): Promise<void>;
}
