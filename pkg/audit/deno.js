// @ts-check
/** The audit in Deno: importing the wasm file as source needs no permission to read. */
import source module from '../dist/huiji-audit_bg.wasm';

import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(() => module);
