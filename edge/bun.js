// @ts-check
/** Bun: the options of `Bun.serve`. */
import { createHandler } from './handler.js';
import { httpProblem } from './problems.js';

/** @type {import('./bun.d.ts').bun} */
export async function bun(document, options) {
  return bunOf(await createHandler(document, options));
}

/** @type {import('./bun.d.ts').bunOf} */
export function bunOf(handler) {
  return {
    fetch: (request) => handler(request),
    error: () => httpProblem('http.internal'),
    // Else an error page with source code would be shown to callers.
    development: false,
  };
}
