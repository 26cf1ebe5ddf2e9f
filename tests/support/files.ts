/** Serves data files to widgets under test, and counts how often each is asked for. */
const answers = new Map<string, () => Response | Promise<Response>>();
const asked = new Map<string, number>();
const network = globalThis.fetch;

/** The address of a file that the next requests are answered with; each call makes a new one. */
let count = 0;
export function serve(answer: unknown): string {
  const url = new URL(`/served/${++count}.json`, location.href).href;
  serveAt(url, answer);
  return url;
}

/** Says what an address answers from now on: a value as JSON, or what the function returns. */
export function serveAt(url: string, answer: unknown): void {
  answers.set(url, typeof answer === 'function' ? (answer as () => Response) : () => Response.json(answer));
}

/** How often an address was asked for. */
export const timesAsked = (url: string): number => asked.get(url) ?? 0;

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = answers.get(url);
  if (!answer) return network(input, init);
  asked.set(url, timesAsked(url) + 1);
  return Promise.resolve().then(answer);
};
