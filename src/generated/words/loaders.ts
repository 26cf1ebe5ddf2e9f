// Generated: do not edit. `npm run generate` makes it anew.
type Loader = () => Promise<{ readonly words: Readonly<Record<string, string>> }>;
/** Per group and language, what loads its words. */
export const loaders: Readonly<Record<'base' | 'form', Readonly<Record<string, Loader>>>> = {
  base: {
    ar: () => import('./ar.base.js'),
    ku: () => import('./ku.base.js'),
    syr: () => import('./syr.base.js'),
    tr: () => import('./tr.base.js'),
  },
  form: {
    ar: () => import('./ar.form.js'),
    ku: () => import('./ku.form.js'),
    syr: () => import('./syr.form.js'),
    tr: () => import('./tr.form.js'),
  },
};
