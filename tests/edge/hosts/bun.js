// @ts-check
/** Serves by the adapter for Bun. The command line names the file of the settings; the port goes to standard output. */
import { readFileSync } from 'node:fs';

import { bun, bunOf } from 'huiji-edge/bun';

import { echo } from './settings.js';

const { Bun } = /** @type {any} */ (globalThis);
const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  ...(settings.echo ? bunOf(echo) : await bun(settings.program, settings.options)),
});
console.log(JSON.stringify({ port: server.port }));
