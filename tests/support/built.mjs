// Serves what is built, `dist/`, at addresses of a test's own, which no cache knows.

/**
 * `/built/<id>/cdn/…` is `dist/cdn/…`; `/built/<id>/asked` answers with the paths that were asked for under `<id>`.
 * Under `/built/<id>/hold-<word>/cdn/…` files whose path has that word in it come only when `/built/<id>/release` is asked for.
 */
export function builtMiddleware() {
  const visits = new Map();
  return async (ctx, next) => {
    const [, id, word, rest] = /^\/built\/([^/]+)\/(?:hold-([^/]+)\/)?(.+)$/.exec(ctx.path) ?? [];
    if (!id) return next();
    const visit = visits.get(id) ?? { asked: [], waiting: [], released: false };
    visits.set(id, visit);
    if (rest === 'asked') {
      ctx.body = visit.asked;
      return;
    }
    if (rest === 'release') {
      visit.released = true;
      for (const go of visit.waiting) go();
      ctx.body = 'released';
      return;
    }
    visit.asked.push(rest);
    if (word && rest.includes(word) && !visit.released) await new Promise(go => visit.waiting.push(go));
    ctx.url = `/dist/${rest}`;
    return next();
  };
}
