// @ts-check
/** The engine in browsers and their web workers: the wasm file is fetched from beside this file. */
import { createEngine } from './engine.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(async () => {
  const response = await fetch(new URL('./dist/huiji_bg.wasm', import.meta.url));
  if (!response.ok) {
    throw new Error(`${response.url} was answered with ${response.status}`);
  }
  // Compiling while it arrives works only with the right type, and not every server knows it.
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/wasm' && typeof WebAssembly.compileStreaming === 'function') {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
});
