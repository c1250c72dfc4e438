// @ts-check
/** The edge in each runtime, as a process of its own on this machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { bundleWorker, repository } from '../../xtask/edge/bundle.js';
import { startWorkerd } from '../../xtask/edge/workerd.js';
import { dataText } from '../node/repository.js';

/**
 * `edge-runtime` is Vercel's; it speaks no HTTP of its own, so the adapter for Node stands in front of it.
 *
 * @typedef {'workerd' | 'node' | 'deno' | 'bun' | 'edge-runtime'} Runtime
 */

/**
 * @typedef {object} ServerSettings
 * @property {boolean} [echo] Whether to answer with the body, unchanged, in place of the engine. Default: no.
 * @property {string} [program] The text of a program document. Default: that of `data/programs/retail.json`.
 * @property {import('huiji-edge').Options} [options]
 */

/** @typedef {{ origin: string, close: () => Promise<void> }} Server */

/** @type {readonly Runtime[]} */
export const RUNTIMES = ['workerd', 'node', 'deno', 'bun', 'edge-runtime'];

/**
 * Starts a server and waits until it listens. Whoever starts it closes it.
 *
 * @param {Runtime} runtime
 * @param {ServerSettings} [settings]
 * @returns {Promise<Server>}
 */
export async function startServer(runtime, { echo = false, program = dataText('programs', 'retail'), options = {} } = {}) {
  const settings = { echo, program: echo ? null : JSON.parse(program), options };
  if (runtime === 'workerd') {
    return startWorkerd(await bundleWorker(fileURLToPath(host('worker')), { SETTINGS: settings }));
  }
  return startProcess(...commandOf(runtime), JSON.stringify(settings));
}

/**
 * The program and its arguments. Started without npm around them, whose end would leave them running.
 *
 * @param {Exclude<Runtime, 'workerd'>} runtime
 * @returns {[string, string[]]}
 */
function commandOf(runtime) {
  switch (runtime) {
    case 'deno':
      return [
        denoBinary(),
        ['run', '--no-prompt', '--no-lock', '--cached-only', '--allow-net=127.0.0.1', '--allow-read', fileURLToPath(host('deno'))],
      ];
    case 'bun':
      return [bunBinary(), ['run', '--no-install', fileURLToPath(host('bun'))]];
    default:
      return [process.execPath, [fileURLToPath(host(runtime))]];
  }
}

export function denoBinary() {
  return binaryOf('deno', ['deno', 'deno.exe']);
}

export function bunBinary() {
  return binaryOf('bun', ['bin/bun.exe', 'bin/bun']);
}

/**
 * A program that comes inside of an npm package: in the package itself once its installation script
 * has put it there, else in the one for this platform.
 *
 * @param {string} name
 * @param {string[]} places
 */
function binaryOf(name, places) {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve(`${name}/package.json`);
  const platforms = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).optionalDependencies ?? {});
  const packages = [name, ...platforms].flatMap((each) => {
    try {
      return [new URL('.', `file://${require.resolve(`${each}/package.json`)}`)];
    } catch {
      // Those of other platforms are not installed.
      return [];
    }
  });
  const found = packages.flatMap((folder) => places.map((place) => fileURLToPath(new URL(place, folder)))).find(existsSync);
  if (found === undefined) {
    throw new Error(`the npm package ${name} has no program for this platform; run npm ci`);
  }
  return found;
}

/** @param {string} name */
function host(name) {
  return new URL(`./hosts/${name}.js`, import.meta.url);
}

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {string} settings
 * @returns {Promise<Server>}
 */
async function startProcess(command, parameters, settings) {
  // A program document is longer than a command line may be.
  const folder = mkdtempSync(join(tmpdir(), 'huiji-edge-'));
  const file = join(folder, 'settings.json');
  writeFileSync(file, settings);
  const child = spawn(command, [...parameters, file], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', NODE_ENV: 'production' },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true });
  };
  /** @type {Promise<string | undefined>} */
  const told = new Promise((resolve, reject) => {
    child.once('error', reject);
    createInterface({ input: child.stdout }).once('line', resolve).once('close', () => resolve(undefined));
  });
  const line = await told;
  if (line === undefined) {
    await close();
    throw new Error(`${command} ended before it listened; its message above says why`);
  }
  return { origin: `http://127.0.0.1:${JSON.parse(line).port}`, close };
}
