/** Bun: the options of `Bun.serve`. */
import type { Handler, Options, Program } from './handler.js';

export interface BunOptions {
  fetch(request: Request): Promise<Response>;
  error(error: unknown): Response;
  /** In seconds. By itself Bun would hang up on a body that pauses for 10; it never waits for more than 255. */
  idleTimeout: number;
  development: false;
}

/** For `Bun.serve({ port: 3000, ...(await bun(program)) })`. */
export function bun(document: Program, options?: Options): Promise<BunOptions>;

/**
 * The same around a handler of your own, such as one that asks for a key first. Where bodies may take
 * longer than 10 seconds, say so here too, for Bun has a limit of its own.
 */
export function bunOf(handler: Handler, options?: Pick<Options, 'bodyTimeoutMilliseconds'>): BunOptions;
