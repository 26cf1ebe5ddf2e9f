import { z } from 'zod';
import { answerCodes } from '../form/fault-codes.js';
import { fetchUrl, identifier, linkUrl, localizedText } from './text.js';

const name = z.string().regex(/^[A-Za-z][\w-]{0,63}$/);
/** The code of what can be wrong with an answer; a later version may know more. */
export const errorCode = z.string().regex(/^[a-z][a-z-]{0,31}$/);
const common = {
  name: name.describe('The key of the answer in the submission; unique within the form.'),
  label: localizedText,
  hint: localizedText.optional(),
  errors: z
    .record(errorCode, localizedText)
    .optional()
    .describe(
      `Sentences of your own for what can be wrong with the answer, by its code: ${answerCodes.map(code => `"${code}"`).join(', ')}.`,
    ),
  required: z.boolean().optional(),
  autocomplete: z
    .string()
    .regex(/^[a-z][a-z0-9 -]{0,63}$/)
    .optional()
    .describe('HTML autofill token, for example "email", "name", "tel".'),
  when: z
    .object({ field: name, is: z.string().optional() })
    .optional()
    .describe(
      'Asks the question only if an earlier question, `field`, has the answer `is`: the `value` of an option, or a text. Without `is`, any answer will do, as a ticked box.',
    ),
};
const options = z
  .array(z.object({ value: z.string().min(1).max(200), label: localizedText }))
  .min(1)
  .max(300);
const maxlength = z
  .number()
  .int()
  .min(1)
  .max(20_000)
  .optional()
  .describe('The maximum length in UTF-16 code units, as in HTML.');
const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

const widget = z
  .enum(['parts', 'picker'])
  .optional()
  .describe(
    'How a date is given: in three fields for day, month and year, or by the browser\'s own date field. Default: "picker" if the browser speaks the language of the page and the form is not prerendered, else "parts".',
  );

/** A field of the form. */
export const formField = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('text'), maxlength }),
  z.object({ ...common, type: z.literal('textarea'), maxlength }),
  z.object({ ...common, type: z.literal('email') }),
  z.object({ ...common, type: z.literal('tel') }),
  z.object({ ...common, type: z.literal('select'), options }),
  z.object({ ...common, type: z.literal('radio'), options }),
  z.object({ ...common, type: z.literal('checkboxes'), options }),
  z.object({ ...common, type: z.literal('checkbox') }),
  z.object({ ...common, type: z.literal('date'), min: day.optional(), max: day.optional(), widget }),
  z.object({ ...common, type: z.literal('number'), min: z.number().optional(), max: z.number().optional() }),
]);

/**
 * What the visitor must agree to before the form is sent. `version` is sent too, so that the receiver knows which text
 * the visitor agreed to.
 */
export const consent = z.object({ version: z.string().min(1).max(64), text: localizedText, link: linkUrl.optional() });

export const submitTarget = z.object({
  to: z.enum(['json', 'json-text', 'contact-form-7', 'formspree', 'basin', 'web3forms', 'netlify', 'action-network']),
  url: fetchUrl,
  work: z
    .number()
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe(
      'How much computing time a submission costs its sender, in bits; each doubles it. For receivers that ask for it, of the kinds "json" and "json-text". Default: none.',
    ),
  accessKey: z.string().min(1).max(64).optional().describe('The public access key of a form at Web3Forms.'),
});

/** A public key (JWK, RFC 7517; P-256) that submissions are encrypted for. */
export const recipient = z.object({
  kid: z.string().min(1).max(200),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().regex(/^[\w-]{43}$/),
  y: z.string().regex(/^[\w-]{43}$/),
});

const device = z
  .enum(['shared', 'own', 'ask'])
  .describe(
    'Whose device the form takes a visitor\'s to be until the visitor says: one that others use too ("shared", the default), or the visitor\'s own ("own"). With "ask", neither answer is chosen in advance, and the device counts as shared.',
  );
const exit = fetchUrl.describe(
  'Where the button "Leave this page now" goes: a harmless page of another site. Without it, there is no such button.',
);

const review = z
  .boolean()
  .describe('Whether the visitor sees all answers once more before they are sent. Default: false.');

/** The volunteer form: its fields, the consent, and where it is sent. */
export const volunteer = z.object({
  form: identifier,
  title: localizedText.optional(),
  text: localizedText.optional(),
  fields: z.array(formField).min(1).max(100),
  consent: consent.optional(),
  device: device.optional(),
  exit: exit.optional(),
  review: review.optional(),
  submit: submitTarget,
  recipients: z.array(recipient).min(1).max(10).optional(),
});

export type FormField = z.infer<typeof formField>;
export type FieldType = FormField['type'];
/** Whose device a visitor says it is. */
export type Device = 'shared' | 'own';
export type Consent = z.infer<typeof consent>;
export type SubmitTarget = z.infer<typeof submitTarget>;
export type Recipient = z.infer<typeof recipient>;
export type Volunteer = z.infer<typeof volunteer>;
