// @ts-check
/**
 * The engine in Node: the wasm file is read from the package's own folder. A bundler may leave that
 * file behind, or give it an address of the web; then the same bytes come from a module, which
 * every bundler takes along.
 */
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(async () => WebAssembly.compile(await readWasm()), {
  atOnce: true,
});

async function readWasm() {
  try {
    return await readFile(new URL('./dist/huiji_bg.wasm', import.meta.url));
  } catch {
    const { default: compressed } = await import('./dist/huiji_bg.brotli.js');
    return brotliDecompressSync(Buffer.from(compressed, 'base64'));
  }
}
