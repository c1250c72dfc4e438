// @ts-check
/** The audit in browsers and their web workers: the wasm file is fetched from the package's own folder. */
import { compileFetched } from '../fetched-wasm.js';
import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(async () =>
  compileFetched(await fetch(new URL('../dist/huiji-audit_bg.wasm', import.meta.url))),
);
