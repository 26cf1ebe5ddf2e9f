import { createServer, type Server } from 'node:http';
import { createReceiver, type ReceiverOptions } from './receiver.js';

export interface ListenOptions extends ReceiverOptions {
  /** TCP port; 0 lets the system choose. */
  port: number;
  /** The address to listen on; default `127.0.0.1`, for a TLS proxy on the same machine. */
  host?: string;
  limits?: Partial<Limits>;
}

/** What keeps slow and silent connections from taking the place of others. */
export interface Limits {
  /** How long the head of a request may take, in milliseconds. */
  headersTimeout: number;
  /** How long a whole request may take; the slowest networks (6 KB a second) need 8 seconds for 48 KB. */
  requestTimeout: number;
  /** How many connections may be open; further ones are closed at once. */
  maxConnections: number;
}

const LIMITS: Limits = { headersTimeout: 10_000, requestTimeout: 30_000, maxConnections: 1000 };

/** Starts a server with a receiver on every path. Resolves when it listens; rejects if it cannot. */
export function listen({ port, host = '127.0.0.1', limits, ...options }: ListenOptions): Promise<Server> {
  const receive = createReceiver(options);
  const { maxConnections, ...timeouts } = { ...LIMITS, ...limits };
  const server = createServer({ ...timeouts, connectionsCheckingInterval: 500 }, (req, res) => void receive(req, res));
  server.maxConnections = maxConnections;
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}
