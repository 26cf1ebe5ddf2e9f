/** What the engines call a failure, and is none here. There are no other exceptions. */
import type { Finding } from './engines.js';

export interface Exception {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** The nodes that the exception is for, by their markup. */
  readonly only: RegExp;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    engine: 'ibm',
    rule: 'aria_role_redundant',
    only: /<[ou]l [^>]*role="list"/,
    reason: 'Safari drops the role of a list without markers; role="list" gives it back. A recommendation.',
  },
  {
    engine: 'ibm',
    rule: 'aria_role_redundant',
    only: /<fieldset [^>]*role="group"/,
    reason:
      'The view of radio buttons and check boxes writes the role of both, and only that of radios is needed. A recommendation.',
  },
  {
    engine: 'ibm',
    rule: 'aria_child_valid',
    only: /<fieldset [^>]*role="radiogroup"/,
    reason:
      'The hint and the error of a question stand between its legend and its radios, as a reader meets them. A recommendation.',
  },
];

export const isExcepted = ({ engine, rule, what }: Finding, exception: Exception): boolean =>
  exception.engine === engine && exception.rule === rule && exception.only.test(what);
