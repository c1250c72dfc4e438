// @ts-check
/** The engine in Workers and on Vercel's edge, where wasm is compiled at deployment and imported as a module. */
import module from './dist/huiji_bg.wasm?module';

import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(() => module);
