// @ts-check
// Writes what a published package needs beside the generated glue of one wasm file, `huiji`, `huiji-application`,
// `huiji-procedures` or `huiji-audit`:
//
// - dist/types.d.ts, or dist/application-types.d.ts and so on: the glue's types without those of loading it, which only a program with
//   the types of the DOM could name.
// - dist/<name>_bg.brotli.js: the wasm as a module, for `node.js` where a bundler left the wasm file behind. Compressed, it adds a
//   third to what is published; as it is, it would more than double it.

import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** What each glue's handle is called, and where its types go. @type {Record<string, { handle: string, types: string } | undefined>} */
const GLUES = {
  huiji: { handle: 'Regulations', types: 'types.d.ts' },
  'huiji-application': { handle: 'Forms', types: 'application-types.d.ts' },
  'huiji-procedures': { handle: 'Procedures', types: 'procedures-types.d.ts' },
  'huiji-audit': { handle: 'Audit', types: 'audit-types.d.ts' },
};

/** @param {string} name */
const inDist = (name) => new URL(`./dist/${name}`, import.meta.url);

/** `using` needs a library that not every program has; whoever has it may use it. @param {string} handle */
const disposing = (handle) => `
type Disposing = typeof Symbol extends { readonly dispose: infer Dispose extends symbol }
    ? { [dispose in Dispose]: () => void }
    : {};
export interface ${handle} extends Disposing {}
`;

/** @param {string} glue @param {string} handle */
function publicTypes(glue, handle) {
  const loading = glue.indexOf('export type InitInput');
  const dispose = '    [Symbol.dispose](): void;\n';
  if (loading < 0 || !glue.includes(dispose)) throw new Error('the generated types are not as pkg/complete-dist.js expects them');
  return `${glue.slice(0, loading).replace(dispose, '').trimEnd()}\n${disposing(handle)}`;
}

/** @param {Buffer} wasm */
function asModule(wasm) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
  return `// Written by pkg/complete-dist.js.\nexport default '${brotliCompressSync(wasm, { params }).toString('base64')}';\n`;
}

const name = process.argv[2] ?? '';
const glue = GLUES[name];
if (!glue) throw new Error(`usage: complete-dist.js ${Object.keys(GLUES).join(' | ')}`);
// In src/wasm the types of procedures stand in a file of another name.
const typed = (await readFile(inDist(`${name}.d.ts`), 'utf8')).replace("from './procedures.js'", "from './procedures-types.js'");
await writeFile(inDist(`${name}.d.ts`), typed);
await writeFile(inDist(glue.types), publicTypes(typed, glue.handle));
await writeFile(inDist(`${name}_bg.brotli.js`), asModule(await readFile(inDist(`${name}_bg.wasm`))));
