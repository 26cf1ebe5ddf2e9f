import { existsSync } from 'node:fs';
import { chunkTable } from '../../scripts/lib/chunk-table.js';
import { hints as hintsFor } from '../../src/cli/publish/script-tag.js';
import { fallback, goals, has, list, pageOf, type BenchPage } from './page.js';
import { peers } from './peers.js';
import { hasWordPress } from './wordpress.js';

const tag = (host: string, data: string): string =>
  `<script type="module" crossorigin src="https://${host}/cdn/coalition-widgets.js" data-coalition="${data}"></script>`;
const classic = (host: string, data: string): string =>
  `<script defer crossorigin src="https://${host}/iife/coalition-widgets.js" data-coalition="${data}"></script>`;
const goalsTag = `<coalition-goals>${fallback}</coalition-goals>`;

const goalsShown = has('coalition-goals', goals[0]!.text.ar.slice(0, 20));
if (!existsSync('dist/cdn/chunks.json')) throw new Error('Run "npm run build" first.');
const build = { integrity: '', ...chunkTable() };
const preconnect = '<link rel="preconnect" crossorigin href="https://coalition.test">';
/** As `publish` writes them for files on a host. */
const hintsOn = (host: string): string =>
  hintsFor(
    'coalition-goals',
    'ar',
    { url: `https://${host}/cdn/coalition-widgets.js`, build },
    `https://${host}/goals/coalition.json`,
  );
const hints = hintsOn('coalition.test').split('\n');
const hintFor = (part: string): string => hints.find(link => link.includes(part))!;
const isDefined = "document.querySelector('coalition-goals').constructor !== HTMLElement";

const whole = 'https://coalition.test/goals/coalition.json';
const slices = 'https://coalition.test/goals/coalition.{lang}.json';
const alliance = 'https://coalition.test/alliance/coalition.{lang}.json';
const own = '/goals/coalition.{lang}.json';
const prerender = { data: 'data/cso-nes.json', url: slices };

const texts: readonly BenchPage[] = [
  {
    id: 'static',
    label: 'The text in the page, without a widget',
    kind: 'text',
    html: pageOf(`<section>${list}</section>`),
    shown: "document.querySelector('li')",
  },
  {
    id: 'frame',
    label: 'The text in an `<iframe>` from the coalition’s site',
    kind: 'text',
    html: pageOf(
      '<script>addEventListener("message", () => { window.isShown = true; })</script>' +
        '<iframe src="https://coalition.test/framed.html" width="100%" height="600"></iframe>',
    ),
    shown: 'window.isShown',
  },
];

/** What the frame of the page above holds. */
const framed: BenchPage = {
  id: 'framed',
  label: '',
  kind: 'text',
  host: 'coalition.test',
  html: pageOf(`${list}<script>requestAnimationFrame(() => parent.postMessage('shown', '*'))</script>`),
  shown: 'false',
};

const goalsPage = (id: string, label: string, head: string, more: Partial<BenchPage> = {}): BenchPage => ({
  id,
  label,
  kind: 'widget',
  html: pageOf(goalsTag, head),
  shown: goalsShown,
  ...more,
});

const widgets: readonly BenchPage[] = [
  goalsPage('short', 'Goals: script from a CDN, the whole data file', tag('cdn.test', whole)),
  goalsPage('written', 'Goals: the written snippet, script and slice from one host', tag('coalition.test', slices)),
  goalsPage('cdn-slices', 'Goals: script from a CDN, a slice from the coalition', tag('cdn.test', slices)),
  goalsPage('self-hosted', 'Goals: script and slice on the member’s own site', tag('member.test', own)),
  goalsPage(
    'self-hosted-hints',
    'Goals: script and slice on the member’s own site, with hints',
    tag('member.test', own) + hintsOn('member.test'),
  ),
  goalsPage('classic', 'Goals: classic script, a slice', classic('coalition.test', slices)),
  goalsPage('prerendered', 'Goals: prerendered, with the script', tag('coalition.test', slices), { prerender }),
  goalsPage('repeat', 'Goals: the written snippet, second visit', tag('coalition.test', slices), { isRepeat: true }),
  goalsPage('down', 'Goals: prerendered, the coalition’s host does not answer', tag('cdn.test', slices), {
    prerender,
    isHostDown: true,
  }),
  goalsPage('taken-over', 'Goals: prerendered, until the widget has taken over', tag('coalition.test', slices), {
    prerender,
    shown: `${isDefined} && document.querySelector('coalition-goals').state === 'ready'`,
  }),
  goalsPage('preconnect', 'Goals: the written snippet, hint: preconnect', preconnect + tag('coalition.test', slices)),
  goalsPage('base', 'Goals: the written snippet, hint: the base', hintFor('base.js') + tag('coalition.test', slices)),
  goalsPage(
    'data',
    'Goals: the written snippet, hint: the data',
    hintFor('preload" as') + tag('coalition.test', slices),
  ),
  goalsPage('hints', 'Goals: the written snippet with its hints', tag('coalition.test', slices) + hints.join('')),
  {
    id: 'counter',
    label: 'Counter: the written snippet',
    kind: 'widget',
    html: pageOf('<member-counter></member-counter>', tag('coalition.test', alliance)),
    shown: has('member-counter', 'منظم'),
  },
  {
    id: 'form',
    label: 'Form: the written snippet',
    kind: 'widget',
    html: pageOf('<volunteer-form></volunteer-form>', tag('coalition.test', alliance)),
    shown: "document.querySelector('volunteer-form')?.shadowRoot?.querySelector('button[type=submit]')",
  },
];

/** Pages of a WordPress, if it is here. */
const wordPress: readonly BenchPage[] = [
  {
    id: 'wordpress-text',
    label: 'WordPress: the text in a post, without a widget',
    kind: 'text',
    html: '',
    post: `<!-- wp:html --><section>${list}</section><!-- /wp:html -->`,
    shown: "document.querySelector('section > ol > li')",
  },
  {
    id: 'wordpress',
    label: 'WordPress: the goals by the plug-in',
    kind: 'widget',
    html: '',
    post: '<!-- wp:coalition-widgets/coalition-goals {"lang":"ar"} /-->',
    shown: goalsShown,
  },
];

/** Every page, in the order of the report. */
export const measured: readonly BenchPage[] = [...texts, ...widgets, ...(hasWordPress ? wordPress : []), ...peers];

export const pages: readonly BenchPage[] = [...measured, framed];
