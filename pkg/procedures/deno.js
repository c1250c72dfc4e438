// @ts-check
/** Fees and workflows in Deno: importing the wasm file as source needs no permission to read. */
import source module from '../dist/huiji-procedures_bg.wasm';

import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(() => module);
