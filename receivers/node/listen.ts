import { createServer, type Server } from 'node:http';
import { createReceiver, type ReceiverOptions } from './receiver.js';

export interface ListenOptions extends ReceiverOptions {
  /** TCP port; 0 lets the system choose. */
  port: number;
  /** The address to listen on; default `127.0.0.1`, for a TLS proxy on the same machine. */
  host?: string;
}

/** Starts a server with a receiver on every path. Resolves when it listens; rejects if it cannot. */
export function listen({ port, host = '127.0.0.1', ...options }: ListenOptions): Promise<Server> {
  const receive = createReceiver(options);
  const server = createServer((req, res) => void receive(req, res));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}
