/** Waits for optional code, but for a second at most, and not if it fails: content never waits for it. */
export const optional = (loading: Promise<unknown>): Promise<unknown> =>
  new Promise(resolve => {
    setTimeout(resolve, 1000);
    loading.then(resolve, resolve);
  });
