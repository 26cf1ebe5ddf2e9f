const founded = { founded: '2014-04-02' };
const text = (en: string, more: object = {}) => ({ en, ...more });
const field = (name: string, type: string, more: object = {}) => ({ name, type, label: text(`Your ${name}`), ...more });
const form = (fields: readonly object[], more: object = {}) => ({
  volunteer: { form: 'v', fields, submit: { to: 'json', url: 'https://example.org/' }, ...more },
});
const goals = (...texts: string[]) => ({ goals: texts.map((en, at) => ({ id: `g${at}`, text: { en } })) });
const names = (...list: string[]) => ({ members: list.map((en, at) => ({ id: `m${at}`, name: { en } })) });
/** Parts of data files with one defect each, and the id that finds it. */
export const files: readonly (readonly [id: string, more: object])[] = [
  ['typed-number', goals('1. Protect people', '2. Help people', '3. Teach people')],
  ['typed-number', goals('1) Protect people', '2) Help people')],
  ['uneven-list', goals('Protect people.', 'Help people.', 'Teach people')],
  ['uneven-list', goals('Protect people', 'Help people', 'teach people')],
  ['duplicate', goals('Protect all people', 'Protect all people')],
  ['figures-differ', { languages: ['en', 'ar'], vision: { en: 'With 32 partners', ar: 'مع ٢٣ شريكًا' } }],
  ['figures-differ', { languages: ['en', 'tr'], vision: { en: 'In 2014 we began', tr: '2015 yılında başladık' } }],
  [
    'numbers-contradict',
    {
      about: { introduction: [text('The alliance has 23 members.')] },
      stats: [{ id: 'm', value: 230, label: text('member organisations') }],
    },
  ],
  ['numbers-contradict', { about: { ...founded, introduction: [text('We were founded in 2015.')] } }],
  ['future-year', { vision: text('Working since 2104') }],
  ['future-year', { about: { founded: '2104' } }],
  ['older-than-founded', { about: founded, stats: [{ id: 'y', value: 80, label: text('years of service') }] }],
  ['older-than-founded', { about: { ...founded, introduction: [text('We have 80 years of experience.')] } }],
  [
    'mixed-digits',
    {
      languages: ['ar'],
      goals: [
        { id: 'a', text: { ar: 'نصل إلى 20 قرية' } },
        { id: 'b', text: { ar: 'نصل إلى ٣٠ مدينة' } },
      ],
    },
  ],
  ['duplicate-member', names('Hope Foundation', 'hope-foundation')],
  ['duplicate-member', names('Hope Foundation for Relief', 'Hope Fundation for Relief')],
  [
    'duplicate-member',
    {
      members: ['a', 'b'].map(id => ({
        id,
        name: text(`Name ${id}`),
        url: `https://${id === 'a' ? 'www.' : ''}x.org/`,
      })),
    },
  ],
  ['no-autocomplete', form([field('email', 'email')])],
  ['no-autocomplete', form([field('mobile', 'tel')])],
  ['no-autocomplete', form([field('full_name', 'text')])],
  ['duplicate-label', form([field('a', 'text', { label: text('Name') }), field('b', 'text', { label: text('Name') })])],
  ['consent-without-link', form([field('a', 'text')], { consent: { version: '1', text: text('I agree') } })],
  ['form-property', form([field('submit', 'text')])],
  ['condition', form([field('a', 'text', { when: { field: 'b' } }), field('b', 'text')])],
  ['error-code', form([field('a', 'text', { errors: { requierd: text('Please write your name.') } })])],
  ['schema', form([field('a', 'text')], { submit: { to: 'mailchimp', url: 'https://example.org/' } })],
  ['schema', form([field('a', 'colour')])],
  ['vague-link', { banner: { link: { href: 'https://example.org/', label: text('Click here') } } }],
  ['vague-link', { languages: ['ar'], banner: { link: { href: 'https://example.org/', label: { ar: 'هنا' } } } }],
  [
    'vague-link',
    { languages: ['tr'], banner: { link: { href: 'https://example.org/', label: { tr: 'Buraya tıklayın' } } } },
  ],
  ['vague-alt', { banner: { image: { src: 'https://example.org/a.jpg', alt: text('image') } } }],
  ['vague-alt', { languages: ['ar'], banner: { image: { src: 'https://example.org/a.jpg', alt: { ar: 'صورة' } } } }],
  ['alt-file-name', { banner: { image: { src: 'https://example.org/a.jpg', alt: text('IMG_2041.jpg') } } }],
  ['no-scheme', { contact: { url: 'www.example.org' } }],
  ['no-scheme', { banner: { link: { href: 'info@example.org', label: text('Write to us') } } }],
  ['no-scheme', { contact: { url: 'https:/example.org' } }],
  ['language-code', { languages: ['en', 'kr'] }],
  ['language-code', { languages: ['en', 'jp'] }],
  ['language-code', { languages: ['en', 'ua'] }],
  ['language-not-offered', { languages: ['en', 'tr'], vision: text('Peace', { fr: 'La paix' }) }],
  [
    'plural-form',
    { languages: ['ar'], stats: [{ id: 'x', value: 30, label: { ar: { one: 'مشروع', other: 'مشروع' } } }] },
  ],
];
