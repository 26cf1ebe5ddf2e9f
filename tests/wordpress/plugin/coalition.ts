/** The coalition's site: a server with what it has published. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishedFiles } from '../../support/publication.js';

/** The address of the data file, as an administrator enters it. */
export const SOURCE = 'https://coalition.example.org/coalition.json';

/** A picture of one transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** The same as WebP. */
const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

type Data = Record<string, unknown> & { members: { logo?: object }[]; banner: object };
const example = (name: string): Data => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Data;

/** Copies of a picture of which one can be copied. */
const sources = [
  {
    type: 'image/webp',
    srcset: ['logo.webp', 'logo.svg', 'absent.webp'].map((name, at) => ({
      src: `images/${name}`,
      width: 480 * (at + 1),
    })),
  },
];

/** A data file with every section: the two examples together, with a picture that can be copied and one that cannot. */
export function dataOf(revision: number, changes: object = {}): Data {
  const [nes, alliance] = ['cso-nes', 'syrian-ngo-alliance'].map(example) as [Data, Data];
  const [first, second, ...members] = alliance.members;
  const logo = (src: string): object => ({ src, width: 48, height: 48, alt: { en: 'Logo' } });
  return {
    ...nes,
    ...alliance,
    revision,
    members: [{ ...first, logo: logo('images/logo.png') }, { ...second, logo: logo('images/logo.svg') }, ...members],
    banner: { ...alliance.banner, image: { ...logo('images/logo.png'), alt: { en: 'Mosaic' }, sources } },
    ...changes,
  };
}

export class Coalition {
  #server: Server | undefined;
  #port = 0;
  #files = new Map<string, Buffer>();
  /** The paths that were asked for, since `asked` was emptied. */
  readonly asked: string[] = [];

  /** Where the server listens on this machine. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async publish(data: object): Promise<void> {
    this.#files = await publishedFiles(data, SOURCE);
    this.#files.set('images/logo.png', PNG).set('images/logo.webp', WEBP).set('images/logo.svg', SVG);
  }

  /** Changes a published file behind the publication's back; `undefined` takes it away. */
  change(path: string, content: string | undefined): void {
    if (content === undefined) this.#files.delete(path);
    else this.#files.set(path, Buffer.from(content));
  }

  text(path: string): string {
    return String(this.#files.get(path));
  }

  async up(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = request.url!.slice(1);
      this.asked.push(path);
      const content = this.#files.get(path);
      const etag = content && `"${createHash('sha256').update(content).digest('hex')}"`;
      const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
      if (etag) response.setHeader('etag', etag);
      response.writeHead(isKnown ? 304 : content ? 200 : 404).end(isKnown ? undefined : content);
    });
    await new Promise<void>(resolve => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on nothing answers at its address. */
  async down(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    this.#server = undefined;
  }
}
