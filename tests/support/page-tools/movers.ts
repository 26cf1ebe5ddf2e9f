/** What pages do with a script tag by hand. */
import { html, quoted, tag, type Tool } from './tool.js';

export const movers: readonly Tool[] = [
  {
    name: '`document.write`',
    page: ({ script, meta, widget }) => html(meta, `<script>document.write(${quoted(tag(script))})</script>${widget}`),
  },
  {
    name: '`import` in a script of the page',
    page: ({ script: { src = '', ...attributes }, meta, widget }) =>
      html(
        meta + tag({ ...attributes, type: 'module' }).replace('></script>', `>import ${JSON.stringify(src)};</script>`),
        widget,
      ),
  },
  {
    name: 'the tag removed before it runs',
    page: ({ script, meta, widget }) =>
      html(
        meta,
        widget,
        `const script = document.createElement('script');
        for (const [name, value] of Object.entries(${JSON.stringify(script)})) script.setAttribute(name, value);
        document.head.append(script);
        script.remove();`,
      ),
    fallback: {
      at: (kind, way) => kind === 'module' && way === 'data-coalition',
      why: 'a module cannot read the attributes of a tag that has gone',
    },
  },
  {
    name: 'the tag inside a shadow root',
    page: ({ script, meta, widget }) =>
      html(
        meta,
        '<main></main>',
        `const root = document.querySelector('main').attachShadow({ mode: 'open' });
        root.innerHTML = ${quoted(widget)};
        const script = document.createElement('script');
        for (const [name, value] of Object.entries(${JSON.stringify(script)})) script.setAttribute(name, value);
        root.append(script);`,
      ),
  },
  {
    name: 'a frame with `srcdoc`',
    page: ({ script, meta, widget }) => {
      const page = html(meta + tag(script), widget)
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;');
      return html('', `<iframe width="600" height="400" srcdoc="${page}"></iframe>`);
    },
  },
  {
    name: '`<base href>`',
    page: ({ script, meta, widget, near }) => html(`<base href="${near}/elsewhere/">${meta}${tag(script)}`, widget),
  },
];
