import type { IncomingHttpHeaders, Server } from 'node:http';

/** A request that a stand-in got. */
export interface Logged {
  readonly service: string;
  readonly method: string;
  /** Whether the service has stored it. */
  readonly taken: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly fields: Readonly<Record<string, string>>;
  readonly json: unknown;
}
export function startServices(): Promise<{ origin: string; server: Server }>;
