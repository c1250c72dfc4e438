// @ts-check
/** The steps in Node, Deno or Bun: a process that takes them once and tells their times. */
import { readFileSync } from 'node:fs';
import process from 'node:process';

import * as glue from '../../pkg/dist/huiji.js';
import { warmUp } from '../../pkg/warm-up.js';
import { timeSteps } from './steps.js';

const [warm, ...files] = process.argv.slice(2);
const [wasm, program, request] = files.map((file) => new Uint8Array(readFileSync(file)));
if (wasm === undefined || program === undefined || request === undefined) {
  throw new Error('the wasm file, the program and the request are needed');
}
// Deno and Bun have the names of other programs in `process.versions` besides Node's.
const atOnce = process.versions.deno === undefined && process.versions.bun === undefined;
console.log(JSON.stringify(await timeSteps({ glue, warmUp, warm: warm === 'true', atOnce, wasm, program, request })));
