// @ts-check
/** Bun: the options of `Bun.serve`. */
import { createHandler } from './handler.js';
import { checkedBodyTimeout } from './options.js';
import { httpProblem } from './problems.js';

/** Bun hangs up on a connection without traffic, by itself after 10 seconds and after 255 at most. */
const LONGEST_IDLE_SECONDS = 255;

/** So much later than the handler's own time for a body, lest its answer be cut off. */
const SPARE_SECONDS = 5;

/** @type {import('./bun.d.ts').bun} */
export async function bun(document, options) {
  return bunOf(await createHandler(document, options), options);
}

/** @type {import('./bun.d.ts').bunOf} */
export function bunOf(handler, { bodyTimeoutMilliseconds } = {}) {
  const bodySeconds = Math.ceil(checkedBodyTimeout(bodyTimeoutMilliseconds) / 1000);
  return {
    fetch: (request) => handler(request),
    error: () => httpProblem('http.internal'),
    idleTimeout: Math.min(LONGEST_IDLE_SECONDS, bodySeconds + SPARE_SECONDS),
    // Else an error page with source code would be shown to callers.
    development: false,
  };
}
