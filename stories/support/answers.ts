type Answer = (request: Request) => Response | Promise<Response>;

const answers = new Map<string, Answer>();
let network: typeof fetch | undefined;

const answered: typeof fetch = (input, init) => {
  const answer = answers.get(input instanceof Request ? input.url : String(input));
  return answer ? Promise.resolve(new Request(input, init)).then(answer) : network!(input, init);
};

/**
 * Answers requests to an address without a network, all others as ever.
 * @returns ends it; `fetch` is the browser's own again when no address is answered any more
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

/** An address whose answer never comes. */
export const silent = 'https://coalition.example/never.json';

/** Keeps `silent` silent for as long as a story is shown. */
export const keepSilent = (): (() => void) => answerAt(silent, () => new Promise<never>(() => undefined));
