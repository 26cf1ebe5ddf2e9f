import type { MutationGroup } from '../mutant.js';

const tests = ['tests/data/services.test.ts'];
const shown = ['tests/elements/volunteer-form-services.test.ts'];
const folder = 'src/data/submit/services';

/** How the form is sent to services that do not know the contract. */
export const services: readonly MutationGroup[] = [
  {
    file: 'src/base/form/receipt.ts',
    tests: shown,
    mutations: [
      {
        from: "assurance === 'handed-over'",
        to: "assurance === 'once'",
        hurts: 'Volunteers read that a form has arrived that perhaps nobody has.',
      },
    ],
  },
  {
    file: `${folder}/assurances.ts`,
    tests: shown,
    mutations: [
      {
        from: "web3forms: 'handed-over'",
        to: "web3forms: 'confirmed'",
        hurts: 'Volunteers rely on an answer that nobody has ever compared with the mailbox.',
      },
    ],
  },
  {
    file: `${folder}/flat.ts`,
    tests: shown,
    mutations: [
      {
        from: '    submission: id,\n',
        to: '',
        hurts: 'The organisation cannot tell that two e-mails are one volunteer.',
      },
      {
        from: "'sealed' in submission ? { sealed: submission.sealed } : submission.fields",
        to: "'sealed' in submission ? {} : submission.fields",
        hurts: 'Sealed answers never leave the browser, and the visitor reads that they have arrived.',
      },
    ],
  },
  {
    file: `${folder}/json-text.ts`,
    tests,
    mutations: [
      {
        from: "'text/plain;charset=utf-8'",
        to: "'application/json'",
        hurts: 'Browsers ask Google first, which does not answer: nothing arrives.',
      },
      {
        from: "redirect: 'follow'",
        to: "redirect: 'error'",
        hurts: 'Each row is written, and the form says that it failed.',
      },
    ],
  },
  {
    file: `${folder}/contact-form-7.ts`,
    tests,
    mutations: [
      { from: "_wpcf7_unit_tag: 'coalition-widgets', ", to: '', hurts: 'Contact Form 7 refuses every submission.' },
      {
        from: "case 'mail_sent':",
        to: "case 'sent':",
        hurts: 'The mail arrives, and the visitor is asked to send again.',
      },
    ],
  },
  {
    file: `${folder}/flat.ts`,
    tests,
    mutations: [
      {
        from: "headers: { accept: 'application/json' }, ",
        to: '',
        hurts: 'Formspree and Basin answer with a page, and the visitor is asked to send again.',
      },
      {
        from: 'keepalive: size <= KEPT_ALIVE',
        to: 'keepalive: true',
        hurts: 'A volunteer who has written a lot reads, at each attempt, that the network failed.',
      },
    ],
  },
  {
    file: `${folder}/web3forms.ts`,
    tests,
    mutations: [{ from: 'submit.accessKey ??', to: '', hurts: 'Web3Forms does not know whom to send the e-mail to.' }],
  },
  {
    file: `${folder}/netlify.ts`,
    tests,
    mutations: [
      { from: ", 'form-name': submission.form", to: '', hurts: 'Netlify stores nothing.' },
      { from: "headers.has('x-nf-request-id') ?", to: "headers.has('x-request-id') ?", hurts: 'No form ever arrives.' },
    ],
  },
  {
    file: `${folder}/action-network.ts`,
    tests,
    mutations: [
      {
        from: '...(email && { email_addresses: [{ address: email }] }),',
        to: '',
        hurts: 'Action Network refuses every volunteer.',
      },
    ],
  },
];
