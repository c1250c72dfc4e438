// @ts-check
/** The engine in Node: the wasm file is read from the package's own folder. */
import { createEngine } from './engine.js';
import { compileOnDisk } from './wasm-on-disk.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(
  () => compileOnDisk(new URL('./dist/huiji_bg.wasm', import.meta.url), () => import('./dist/huiji_bg.brotli.js')),
  { atOnce: true },
);
