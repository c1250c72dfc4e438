// @ts-check
/** A worker as one module with the wasm file beside it, as `wrangler` makes it. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Relative to the file that imports it; the suffix is how Vercel's edge wants it written. */
const WASM = /^\..*\.wasm(\?module)?$/;

/**
 * @typedef {object} Bundle
 * @property {string} code
 * @property {Map<string, Uint8Array>} wasm The wasm files, by the name under which the code imports them.
 */

/**
 * @param {string} entry A file.
 * @param {Record<string, unknown>} [constants] What the entry calls by these names.
 * @returns {Promise<Bundle>}
 */
export async function bundleWorker(entry, constants = {}) {
  /** @type {Map<string, Uint8Array>} */
  const wasm = new Map();
  const code = await bundled(entry, constants, ['workerd', 'worker', 'import'], 'esm', (builder) => {
    builder.onResolve({ filter: WASM }, async ({ path, resolveDir }) => {
      const file = join(resolveDir, path.replace('?module', ''));
      const name = `./${basename(file)}`;
      wasm.set(name, await readFile(file));
      return { path: name, external: true };
    });
  });
  return { code, wasm };
}

/**
 * A script for the edge runtime of Vercel, which takes no modules: the wasm file is in it.
 *
 * @param {string} entry
 * @param {Record<string, unknown>} [constants]
 */
export function bundleScript(entry, constants = {}) {
  return bundled(entry, constants, ['edge-light', 'worker', 'import'], 'iife', (builder) => {
    builder.onResolve({ filter: WASM }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?module', '')),
      namespace: 'compiled',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'compiled' }, async ({ path }) => {
      const text = JSON.stringify((await readFile(path)).toString('base64'));
      const bytes = `Uint8Array.from(atob(${text}), (character) => character.charCodeAt(0))`;
      return { contents: `export default new WebAssembly.Module(${bytes});`, loader: 'js' };
    });
  });
}

/**
 * @param {string} entry
 * @param {Record<string, unknown>} constants
 * @param {string[]} conditions
 * @param {'esm' | 'iife'} format
 * @param {import('esbuild').Plugin['setup']} setup
 */
async function bundled(entry, constants, conditions, format, setup) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: repository,
    bundle: true,
    write: false,
    format,
    conditions,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    plugins: [{ name: 'wasm', setup }],
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (file === undefined) {
    throw new Error(`esbuild made nothing of ${entry}`);
  }
  return file.text;
}
