// @ts-check
/**
 * The wasm in Node. A bundler may leave its file behind, or give it an address of the web; then the
 * same bytes come from a module, which every bundler takes along.
 */
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

/**
 * @param {URL} file
 * @param {() => Promise<{ default: string }>} importCompressed
 */
export async function compileOnDisk(file, importCompressed) {
  return WebAssembly.compile(await bytesOf(file, importCompressed));
}

/**
 * @param {URL} file
 * @param {() => Promise<{ default: string }>} importCompressed
 */
async function bytesOf(file, importCompressed) {
  try {
    return await readFile(file);
  } catch {
    const { default: compressed } = await importCompressed();
    return brotliDecompressSync(Buffer.from(compressed, 'base64'));
  }
}
