/** Cloudflare Workers, and workerd anywhere. */
import type { Handler, Options, Program } from './handler.js';

export interface Worker {
  fetch(request: Request): Promise<Response>;
}

/** For `export default await worker(program)`: a document that is refused then fails the deployment, not the requests. */
export function worker(document: Program, options?: Options): Promise<Worker>;

/** The same around a handler of your own, such as one that asks for a key first. */
export function workerOf(handler: Handler): Worker;
