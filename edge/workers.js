// @ts-check
/** Cloudflare Workers, and workerd anywhere. */
import { createHandler } from './handler.js';

/** @type {import('./workers.d.ts').worker} */
export async function worker(document, options) {
  return workerOf(await createHandler(document, options));
}

/** @type {import('./workers.d.ts').workerOf} */
export function workerOf(handler) {
  return { fetch: (request) => handler(request) };
}
