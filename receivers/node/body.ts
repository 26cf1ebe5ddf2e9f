import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import { clearTimeout, setTimeout } from 'node:timers';

/** How long a sender may continue to send after the response, in milliseconds, before the connection is closed. */
const LINGER = 2000;

/**
 * Reads a request body of at most `maxBytes` bytes. `too-large`: Content-Length exceeds the limit, or more bytes
 * arrived; reading stops there. `gone`: the sender closed the connection.
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
 * Releases a request after its response. For two seconds, further bytes are discarded: closing the connection at once
 * would reset it, and a sender that is still sending would never see the response.
 */
export function letGo(req: IncomingMessage): void {
  const timer = setTimeout(() => req.destroy(), LINGER).unref();
  finished(req, () => clearTimeout(timer));
  req.resume();
}
