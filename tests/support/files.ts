/** Serves data files to widgets under test, and counts how often each is asked for. */
const answers = new Map<string, (request: Request) => Response | Promise<Response>>();
const asked = new Map<string, (RequestInit | undefined)[]>();
const network = globalThis.fetch;

/** Pages of one site share the copies of files that they keep, so the addresses of each page are its own. */
const page = Math.random().toString(36).slice(2);
/** The address of a file that the next requests are answered with; each call makes a new one. */
let count = 0;
export function serve(answer: unknown): string {
  const url = new URL(`/served/${page}/${++count}.json`, location.href).href;
  serveAt(url, answer);
  return url;
}

/** Says what an address answers from now on: a value as JSON, or what the function makes of the request. */
export function serveAt(url: string, answer: unknown): void {
  answers.set(
    url,
    typeof answer === 'function' ? (answer as (request: Request) => Response) : () => Response.json(answer),
  );
}

/** How often an address was asked for. */
export const timesAsked = (url: string): number => asked.get(url)?.length ?? 0;

/** What the last request for an address was made with. */
export const initOf = (url: string): RequestInit | undefined => asked.get(url)?.at(-1);

/** The answer of a server that never answers: the request ends when the page gives up. */
export const never = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as DOMException)));

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = answers.get(url);
  if (!answer) return network(input, init);
  asked.set(url, [...(asked.get(url) ?? []), init]);
  return Promise.resolve().then(() => answer(new Request(input, init)));
};
