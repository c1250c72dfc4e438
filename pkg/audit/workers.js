// @ts-check
/** The audit in Workers and on Vercel's edge, where wasm is compiled at deployment and imported as a module. */
import module from '../dist/huiji-audit_bg.wasm?module';

import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(() => module);
