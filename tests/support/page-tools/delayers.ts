/** Optimisers and consent tools: they hold scripts back, join them, or make new tags. */
import { html, renamed, replacing, tag, type Kind, type Tool, type Way } from './tool.js';

const onlyModule = (kind: Kind): boolean => kind === 'module';
const onlyTag = (_: Kind, way: Way): boolean => way === 'data-coalition';

export const delayers: readonly Tool[] = [
  {
    name: 'WP Rocket, delayed JavaScript',
    page: ({ script, meta, widget }) =>
      html(
        meta +
          tag({
            ...renamed(script, { type: 'data-rocket-type', src: 'data-rocket-src' }),
            type: 'text/rocketlazyloadscript',
          }),
        widget,
        replacing('script[data-rocket-src]', { type: '', 'data-rocket-type': 'type', 'data-rocket-src': 'src' }),
      ),
  },
  {
    name: 'LiteSpeed Cache, delayed JavaScript',
    page: ({ kind, script, meta, widget }) =>
      html(
        // it leaves modules alone
        meta +
          tag(kind === 'module' ? script : { ...renamed(script, { src: 'data-src' }), type: 'litespeed/javascript' }),
        widget,
        replacing('script[type="litespeed/javascript"]', { type: '', 'data-src': 'src' }),
      ),
  },
  {
    name: 'a delayer that drops `type`',
    page: ({ script, meta, widget }) =>
      html(
        meta + tag({ ...renamed(script, { src: 'data-src' }), type: 'text/delayed' }),
        widget,
        replacing('script[type="text/delayed"]', { type: '', 'data-src': 'src' }),
      ),
    fallback: { at: onlyModule, why: 'the module runs as a classic script' },
  },
  {
    name: 'Flying Scripts',
    page: ({ script, meta, widget }) =>
      html(
        meta + tag({ ...renamed(script, { src: 'data-src' }), 'data-type': 'lazy' }),
        widget,
        `addEventListener('load', () => document.querySelectorAll('script[data-type=lazy]').forEach(one =>
          one.setAttribute('src', one.getAttribute('data-src'))));`,
      ),
  },
  {
    name: 'Cloudflare Rocket Loader',
    page: ({ kind, script, meta, widget }) =>
      html(
        meta + tag({ ...script, type: kind === 'module' ? '4f1c-module' : '4f1c-text/javascript', 'data-kind': kind }),
        widget,
        replacing('script[type^="4f1c-"]', { type: '' }).replace(
          'old.replaceWith',
          "if (old.dataset.kind === 'module') fresh.type = 'module'; old.replaceWith",
        ),
      ),
  },
  {
    name: 'Autoptimize, joined JavaScript',
    page: ({ kind, script, meta, widget, near }) => ({
      // it leaves modules alone
      html: html(meta + tag(kind === 'module' ? script : { defer: '', src: `${near}/cache/autoptimize_1.js` }), widget),
      files: { 'cache/autoptimize_1.js': 'classic script' },
    }),
    fallback: {
      at: (kind, way) => kind === 'classic' && way === 'data-coalition',
      why: 'the joined script has no attribute',
    },
  },
  {
    name: 'Google Tag Manager, custom HTML',
    page: ({ script, meta, widget }) =>
      html(
        meta,
        widget,
        `addEventListener('load', () => {
          const { src, type = '' } = ${JSON.stringify(script)};
          document.body.append(Object.assign(document.createElement('script'), { src, type }));
        });`,
      ),
    fallback: { at: onlyTag, why: 'the tag manager drops attributes that it does not know' },
  },
  {
    name: 'Google Tag Manager, which adds the `<meta>` last',
    page: ({ script, meta, widget }) =>
      html(
        '',
        widget,
        `addEventListener('load', () => {
          const script = document.createElement('script');
          for (const [name, value] of Object.entries(${JSON.stringify(script)})) script.setAttribute(name, value);
          document.head.append(script);
          setTimeout(() => document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(meta)}), 300);
        });`,
      ),
  },
  {
    name: 'Klaro',
    page: ({ kind, script, meta, widget }) =>
      html(
        meta +
          tag({
            ...renamed(script, { src: 'data-src' }),
            type: 'text/plain',
            'data-type': kind === 'module' ? 'module' : 'application/javascript',
            'data-name': 'coalition',
          }),
        widget,
        replacing('[data-name=coalition]', { type: '', 'data-type': 'type', 'data-src': 'src' }),
      ),
  },
  {
    name: 'a consent tool that sets `type="text/plain"`',
    page: ({ kind, script, meta, widget }) =>
      html(
        meta + tag({ ...script, type: 'text/plain', 'data-was': kind === 'module' ? 'module' : '' }),
        widget,
        replacing('script[type="text/plain"]', { type: '', 'data-was': 'type' }),
      ),
  },
];
