// @ts-check
// Writes what a published package needs beside the generated glue:
//
// - dist/types.d.ts: the glue's types without those of loading it, which only a program with the types of the DOM could name.
// - dist/huiji_bg.brotli.js: the wasm as a module, for `node.js` where a bundler left the wasm file behind. Compressed, it adds a
//   third to what is published; as it is, it would more than double it.

import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string} name */
const inDist = (name) => new URL(`./dist/${name}`, import.meta.url);

/** `using` needs a library that not every program has; whoever has it may use it. */
const disposing = `
type Disposing = typeof Symbol extends { readonly dispose: infer Dispose extends symbol }
    ? { [dispose in Dispose]: () => void }
    : {};
export interface Regulations extends Disposing {}
`;

/** @param {string} glue */
function publicTypes(glue) {
  const loading = glue.indexOf('export type InitInput');
  const dispose = '    [Symbol.dispose](): void;\n';
  if (loading < 0 || !glue.includes(dispose)) throw new Error('the generated types are not as pkg/complete-dist.js expects them');
  return `${glue.slice(0, loading).replace(dispose, '').trimEnd()}\n${disposing}`;
}

/** @param {Buffer} wasm */
function asModule(wasm) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
  return `// Written by pkg/complete-dist.js.\nexport default '${brotliCompressSync(wasm, { params }).toString('base64')}';\n`;
}

await writeFile(inDist('types.d.ts'), publicTypes(await readFile(inDist('huiji.d.ts'), 'utf8')));
await writeFile(inDist('huiji_bg.brotli.js'), asModule(await readFile(inDist('huiji_bg.wasm'))));
