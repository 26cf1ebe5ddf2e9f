import { fold } from '../../i18n/fold.js';
import { pointerOf, type Found, type Path } from '../finding.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import { childOf, formPaths, isRecord, listAt, valueAt, type DataFile } from './walk.js';

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');

/** Folded labels that say nothing without the text around them. */
const vague = whole(
  [
    '(?:please )?(?:click|press|tap)(?: (?:here|me|this|on this link|this link))?(?: .{0,40})?|here|this|more|more info(?:rmation)?|read(?: more| on| this)?|learn more|see more|find out more|details|link|go|continue|website|visit',
    '(?:اضغط|انقر|اكبس)\\p{L}*(?: (?:ه?هنا|هنا|علي الرابط|للمزيد))?(?: .{0,30})?|(?:من )?هنا|المزيد|للمزيد|اقرا المزيد|اقرا اكثر|اعرف اكثر|تفاصيل|التفاصيل|رابط|الرابط|زر الموقع',
    '(?:buraya |burayi |linke )?tikla\\p{L}*|burada|buraya|burasi|devami|devamini oku|daha fazla|daha fazlasi|daha fazla bilgi|ayrintilar|detaylar|detay|link|baglanti|git',
    '(?:li )?(?:vir|vira|vire)(?: (?:bi)?(?:tikin\\p{L}*|klik\\p{L}*|pel\\p{L}*))?|bitikin\\p{L}*(?: li vir)?|zedetir|betir|bixwine|betir bixwine|zedetir bixwine|girek|link|hurgili',
    '(?:كليك|كرته|كرتا|داگره|كلیك)\\p{L}*(?: .{0,20})?|ليره(?: (?:كليك|كرته|داگره|بكه)\\p{L}*(?: بكه)?)?|زياتر|زياتر بخوينهوه|زانياري زياتر|بهستهر|لينك',
    'ܗܪܟܐ|ܣܓܝ|ܝܬܝܪ|ܩܪܝ ܝܬܝܪ|ܐܣܪܐ|ܕܘܫ ܗܪܟܐ',
  ].join('|'),
);

const isLinkLabel = (path: Path): boolean => path.includes('link') && path.includes('label');

const vagueLinks: TextRule = at =>
  isLinkLabel(at.field) && vague.test(fold(at.text).trim())
    ? report(
        at,
        'vague-link',
        'The label does not say where the link leads: screen readers list links without the text around them.',
      )
    : [];

/** Folded words that say only that there is a picture. */
const picture = whole(
  [
    '(?:an? |the |our |my )?(?:image|picture|photo|photograph|pic|img|logo|icon|banner|graphic|illustration|cover|header|alt|alt text)(?: (?:here|of us|image|picture|photo|\\d+))?',
    '(?:ال)?(?:صوره|شعار|لوغو|لوجو|ايقونه|بانر|رسم|صورنا|نص بديل)(?: (?:\\d+|الغلاف|البانر|توضيحيه|التحالف|المنظمه))?',
    'resim|resmi|gorsel|gorseli|fotograf|fotografi|foto|logo|simge|ikon|afis|kapak',
    'wene|weneyek|foto|fotograf|logo|nisan|afis',
    'وينه|وينهيهك|فوتو|لوگو|هيما|ئايكون|بانهر|لوغو',
    'ܨܘܪܬܐ|ܨܠܡܐ|ܢܝܫܐ|ܦܘܛܘ',
  ].join('|'),
);

const vagueAlts: TextRule = at =>
  at.field.at(-1) === 'alt' && picture.test(fold(at.text).trim())
    ? report(at, 'vague-alt', 'The alternative text says only that there is a picture: say what it shows.')
    : [];

