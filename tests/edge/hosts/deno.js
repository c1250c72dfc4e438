// @ts-check
/** Serves by the adapter for Deno. The command line names the file of the settings; the port goes to standard output. */
import { deno, denoOf } from 'huiji-edge/deno';

import { echo } from './settings.js';

const { Deno } = /** @type {any} */ (globalThis);
const settings = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
Deno.serve({
  hostname: '127.0.0.1',
  port: 0,
  onListen: (/** @type {{ port: number }} */ { port }) => console.log(JSON.stringify({ port })),
  ...(settings.echo ? denoOf(echo) : await deno(settings.program, settings.options)),
});
