/** Deno: the options of `Deno.serve`. */
import type { Handler, Options, Program } from './handler.js';

export interface DenoOptions {
  handler(request: Request): Promise<Response>;
  /** Deno's own would write to the log. */
  onError(error: unknown): Response;
}

/** For `Deno.serve({ port: 8000, ...(await deno(program)) })`. */
export function deno(document: Program, options?: Options): Promise<DenoOptions>;

/** The same around a handler of your own, such as one that asks for a key first. */
export function denoOf(handler: Handler): DenoOptions;
