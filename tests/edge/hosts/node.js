// @ts-check
/** Serves by the adapter for Node. The command line names the file of the settings; the port goes to standard output. */
import { readFileSync } from 'node:fs';

import { node, nodeOf } from 'huiji-edge/node';

import { echo } from './settings.js';

const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const server = settings.echo ? nodeOf(echo) : await node(settings.program, settings.options);
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(JSON.stringify({ port: address.port }));
});
