// @ts-check
/** What a person does with the edge: copy the example and deploy it, or try it on this machine. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { access, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { repository } from '../../xtask/edge/bundle.js';
import { startWorkerd } from '../../xtask/edge/workerd.js';
import { run } from '../consumers/consumer.js';
import { JSON_HEADERS, ordinary } from './questions.js';

/** @param {import('node:test').TestContext} context */
async function temporaryFolder(context) {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-edge-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Both packages from their tarballs, as the README says; what else the project names is left out.
 *
 * @param {string} folder of a project
 */
async function installPacked(folder) {
  const { stdout } = await run(repository, NPM, 'pack', './pkg', './edge', '--silent', '--pack-destination', folder);
  const tarballs = stdout.trim().split('\n').map((name) => `./${name}`);
  assert.deepEqual(tarballs, ['./huiji-0.1.0.tgz', './huiji-edge-0.1.0.tgz']);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // wrangler is run from the repository.
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies: {}, devDependencies: {} }));
  await run(folder, NPM, 'install', ...tarballs, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
}

test('the packed package has all that it exports, and refers to nothing that it leaves behind', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await installPacked(folder);
  const installed = join(folder, 'node_modules/huiji-edge');
  const { exports, engines } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const files = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  await Promise.all(files.map((file) => access(join(installed, file))));
  assert.ok(files.length > 10);
  assert.equal(engines.node, JSON.parse(await readFile(join(folder, 'node_modules/huiji/package.json'), 'utf8')).engines.node);
  for (const name of await readdir(installed)) {
    const text = name === 'README.md' ? '' : await readFile(join(installed, name), 'utf8');
    assert.doesNotMatch(text, /['"]\.\.\//, name);
  }
  const program = "import { createHandler } from 'huiji-edge'; import * as node from 'huiji-edge/node'; console.log(typeof createHandler, typeof node.nodeOf);";
  await writeFile(join(folder, 'imports.js'), program);
  assert.equal((await run(folder, process.execPath, 'imports.js')).stdout, 'function function\n');
});

test('the example for Workers, copied elsewhere, is bundled by wrangler and prices a cart in workerd', async (context) => {
  const folder = await temporaryFolder(context);
  await cp(join(repository, 'edge/examples/workers'), folder, { recursive: true });
  await installPacked(folder);
  const output = join(folder, 'output');
  await promisify(execFile)(
    process.execPath,
    [join(repository, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', output],
    {
      cwd: folder,
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', XDG_CONFIG_HOME: join(folder, 'configuration') },
    },
  );
  const names = (await readdir(output)).filter((name) => name.endsWith('.wasm'));
  const wasm = new Map(await Promise.all(names.map(async (name) => /** @type {const} */ ([`./${name}`, await readFile(join(output, name))]))));
  // The engine, the validator of applications, fees and workflows.
  assert.equal(wasm.size, 3);
  const server = await startWorkerd({ code: await readFile(join(output, 'worker.js'), 'utf8'), wasm });
  try {
    const body = JSON.stringify({ member: null, cart: { lines: [{ sku: 'tea', quantity: 2, price: '100.00' }] }, on: '2026-11-22' });
    const response = await fetch(`${server.origin}/v1/quote`, { method: 'POST', headers: JSON_HEADERS, body });
    const answer = await response.json();
    assert.equal(response.status, 200, JSON.stringify(answer));
    assert.equal(answer.value.regulations.id, 'corner-tea');
    assert.equal(answer.value.payable, '200.00');
  } finally {
    await server.close();
  }
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  test(`the edge on this machine answers the command that it prints, and ends well on ${signal}`, async (context) => {
    const folder = await temporaryFolder(context);
    const child = spawn(process.execPath, [join(repository, 'xtask/edge/serve.js'), join(folder, 'request.json'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    context.after(() => child.kill('SIGKILL'));
    const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
    const line = await commandOf(child.stdout);
    const parts = /^curl --silent (\S+) --header 'Content-Type: (\S+)' --data-binary '@(.+)'$/.exec(line);
    assert.ok(parts !== null, line);
    const [, address = '', type = '', file = ''] = parts;
    const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': type }, body: await readFile(file) });
    assert.equal(await response.text(), ordinary.answer);

    child.kill(signal);
    assert.equal(await ended, 0);
    await assert.rejects(fetch(address, { method: 'POST' }), TypeError);
  });
}

test('a port that is none is refused with a sentence', async (context) => {
  const folder = await temporaryFolder(context);
  const script = join(repository, 'xtask/edge/serve.js');
  for (const port of ['none', '65536', '-1']) {
    const running = promisify(execFile)(process.execPath, [script, join(folder, 'request.json'), `--port=${port}`]);
    await assert.rejects(running, (/** @type {any} */ { code, stderr }) => {
      assert.equal(code, 2);
      assert.match(stderr, /^--port takes a number up to 65535, and was given /);
      return true;
    });
  }
});

/**
 * @param {import('node:stream').Readable} output
 * @returns {Promise<string>}
 */
async function commandOf(output) {
  for await (const line of createInterface({ input: output })) {
    if (line.trim().startsWith('curl ')) {
      return line.trim();
    }
  }
  throw new Error('the edge ended without printing a command');
}
