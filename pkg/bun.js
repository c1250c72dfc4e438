// @ts-check
/**
 * The engine in Bun: `bun build` knows of a file that is imported, and copies it beside its output
 * or into its executable.
 */
import file from './dist/huiji_bg.wasm' with { type: 'file' };
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(compile);

async function compile() {
  // Absolute where it was imported, relative to the output where it was built.
  const path = /** @type {string} */ (/** @type {unknown} */ (file));
  return WebAssembly.compile(await readFile(resolve(import.meta.dirname, path)));
}
