/** What the prerendered texts of widgets hold. Whatever prints them from outside lets nothing else through. */

/** The tags, each with its own attributes: no style, no script, no template, no handler. */
const tags: Readonly<Record<string, string>> = {
  section: 'data-revision data-coalition-text',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  div: '',
  bdi: '',
  p: '',
  dl: '',
  dt: '',
  dd: '',
  ul: '',
  ol: 'start reversed',
  li: 'value',
  span: 'data-stat data-value',
  strong: '',
  em: '',
  br: '',
  time: 'datetime',
  a: 'href rel target',
  picture: '',
  source: 'type srcset sizes',
  img: 'src width height alt loading decoding referrerpolicy',
  form: 'novalidate method autocomplete',
  fieldset: 'disabled',
  legend: '',
  label: 'for',
  input:
    'type autocomplete autocapitalize spellcheck data-name name value checked disabled required min max step minlength maxlength inputmode',
  select: 'autocomplete data-name name disabled required',
  option: 'value selected',
  textarea: 'autocomplete spellcheck data-name name rows maxlength disabled required',
  button: 'type disabled',
  slot: '',
};

/** What every tag may have. */
const common =
  'part class id lang dir role hidden title tabindex aria-atomic aria-busy aria-controls aria-current aria-describedby aria-disabled aria-expanded aria-hidden aria-invalid aria-label aria-labelledby aria-live aria-pressed aria-required';

/** All that a text may have that stands in the page itself: there, a class or an id belongs to the page. */
const light = 'data-coalition-text lang dir href rel src srcset sizes type width height alt loading datetime';

/** Controls say nothing in the page itself: there, no script makes them work. */
const controls = ['form', 'fieldset', 'legend', 'label', 'input', 'select', 'option', 'textarea', 'button', 'slot'];

const quoted = (text: string): string => `'${text}'`;
const width = Math.max(...Object.keys(tags).map(tag => tag.length));
const rows = Object.entries(tags).map(
  ([tag, own]) => `${quoted(tag)}${' '.repeat(width - tag.length)} => ${quoted(own)},`,
);

/** The lists as PHP, in the style of WordPress. */
export const wordPressTexts = `const OWN_ATTRIBUTES = array(
${rows.map(row => `\t${row}\n`).join('')});

/* What every tag of them may have. */
const COMMON_ATTRIBUTES = ${quoted(common)};

/* All that a text may have that stands in the page itself: there, a class or an id belongs to the page. */
const LIGHT_ATTRIBUTES = ${quoted(light)};

/* Controls say nothing in the page itself: there, no script makes them work. */
const CONTROLS = array( ${controls.map(quoted).join(', ')} );`;

/** The lists as PHP, for `php/embed.php`. */
export const embedTexts = `const COALITION_TAGS = [
${rows.map(row => `    ${row}\n`).join('')}];
const COALITION_COMMON = ${quoted(common)};
const COALITION_LIGHT = ${quoted(light)};
const COALITION_CONTROLS = [${controls.map(quoted).join(', ')}];`;
