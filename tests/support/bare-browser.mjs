// What a bundle may touch while it is imported, and no more: what lit itself needs of a browser. Run by
// `node --import`; at the end it prints what was registered, and which other parts of a browser were asked for.
const defined = [];
const touched = [];
const watched = (name, allowed) =>
  new Proxy(allowed, {
    get: (target, key) => {
      if (!(key in target) && typeof key === 'string') touched.push(`${name}.${key}`);
      return target[key];
    },
    has: (_, key) => {
      touched.push(`${String(key)} in ${name}`);
      return false;
    },
  });
Object.assign(globalThis, {
  window: globalThis,
  HTMLElement: class {},
  document: watched('document', { createTreeWalker: () => ({}), createComment: () => ({}) }),
  customElements: { define: tag => defined.push(tag), get: tag => (defined.includes(tag) ? class {} : undefined) },
});
for (const name of ['fetch', 'addEventListener', 'setTimeout', 'MutationObserver', 'localStorage', 'caches'])
  Object.defineProperty(globalThis, name, { get: () => void touched.push(name), configurable: true });
const { console } = globalThis;
process.once('exit', () => console.log(JSON.stringify({ defined, touched })));
