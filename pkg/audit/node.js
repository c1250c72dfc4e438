// @ts-check
/** The audit in Node: the wasm file is read from the package's own folder. */
import { compileOnDisk } from '../wasm-on-disk.js';
import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(
  () => compileOnDisk(new URL('../dist/huiji-audit_bg.wasm', import.meta.url), () => import('../dist/huiji-audit_bg.brotli.js')),
  { atOnce: true },
);
