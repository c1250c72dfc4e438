// @ts-check
/** Vercel's edge functions, and the edge runtime of Next. */
import { createHandler } from './handler.js';

/** @type {import('./vercel.d.ts').vercel} */
export function vercel(document, options) {
  const handler = createHandler(document, options);
  // The first request tells a refused document; until then nobody is there to hear it.
  handler.catch(() => {});
  return async (request) => (await handler)(request);
}
