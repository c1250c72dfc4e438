// @ts-check
/** Deno: the options of `Deno.serve`. */
import { createHandler } from './handler.js';
import { httpProblem } from './problems.js';

/** @type {import('./deno.d.ts').deno} */
export async function deno(document, options) {
  return denoOf(await createHandler(document, options));
}

/** @type {import('./deno.d.ts').denoOf} */
export function denoOf(handler) {
  return { handler: (request) => handler(request), onError: () => httpProblem('http.internal') };
}
