// Generated: do not edit. `npm run generate` makes it anew.

export { tags, type WidgetTag } from './tags.js';

/**
 * Every element by tag: its class, what it shows, the keys of the data file that it needs, and the pattern of each
 * attribute's values (`''`: a boolean attribute; `null`: any string).
 */
export const elements = {
  'coalition-name': {
    className: 'CoalitionName',
    summary: 'The name in every language, and the abbreviation',
    sections: ['name', 'abbreviation'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-about': {
    className: 'CoalitionAbout',
    summary: 'Tagline, introduction, who we are, founding date, seat',
    sections: ['about'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-vision': {
    className: 'CoalitionVision',
    summary: 'The vision as one statement',
    sections: ['vision'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-mission': {
    className: 'CoalitionMission',
    summary: 'The mission as one statement',
    sections: ['mission'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-goals': {
    className: 'CoalitionGoals',
    summary: 'The numbered goals',
    sections: ['goals'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-values': {
    className: 'CoalitionValues',
    summary: 'The values, each with a title and a text',
    sections: ['values'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'member-counter': {
    className: 'MemberCounter',
    summary: 'The counters: members, years, people',
    sections: ['stats'],
    attributes: {
      stats: '[A-Za-z0-9][\\w.:-]{0,63}(?: [A-Za-z0-9][\\w.:-]{0,63}){0,31}',
      src: null,
      lang: null,
      theme: 'light|dark',
      'heading-level': '[1-6]',
      'no-heading': '',
    },
  },
  'coalition-banner': {
    className: 'CoalitionBanner',
    summary: 'A picture, a call and a link',
    sections: ['banner'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
  'coalition-members': {
    className: 'CoalitionMembers',
    summary: 'The member organisations, with a filter',
    sections: ['members'],
    attributes: {
      layout: 'grid|list',
      'no-filter': '',
      src: null,
      lang: null,
      theme: 'light|dark',
      'heading-level': '[1-6]',
      'no-heading': '',
    },
  },
  'volunteer-form': {
    className: 'VolunteerForm',
    summary: 'A form for volunteers, described by the data file',
    sections: ['volunteer'],
    attributes: {
      recipient: null,
      form: '[A-Za-z0-9][\\w.:-]{0,63}',
      src: null,
      lang: null,
      theme: 'light|dark',
      'heading-level': '[1-6]',
      'no-heading': '',
    },
  },
  'coalition-contact': {
    className: 'CoalitionContact',
    summary: 'Email, telephone, website and social networks',
    sections: ['contact'],
    attributes: { src: null, lang: null, theme: 'light|dark', 'heading-level': '[1-6]', 'no-heading': '' },
  },
} as const;
