// @ts-check
/**
 * Serves by the adapter for Vercel, in Vercel's runtime. That runtime takes requests and not
 * connections, so the adapter for Node brings them. The command line names the file of the settings; the
 * port goes to standard output.
 */
import { readFileSync } from 'node:fs';

import { EdgeRuntime } from 'edge-runtime';
import { nodeOf } from 'huiji-edge/node';

import { bundleScript } from '../../../xtask/edge/bundle.js';

const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const script = await bundleScript(new URL('vercel.js', import.meta.url).pathname, { SETTINGS: settings });
const runtime = new EdgeRuntime({ initialCode: script });
const server = nodeOf(async (request) => {
  const { url, method, headers, body } = request;
  const init = { method, headers: [...headers], body, duplex: 'half' };
  const response = await runtime.dispatchFetch(url, /** @type {RequestInit} */ (init));
  return new Response(response.body, { status: response.status, headers: [...response.headers] });
});
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(JSON.stringify({ port: address.port }));
});
