// @ts-check
/** Serves by the adapter for Node. The settings come on the command line; the port goes to standard output. */
import { node, nodeOf } from 'huiji-edge/node';

import { echo } from './settings.js';

const settings = JSON.parse(process.argv[2] ?? '');
const server = settings.echo ? nodeOf(echo) : await node(settings.program, settings.options);
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(JSON.stringify({ port: address.port }));
});
