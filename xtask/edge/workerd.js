// @ts-check
/** workerd, the runtime of Workers, on this machine: started as its own process, without a tool in between. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {string} */
const program = createRequire(import.meta.url)('workerd').default;

const COMPATIBILITY_DATE = '2026-04-01';

/**
 * Serves a bundle on the loopback address.
 *
 * @param {import('./bundle.js').Bundle} bundle
 * @param {number} [port] Default: a free one.
 * @returns {Promise<{ origin: string, process: import('node:child_process').ChildProcess, close: () => Promise<void> }>}
 */
export async function startWorkerd(bundle, port = 0) {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-workerd-'));
  const files = new Map([['worker.js', new TextEncoder().encode(bundle.code)], ...bundle.wasm]);
  for (const [name, bytes] of files) {
    await writeFile(join(folder, name), bytes);
  }
  await writeFile(join(folder, 'config.capnp'), configuration([...bundle.wasm.keys()], port));
  const child = spawn(program, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const listening = await Promise.race([portOf(child), ended.then(() => undefined)]);
    if (listening === undefined) {
      throw new Error('workerd ended before it listened; its message above says why');
    }
    return { origin: `http://127.0.0.1:${listening}`, process: child, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * workerd tells the port, as a line of JSON, on the descriptor that it is given.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function portOf(child) {
  const control = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    control.on('data', (chunk) => {
      text += chunk;
      const line = text.split('\n').find((candidate) => candidate.includes('"listen"'));
      if (line !== undefined) {
        resolve(JSON.parse(line).port);
      }
    });
  });
}

/**
 * @param {string[]} wasmNames
 * @param {number} port
 */
function configuration(wasmNames, port) {
  const modules = [
    '(name = "worker.js", esModule = embed "worker.js")',
    ...wasmNames.map((name) => `(name = "${name}", wasm = embed "${name.replace('./', '')}")`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "edge", worker = .edge)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "edge")],
);

const edge :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "${COMPATIBILITY_DATE}",
);
`;
}
