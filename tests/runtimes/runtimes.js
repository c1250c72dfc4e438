// @ts-check
/** Each runtime as something that turns questions into answers. Whoever starts one closes it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { EdgeRuntime } from 'edge-runtime';

import { bundleScript, bundleWorker, repository } from '../../xtask/edge/bundle.js';
import { startWorkerd } from '../../xtask/edge/workerd.js';
import { bunBinary, denoBinary } from '../edge/servers.js';
import { launchBrowser } from '../site/browser.js';

/**
 * @typedef {'bytes' | 'objects'} Path
 * @typedef {object} Runtime
 * @property {(path: Path, questions: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>} answer
 * @property {() => Promise<void>} close
 */

/** @param {string} name */
const host = (name) => fileURLToPath(new URL(`./hosts/${name}.js`, import.meta.url));

/** @satisfies {{ [name: string]: () => Promise<Runtime> }} */
export const RUNTIMES = {
  Node: () => startProcesses(process.execPath, []),
  Deno: () => startProcesses(denoBinary(), ['run', '--no-prompt', '--no-lock', '--cached-only', '--allow-read', '--allow-write']),
  Bun: () => startProcesses(bunBinary(), ['run', '--no-install']),
  workerd: startWorker,
  'edge-runtime': startScript,
  Chromium: startPage,
};

/**
 * A process for each list of questions; they go by files.
 *
 * @param {string} command
 * @param {string[]} options
 * @returns {Promise<Runtime>}
 */
async function startProcesses(command, options) {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-runtimes-'));
  const [from, to] = [join(folder, 'questions.bin'), join(folder, 'answers.bin')];
  return {
    async answer(path, questions) {
      await writeFile(from, questions);
      const child = spawn(command, [...options, host('process'), path, from, to], {
        cwd: repository,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
      });
      const [code] = await once(child, 'close');
      if (code !== 0) {
        throw new Error(`${command} ended with ${code}; its message above says why`);
      }
      return readFile(to);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @returns {Promise<Runtime>} */
async function startWorker() {
  const { origin, close } = await startWorkerd(await bundleWorker(host('worker')));
  return {
    async answer(_, questions) {
      return answerOf(await fetch(origin, { method: 'POST', body: questions }));
    },
    close,
  };
}

/** @returns {Promise<Runtime>} */
async function startScript() {
  const runtime = new EdgeRuntime({ initialCode: await bundleScript(host('script')) });
  return {
    async answer(_, questions) {
      return answerOf(await runtime.dispatchFetch('http://edge.test/', { method: 'POST', body: questions }));
    },
    close: async () => {},
  };
}

/** @param {Pick<Response, 'ok' | 'status' | 'text' | 'arrayBuffer'>} response */
async function answerOf(response) {
  if (!response.ok) {
    throw new Error(`status ${response.status}: ${await response.text()}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** @type {Record<string, string>} */
const TYPES = { '.js': 'text/javascript; charset=utf-8', '.wasm': 'application/wasm' };

const PAGE = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">{ "imports": { "huiji": "/pkg/browser.js", "huiji/application": "/pkg/application/browser.js", "huiji/procedures": "/pkg/procedures/browser.js", "huiji/audit": "/pkg/audit/browser.js" } }</script>
<script type="module" src="/tests/runtimes/hosts/page.js"></script>`;

/**
 * The page fetches one list of questions at a time and posts its answers. The package comes as its
 * files, without a bundler.
 *
 * @returns {Promise<Runtime>}
 */
async function startPage() {
  /** @type {Uint8Array<ArrayBuffer>} */
  let asked = new Uint8Array();
  /** @type {Uint8Array} */
  let answered = new Uint8Array();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page.test');
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
    } else if (pathname === '/questions') {
      response.end(asked);
    } else if (pathname === '/answers') {
      answered = Buffer.concat(await request.toArray());
      response.end();
    } else if (/^\/(pkg|tests)\/[\w/.-]+$/.test(pathname) && !pathname.includes('..')) {
      response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain');
      response.end(await readFile(join(repository, pathname)).catch(() => undefined));
    } else {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await launchBrowser();
  const page = await browser.newPage();
  /** @type {Error[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    async answer(path, questions) {
      asked = questions;
      answered = new Uint8Array();
      await page.waitForFunction(() => 'answerQuestions' in globalThis);
      await page.evaluate((path) => /** @type {any} */ (globalThis).answerQuestions(path), path);
      if (errors[0] !== undefined) {
        throw errors[0];
      }
      return answered;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
