// @ts-check
/**
 * Serves by the adapter for Vercel, in Vercel's runtime. That runtime takes requests and not
 * connections, so the adapter for Node brings them. The settings come on the command line; the port
 * goes to standard output.
 */
import { EdgeRuntime } from 'edge-runtime';
import { nodeOf } from 'huiji-edge/node';

import { bundleScript } from '../../../xtask/edge/bundle.js';

const script = await bundleScript(new URL('vercel.js', import.meta.url).pathname, { SETTINGS: JSON.parse(process.argv[2] ?? '') });
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
