/** Bun: the options of `Bun.serve`. */
import type { Handler, Options, Program } from './handler.js';

export interface BunOptions {
  fetch(request: Request): Promise<Response>;
  error(error: unknown): Response;
  development: false;
}

/** For `Bun.serve({ port: 3000, ...(await bun(program)) })`. */
export function bun(document: Program, options?: Options): Promise<BunOptions>;

/** The same around a handler of your own, such as one that asks for a key first. */
export function bunOf(handler: Handler): BunOptions;