/** Autofill tokens for the questions that forms ask most, by the name of the field (HTML, 4.10.18.7). */
const tokens: readonly (readonly [names: RegExp, token: string])[] = [
  [/^(?:e-?mail|mail|email-?address|e-?posta)$/, 'email'],
  [/^(?:tel|phone|telephone|mobile|cell|whats-?app|phone-?number|telefon)$/, 'tel'],
  [/^(?:name|full-?name|your-?name|isim|ad-?soyad|nav)$/, 'name'],
  [/^(?:first-?name|given-?name|forename)$/, 'given-name'],
  [/^(?:last-?name|family-?name|surname|soyad)$/, 'family-name'],
  [/^(?:organi[sz]ation|organi[sz]ation-?name|company|employer)$/, 'organization'],
  [/^(?:country|country-?name)$/, 'country-name'],
  [/^(?:city|town)$/, 'address-level2'],
  [/^(?:address|street|street-?address)$/, 'street-address'],
  [/^(?:zip|zip-?code|postal-?code|postcode)$/, 'postal-code'],
  [/^(?:birth-?(?:day|date)|date-?of-?birth|dob|bday)$/, 'bday'],
  [/^(?:website|homepage|web-?site)$/, 'url'],
];
const byType: Readonly<Record<string, string>> = { email: 'email', tel: 'tel' };
const answered = new Set(['text', 'email', 'tel', 'textarea', 'date', 'select']);

function withoutToken(field: unknown, path: Path): Found[] {
  const [name, type, given] = ['name', 'type', 'autocomplete'].map(key => childOf(field, key));
  if (typeof name !== 'string' || typeof type !== 'string' || given !== undefined || !answered.has(type)) return [];
  const plain = name
    .replaceAll('_', '-')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
  const token = byType[type] ?? tokens.find(([names]) => names.test(plain))?.[1];
  if (!token) return [];
  const message = 'The question asks for something that browsers can fill in, but does not tell them (WCAG 1.3.5).';
  return [{ id: 'no-autocomplete', severity: 'warning', path, message, suggestion: `"autocomplete": "${token}"` }];
}

/** What tells two items apart for programs; two items with the same one have a finding of their own. */
const keyOf = (item: unknown): unknown => childOf(item, 'name') ?? childOf(item, 'value') ?? childOf(item, 'id');

/** Two labels that cannot be told apart, in one language. */
function alike(items: readonly unknown[], path: Path): Found[] {
  const seen = new Map<string, number>();
  const found = new Map<number, [first: number, languages: string[]]>();
  for (const [index, item] of items.entries()) {
    const label = childOf(item, 'label');
    for (const [lang, text] of isRecord(label) ? Object.entries(label) : []) {
      if (typeof text !== 'string') continue;
      const key = `${lang} ${fold(text).trim()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else if (keyOf(items[first]) !== keyOf(item))
        found.set(index, [first, [...(found.get(index)?.[1] ?? []), languageName(lang)]]);
    }
  }
  return [...found].map(([index, [first, languages]]) => ({
    id: 'duplicate-label',
    severity: 'warning',
    path: [...path, index, 'label'],
    message: `Has the same label as item ${first + 1} of this list, in ${languages.join(', ')}: visitors cannot tell the two apart.`,
  }));
}

function formFaults(root: unknown, form: Path): Found[] {
  const fields = listAt(root, ...form, 'fields').map((field, index) => [field, [...form, 'fields', index]] as const);
  const consent = valueAt(root, [...form, 'consent']);
  const unlinked = isRecord(consent) && consent['link'] === undefined;
  const message =
    'The visitor agrees to something that cannot be read: add "link", the address of your privacy notice.';
  return [
    ...fields.flatMap(([field, path]) => withoutToken(field, path)),
    ...[[...form, 'fields'], ...fields.map(([, path]) => [...path, 'options'])].flatMap(path =>
      alike(listAt(root, ...path), path),
    ),
    ...(unlinked
      ? [{ id: 'consent-without-link', severity: 'warning', path: [...form, 'consent'], message } as const]
      : []),
  ];
}

/** What keeps people with disabilities from using the widgets. */
export const accessibilityFaults = ({ root, texts }: DataFile): Found[] =>
  [
    ...[vagueLinks, vagueAlts].flatMap(rule => texts.flatMap(rule)),
    ...alike(listAt(root, 'stats'), ['stats']),
    ...formPaths(root).flatMap(form => formFaults(root, form)),
  ].filter(
    (one, at, all) =>
      all.findIndex(other => other.id === one.id && pointerOf(other.path) === pointerOf(one.path)) === at,
  );
