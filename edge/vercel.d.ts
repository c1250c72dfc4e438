/** Vercel's edge functions, and the edge runtime of Next. */
import type { Handler, Options, Program } from './handler.js';

/** For `export default vercel(program)` beside `export const config = { runtime: 'edge' }`. */
export function vercel(document: Program, options?: Options): Handler;
