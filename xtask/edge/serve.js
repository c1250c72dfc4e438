// @ts-check
/**
 * `cargo xtask edge`: the sample regulations in workerd on this machine, until Ctrl-C.
 *
 *     node xtask/edge/serve.js <file for a sample request> [--port N]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { bundleWorker, repository } from './bundle.js';
import { startWorkerd } from './workerd.js';

const DEFAULT_PORT = '8787';

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: DEFAULT_PORT } },
  allowPositionals: true,
});
const [requestFile = ''] = positionals;
const port = Number(values.port);
if (!/^[0-9]+$/.test(values.port) || port > 65_535) {
  console.error(`--port takes a number up to 65535, and was given \`${values.port}\``);
  process.exit(2);
}

await writeFile(requestFile, await sampleRequest());
const server = await startWorkerd(await bundleWorker('xtask/edge/worker.js'), port);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    stopping = true;
    await server.close();
    process.exit(0);
  });
}
server.process.once('exit', async () => {
  // On Ctrl-C the terminal stops workerd too, perhaps before this process hears of it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  if (!stopping) {
    await server.close();
    console.error('workerd ended; its message above says why');
    process.exit(1);
  }
});

console.log(`the edge is at ${server.origin}; stop it with Ctrl-C. What the basket of the samples costs 沈青禾:

  curl --silent ${server.origin}/v1/quote --header 'Content-Type: application/json' --data-binary '@${requestFile}'

Her standing takes the same without the cart, at /v1/standing. An application is checked at /v1/applications/check, such as
{"application":{"kind":"person","phone":"138 0013 80"},"on":"2026-11-22"}. The regulations: ${server.origin}/v1/regulations`);

/** The documents as they stand in their files. */
async function sampleRequest() {
  const member = await readFile(join(repository, 'data/members/gold-person.json'), 'utf8');
  const cart = await readFile(join(repository, 'data/carts/basket.json'), 'utf8');
  const { day } = JSON.parse(await readFile(join(repository, 'data/samples.json'), 'utf8'));
  return `{"member":${member},"cart":${cart},"on":${JSON.stringify(day)}}`;
}
