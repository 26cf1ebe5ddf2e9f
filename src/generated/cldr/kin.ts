// Generated: do not edit. `npm run generate:tables` makes it anew.
/** For each of our languages, those whose readers read it: its varieties (CLDR languageMatching), and close relatives. */
export const kinByTag: Readonly<Record<string, string>> = {
  ar: 'aao abh abv acm acq acw acx adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp shu ssh',
  ckb: 'sdh lki ku-Arab',
  syr: 'aii arc tru',
};
