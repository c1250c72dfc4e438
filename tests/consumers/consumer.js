// @ts-check
/**
 * Real consumer projects of the packed package. Each is a folder here, which is copied to
 * `target/consumers`, gets the package from `npm pack` by `npm install`, the documents of the
 * sample, what is asked of its fees, a form and an application, a program to audit, and the examples of the package's README. Bundlers come from the workspace.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { dataText, goldens, procedureGoldens, requestText } from '../node/repository.js';
import { form, request } from './application.js';
import { audited } from './audit.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Nothing here may ask for news, report home or wait for a terminal. */
export const ENVIRONMENT = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  DENO_NO_UPDATE_CHECK: '1',
  npm_config_update_notifier: 'false',
};

const SAMPLE = 'a gold member pays 9 折 for a basket';
const SAMPLE_PAYABLE = '864.13';
const FEE = 'a person joins at gold';
const FEE_PAYABLE = '499.00';

/** The sample cart of 沈青禾, a gold member. */
export const sample = sampleQuote();

/** What joining the sample's program costs. */
export const fee = sampleFee();

/** What the README's own cart costs, as its examples say. */
export const README_PAYABLE = '180.00';

/** What `early.js` prints, which asks before it loads, and then loads a document that is refused. */
export const EARLY = 'engine.not_loaded: the engine is not loaded yet; await `start()` first\nfalse\n';

function sampleQuote() {
  const golden = goldens('quote').find(({ name }) => name === SAMPLE);
  assert.ok(golden !== undefined, `there is no golden \`${SAMPLE}\``);
  assert.equal(JSON.parse(golden.answer).value.payable, SAMPLE_PAYABLE);
  return { program: dataText('programs', golden.program), request: requestText(golden), answer: golden.answer };
}

function sampleFee() {
  const golden = procedureGoldens().find(({ name }) => name === FEE);
  assert.ok(golden !== undefined, `there is no golden \`${FEE}\``);
  assert.equal(golden.program, 'retail', 'the fee is asked of the sample program');
  assert.equal(JSON.parse(golden.answer).value.payable, FEE_PAYABLE);
  return { request: golden.request, answer: golden.answer };
}

/**
 * @typedef {object} Consumer
 * @property {string} folder
 * @property {string} readme of the installed package
 * @property {(path: string) => string} at
 */

/**
 * A fresh project with the package installed.
 *
 * @param {string} name the folder of its template
 * @returns {Promise<Consumer>}
 */
export async function prepareConsumer(name) {
  const folder = join(ROOT, 'target/consumers', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tarball = (await npm(ROOT, 'pack', './pkg', '--silent', '--pack-destination', folder)).trim();
  await cp(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  await writeFile(join(folder, 'program.json'), sample.program);
  await writeFile(join(folder, 'request.json'), sample.request);
  await writeFile(join(folder, 'fee.json'), fee.request);
  await writeFile(join(folder, 'audited.json'), JSON.stringify(audited));
  await writeFile(join(folder, 'form.json'), JSON.stringify(form));
  await writeFile(join(folder, 'application.json'), JSON.stringify(request));
  await npm(folder, 'install', `./${tarball}`, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  const readme = await readFile(join(folder, 'node_modules/huiji/README.md'), 'utf8');
  return { folder, readme, at: (path) => join(folder, path) };
}

/** @param {string} folder @param {string[]} options */
async function npm(folder, ...options) {
  return (await run(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm', ...options)).stdout;
}

/**
 * Runs a program to its end; fails with what it said.
 *
 * @param {string} folder
 * @param {string} program
 * @param {string[]} options
 */
export async function run(folder, program, ...options) {
  try {
    return await promisify(execFile)(program, options, { cwd: folder, env: ENVIRONMENT, maxBuffer: 2 ** 26, timeout: 240_000, killSignal: 'SIGKILL' });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`\`${program} ${options.join(' ')}\` failed: ${String(error)}\n${stdout}\n${stderr}`);
  }
}

/** A script of an npm package of the workspace. @param {string} path */
export function tool(path) {
  return join(ROOT, 'node_modules', path);
}

/**
 * Starts a server at a free port, waits until it answers, and ends it after `use`.
 *
 * @template T
 * @param {string} folder
 * @param {(port: number) => string[]} command
 * @param {(origin: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withServer(folder, command, use) {
  const port = await freePort();
  const [program, ...options] = command(port);
  assert.ok(program !== undefined);
  const server = spawn(program, options, { cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(server, 'exit');
  try {
    const origin = `http://localhost:${port}`;
    await waitUntilAnswered(origin, server, () => said);
    return await use(origin);
  } finally {
    server.kill('SIGTERM');
    const stopped = await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
    if (stopped === undefined) server.kill('SIGKILL');
    await ended;
  }
}

/** @param {string} origin @param {import('node:child_process').ChildProcess} server @param {() => string} said */
async function waitUntilAnswered(origin, server, said) {
  for (const start = Date.now(); Date.now() - start < 60_000; ) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    try {
      await (await fetch(origin, { signal: AbortSignal.timeout(10_000) })).arrayBuffer();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`the server does not answer: ${said()}`);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
