// @ts-check
/** Serves by the adapter for Bun. The settings come on the command line; the port goes to standard output. */
import { bun, bunOf } from 'huiji-edge/bun';

import { echo } from './settings.js';

const { Bun } = /** @type {any} */ (globalThis);
const settings = JSON.parse(process.argv[2] ?? '');
const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  ...(settings.echo ? bunOf(echo) : await bun(settings.program, settings.options)),
});
console.log(JSON.stringify({ port: server.port }));
