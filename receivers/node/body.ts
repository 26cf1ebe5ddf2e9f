import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import { clearTimeout, setTimeout } from 'node:timers';

/** How long a sender may go on sending after its answer, in milliseconds, before the connection is cut. */
const LINGER = 2000;

/**
 * Reads a request's body of at most `maxBytes` bytes. `too-large`: its Content-Length says so, or the byte after the
 * last allowed one came; reading stops there. `gone`: the sender hung up.
 */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large' | 'gone'> {
  return new Promise(resolve => {
    if (Number(req.headers['content-length']) > maxBytes) {
      resolve('too-large');
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      req.off('data', onData).pause();
      resolve('too-large');
    };
    req.on('data', onData);
    finished(req, error => resolve(error ? 'gone' : Buffer.concat(chunks)));
  });
}

/**
 * Lets go of a request that has its answer. What is still coming is thrown away unread for two seconds: cutting the
 * connection at once would reset it, and a sender that is still sending would never see the answer.
 */
export function letGo(req: IncomingMessage): void {
  const timer = setTimeout(() => req.destroy(), LINGER).unref();
  finished(req, () => clearTimeout(timer));
  req.resume();
}
