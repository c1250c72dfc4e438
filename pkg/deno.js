// @ts-check
/** The engine in Deno: importing the wasm file as source needs no permission to read. */
import source module from './dist/huiji_bg.wasm';

import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(() => module);
