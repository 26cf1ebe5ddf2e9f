import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of a request's context in Koa that the middleware uses. */
interface Context {
  readonly path: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
}

export function hostPages(): (context: Context, next: () => unknown) => unknown;
