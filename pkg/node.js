// @ts-check
/** The engine in Node, Deno and Bun: the wasm file is read from the package's own folder. */
import { readFile } from 'node:fs/promises';

import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(async () =>
  WebAssembly.compile(await readFile(new URL('./dist/huiji_bg.wasm', import.meta.url))),
);
