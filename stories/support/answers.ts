type Answer = (request: Request) => Response | Promise<Response>;

const answers = new Map<string, Answer>();
let network: typeof fetch | undefined;

const answered: typeof fetch = (input, init) => {
  const answer = answers.get(input instanceof Request ? input.url : String(input));
  return answer ? Promise.resolve(new Request(input, init)).then(answer) : network!(input, init);
};

/**
 * Responds to requests for a URL without a network; other requests are unchanged.
 * @returns removes the response; after the last one is removed, `fetch` is the browser's own again
 */
export function answerAt(url: string, answer: Answer): () => void {
  if (!network) {
    network = globalThis.fetch.bind(globalThis);
    globalThis.fetch = answered;
  }
  answers.set(url, answer);
  return () => {
    answers.delete(url);
    if (answers.size || !network) return;
    globalThis.fetch = network;
    network = undefined;
  };
}

/** A URL that never responds. */
export const silent = 'https://coalition.example/never.json';

let shown = 0;
/**
 * Makes `silent` never respond for as long as a story is shown. Each showing has a URL of its own, because widgets share a
 * data file, and give it up after ten seconds of silence: a story shown then would find it failed.
 */
export function keepSilent({ args }: { readonly args: { src?: string | undefined } }): () => void {
  args.src = `${silent}?${++shown}`;
  return answerAt(args.src, () => new Promise<never>(() => undefined));
}
