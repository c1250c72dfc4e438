// @ts-check
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Compiles a wasm file that was imported as a file. Its path is absolute where it was imported, and
 * relative to the output, of which this is then a part, where it was built.
 *
 * @param {unknown} file
 */
export async function compileFileOfBun(file) {
  const path = /** @type {string} */ (file);
  return WebAssembly.compile(await readFile(resolve(import.meta.dirname, path)));
}
