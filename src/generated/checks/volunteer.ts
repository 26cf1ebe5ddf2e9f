// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, number, object, oneOf, recordOf, string } from '../../data/check.js';
import { anyOf, boolean } from '../../data/check-single.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const volunteer: Check<NonNullable<Coalition['volunteer']>> = /* @__PURE__ */ object(
  {
    form: string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/),
    fields: arrayOf(
      anyOf(
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('text') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
            maxlength: number(1, 20000, true),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('textarea') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
            maxlength: number(1, 20000, true),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('email') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('tel') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          {
            name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/),
            label: text,
            type: oneOf('select'),
            options: arrayOf(object({ value: string(1, 200), label: text }, {}), 1, 300),
          },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          {
            name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/),
            label: text,
            type: oneOf('radio'),
            options: arrayOf(object({ value: string(1, 200), label: text }, {}), 1, 300),
          },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          {
            name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/),
            label: text,
            type: oneOf('checkboxes'),
            options: arrayOf(object({ value: string(1, 200), label: text }, {}), 1, 300),
          },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('checkbox') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('date') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
            min: string(undefined, undefined, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
            max: string(undefined, undefined, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
            widget: oneOf('parts', 'picker'),
          },
        ),
        object(
          { name: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/), label: text, type: oneOf('number') },
          {
            hint: text,
            errors: recordOf(string(undefined, undefined, /^[a-z][a-z-]{0,31}$/), text),
            required: boolean,
            autocomplete: string(undefined, undefined, /^[a-z][a-z0-9 -]{0,63}$/),
            when: object({ field: string(undefined, undefined, /^[A-Za-z][\w-]{0,63}$/) }, { is: string() }),
            min: number(),
            max: number(),
          },
        ),
      ),
      1,
      100,
    ),
    submit: object(
      {
        to: oneOf(
          'json',
          'json-text',
          'contact-form-7',
          'formspree',
          'basin',
          'web3forms',
          'netlify',
          'action-network',
        ),
        url: string(undefined, 2048, /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/),
      },
      { work: number(1, 20, true), accessKey: string(1, 64) },
    ),
  },
  {
    title: text,
    text: text,
    consent: object(
      { version: string(1, 64), text: text },
      {
        link: string(
          undefined,
          2048,
          /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
        ),
      },
    ),
    device: oneOf('shared', 'own', 'ask'),
    exit: string(undefined, 2048, /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/),
    review: boolean,
    recipients: arrayOf(
      object(
        {
          kid: string(1, 200),
          kty: oneOf('EC'),
          crv: oneOf('P-256'),
          x: string(undefined, undefined, /^[\w-]{43}$/),
          y: string(undefined, undefined, /^[\w-]{43}$/),
        },
        {},
      ),
      1,
      10,
    ),
  },
);
