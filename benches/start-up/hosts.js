// @ts-check
/** What starting costs in each runtime: the engine's own steps, and a server's way to its first answer. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bunBinary, denoBinary, startServer } from '../../tests/edge/servers.js';
import { bundleWorker } from '../../xtask/edge/bundle.js';
import { startWorkerd } from '../../xtask/edge/workerd.js';
import { ADDRESS, glueFiles, onNewPage } from '../browser.js';
import { answerOf } from '../edge.js';
import { stepsInWorkerd } from './workerd.js';

/** New processes of each kind. */
const ROUNDS = 7;

/**
 * @typedef {import('./steps.js').Steps} Steps
 * @typedef {{ wasm: string, program: string, request: string }} Files
 * @typedef {{ runtime: string, warm: Steps[], cold: Steps[] }} StartUp `cold`: without warming up
 * @typedef {{ runtime: string, engine: number[], echo: number[] }} FirstAnswer milliseconds from the start of the process
 */

/**
 * @param {string} root
 * @param {Files} files
 * @returns {Promise<StartUp[]>}
 */
export async function timeStartUps(root, files) {
  /** @type {[string, (warm: boolean) => Promise<Steps | undefined>][]} */
  const hosts = [
    ['Node', async (warm) => inProcess(process.execPath, [], warm, files)],
    ['Deno', async (warm) => inProcess(denoBinary(), ['run', '--no-prompt', '--no-lock', '--cached-only', '--allow-read'], warm, files)],
    ['Bun', async (warm) => inProcess(bunBinary(), ['run', '--no-install'], warm, files)],
    ['workerd', await stepsInWorkerd(files)],
    ['Chromium', (warm) => inChromium(root, warm, files)],
  ];
  const startUps = [];
  for (const [runtime, take] of hosts) {
    const warm = [];
    const cold = [];
    for (let round = 0; round < ROUNDS; round++) {
      warm.push(await take(true));
      cold.push(await take(false));
    }
    const known = (/** @type {(Steps | undefined)[]} */ steps) => steps.filter((each) => each !== undefined);
    startUps.push({ runtime, warm: known(warm), cold: known(cold) });
  }
  // Without a browser there is nothing to tell of one.
  return startUps.filter(({ warm }) => warm.length > 0);
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {boolean} warm
 * @param {Files} files
 * @returns {Steps}
 */
function inProcess(command, options, warm, { wasm, program, request }) {
  const script = fileURLToPath(new URL('process.js', import.meta.url));
  const output = execFileSync(command, [...options, script, String(warm), wasm, program, request], { encoding: 'utf8' });
  return JSON.parse(output);
}

/**
 * @param {string} root
 * @param {boolean} warm
 * @param {Files} files
 */
function inChromium(root, warm, { wasm, program, request }) {
  const paths = {
    ...glueFiles(join(root, 'pkg/dist')),
    'warm-up.js': join(root, 'pkg/warm-up.js'),
    'own-sample.js': join(root, 'pkg/own-sample.js'),
    'steps.js': join(root, 'benches/start-up/steps.js'),
    'engine.wasm': wasm,
    'program.json': program,
    'request.json': request,
  };
  return onNewPage(paths, (page) => page.evaluate(inPage, { warm, here: ADDRESS }));
}

/**
 * Runs in the page.
 *
 * @param {{ warm: boolean, here: string }} asked
 * @returns {Promise<Steps>}
 */
async function inPage({ warm, here }) {
  const [{ timeSteps }, { warmUp }, glue] = await Promise.all(
    ['steps.js', 'warm-up.js', 'glue/huiji.js'].map((file) => import(here + file)),
  );
  const [wasm, program, request] = await Promise.all(
    ['engine.wasm', 'program.json', 'request.json'].map(async (file) => new Uint8Array(await (await fetch(here + file)).arrayBuffer())),
  );
  return timeSteps({ glue, warmUp, warm, wasm, program, request });
}

/**
 * @param {unknown} program
 * @param {Uint8Array} body a request for a quote
 * @returns {Promise<FirstAnswer[]>}
 */
export async function timeFirstAnswers(program, body) {
  const worker = fileURLToPath(new URL('../../tests/edge/hosts/worker.js', import.meta.url));
  const firstAnswers = [];
  for (const runtime of /** @type {const} */ (['workerd', 'node', 'deno', 'bun'])) {
    const starts = [];
    for (const echo of [false, true]) {
      if (runtime === 'workerd') {
        // Bundling is done once, before a deployment, and is no part of a start.
        const bundle = await bundleWorker(worker, { SETTINGS: { echo, program: echo ? null : program, options: {} } });
        starts.push(() => startWorkerd(bundle));
      } else {
        starts.push(() => startServer(runtime, { echo }));
      }
    }
    /** @type {[number[], number[]]} */
    const times = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, start] of starts.entries()) {
        times[index]?.push(await toFirstAnswer(start, body));
      }
    }
    firstAnswers.push({ runtime, engine: times[0], echo: times[1] });
  }
  return firstAnswers;
}

/**
 * @param {() => Promise<{ origin: string, close: () => Promise<void> }>} start
 * @param {Uint8Array} body
 */
async function toFirstAnswer(start, body) {
  const started = performance.now();
  const { origin, close } = await start();
  try {
    await answerOf(origin, body);
    return performance.now() - started;
  } finally {
    await close();
  }
}
