// @ts-check
/** The engine in browsers and their web workers: the wasm file is fetched from beside this file. */
import { createEngine } from './engine.js';
import { compileFetched } from './fetched-wasm.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(async () =>
  compileFetched(await fetch(new URL('./dist/huiji_bg.wasm', import.meta.url))),
);
