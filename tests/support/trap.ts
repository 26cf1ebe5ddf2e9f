/** What has happened that must not: code that ran, and requests that the page would have made. */
export interface Trapped {
  readonly ran: string[];
  /** Which rule of the policy a request broke, and where it would have gone. */
  readonly requests: { readonly directive: string; readonly url: string }[];
}

/** Nothing is fetched from other hosts, nor any picture at all: each attempt is reported. */
const policy = `default-src 'self' 'unsafe-inline' 'unsafe-eval' ws: wss:; img-src 'none'; media-src 'none'; object-src 'none';
  frame-src 'none'; font-src 'none'; form-action 'none'; base-uri 'none'`;

/** Sets a trap for every way in which a string could come to life; from then on, for the rest of the page. */
export function setTraps(): Trapped {
  const trapped: Trapped = { ran: [], requests: [] };
  for (const name of ['trap', 'alert', 'confirm', 'prompt', 'print', 'open'])
    Object.assign(globalThis, { [name]: (...args: unknown[]) => void trapped.ran.push(`${name}(${args.join()})`) });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    trapped.requests.push({ directive: effectiveDirective, url: blockedURI }),
  );
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
  return trapped;
}

/** What a widget may consist of, and where it may lead. */
const tags =
  'section h1 h2 h3 h4 h5 h6 p bdi span div ol ul li dl dt dd time a img form fieldset legend label input textarea select option button style picture source';
const attributes = /^(?:on|srcdoc$|is$|action$|formaction$|ping$|background$|http-equiv$)/;
const schemes: Readonly<Record<string, RegExp>> = { href: /^(?:https?|mailto|tel):$/, src: /^https?:$/ };

/** Widgets set colours and how pieces of a text stand in it; each engine writes these in its own way. No address is in them. */
const wrongStyle = /url|image|content|behavior|expression/i;

const wrongAddress = (element: Element, name: string): boolean => {
  const value = element.getAttribute(name);
  return value !== null && !value.startsWith('#') && isWrong(value, name);
};

function isWrong(value: string, name: string): boolean {
  if (!URL.canParse(value)) return true; // relative ones are resolved against the data file, never against the page
  const { protocol, username, password } = new URL(value);
  return !schemes[name]!.test(protocol) || username !== '' || password !== '';
}

/** Only a `source` has copies, each with its width. */
const wrongCopies = (element: Element): boolean =>
  element.hasAttribute('srcset') &&
  (element.localName !== 'source' ||
    element
      .getAttribute('srcset')!
      .split(/(?<= \d+w),/)
      .some(copy => !/^\S+ \d+w$/.test(copy) || isWrong(copy.split(' ')[0]!, 'src')));

const wrongLink = (element: Element): boolean =>
  element.localName === 'a' && !element.getAttribute('href')?.startsWith('#')
    ? !element.getAttribute('rel')?.split(' ').includes('noopener')
    : element.localName === 'img' &&
      !(element.getAttribute('loading') === 'lazy' && element.hasAttribute('width') && element.hasAttribute('height'));

/** The elements of a widget that no data may bring about. */
export const unsafe = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('*')]
    .filter(
      element =>
        !tags.split(' ').includes(element.localName) ||
        element.getAttributeNames().some(name => attributes.test(name)) ||
        wrongStyle.test(element.getAttribute('style') ?? '') ||
        Object.keys(schemes).some(name => wrongAddress(element, name)) ||
        wrongCopies(element) ||
        wrongLink(element),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 300));

/** Every text of the data that a widget shows, however it shows it: as many times as it does. */
export const shownIn = (root: ShadowRoot): string[] => [
  ...[...root.querySelectorAll('bdi, option')].map(({ textContent }) => textContent),
  ...[...root.querySelectorAll('[alt]')].map(element => element.getAttribute('alt')!),
];
