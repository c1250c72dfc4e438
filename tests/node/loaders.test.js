// @ts-check
/** The loaders' own ways of failing, each followed by a start that succeeds. */
import assert from 'node:assert/strict';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { dataText, textOf } from './repository.js';

const PACKAGE = fileURLToPath(new URL('../../pkg', import.meta.url));
const WASM = 'dist/huiji_bg.wasm';
const BYTES = 'dist/huiji_bg.brotli.js';
const PROGRAM = dataText('programs', 'retail');

/**
 * A copy of the package to take files from, whose loader was never used.
 *
 * @param {string} loader
 * @param {(huiji: typeof import('huiji'), folder: string) => Promise<void>} use
 */
async function withCopy(loader, use) {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-loaders-'));
  try {
    await cp(PACKAGE, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    await use(await import(pathToFileURL(join(folder, loader)).href), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the modules of bytes hold the wasm files', async () => {
  const modules = {
    huiji: await import('../../pkg/dist/huiji_bg.brotli.js'),
    'huiji-application': await import('../../pkg/dist/huiji-application_bg.brotli.js'),
    'huiji-procedures': await import('../../pkg/dist/huiji-procedures_bg.brotli.js'),
    'huiji-audit': await import('../../pkg/dist/huiji-audit_bg.brotli.js'),
  };
  for (const [name, { default: text }] of Object.entries(modules)) {
    const file = await readFile(join(PACKAGE, `dist/${name}_bg.wasm`));
    assert.ok(file.equals(brotliDecompressSync(Buffer.from(text, 'base64'))), name);
  }
});

for (const loader of ['', 'application/', 'procedures/', 'audit/'].flatMap((folder) => [`${folder}node.js`, `${folder}browser.js`])) {
  test(`${loader} says in a sentence that it was used too early`, async () => {
    await withCopy(loader, async ({ EngineError, loadNow, state }) => {
      assert.equal(state().name, 'idle');
      assert.throws(
        () => loadNow(PROGRAM),
        (error) => error instanceof EngineError && error.code === 'engine.not_loaded' && error.message === 'the engine is not loaded yet; await `start()` first',
      );
    });
  });
}

test('the loader of Node takes the bytes from their module where the wasm file is missing', async () => {
  await withCopy('node.js', async ({ load }, folder) => {
    await rm(join(folder, WASM));
    const answer = await load(PROGRAM);
    assert.ok(answer.ok);
  });
});

test('the loader of Node fails where both are missing, and starts once the file is back', async () => {
  await withCopy('node.js', async ({ EngineError, load, loadNow, state }, folder) => {
    await rm(join(folder, WASM));
    await rm(join(folder, BYTES));
    await assert.rejects(load(PROGRAM), (error) => error instanceof EngineError && error.code === 'engine.failed');
    assert.equal(state().name, 'failed');
    assert.throws(() => loadNow(PROGRAM), { code: 'engine.failed', message: /^the engine could not be loaded \(.*\); `start\(\)` tries again$/s });

    await copyFile(join(PACKAGE, WASM), join(folder, WASM));
    const answer = await load(PROGRAM);
    assert.ok(answer.ok);
  });
});

test('the loader of Node refuses a file that is not the engine, and starts once it is', async () => {
  await withCopy('node.js', async ({ load }, folder) => {
    const engine = await readFile(join(PACKAGE, WASM));
    for (const wrong of [engine.subarray(0, engine.length / 2), Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]), Buffer.from('<!doctype html>')]) {
      await writeFile(join(folder, WASM), wrong);
      await assert.rejects(load(PROGRAM), { code: 'engine.failed' });
    }
    await writeFile(join(folder, WASM), engine);
    const answer = await load(PROGRAM);
    assert.ok(answer.ok);
  });
});

for (const [loader, own, other] of [
  ['node.js', 'huiji', 'huiji-application'],
  ['application/node.js', 'huiji-application', 'huiji-procedures'],
  ['procedures/node.js', 'huiji-procedures', 'huiji-audit'],
  ['audit/node.js', 'huiji-audit', 'huiji'],
]) {
  test(`${loader} refuses the wasm file of another entry, and takes its own from its module of bytes`, async () => {
    await withCopy(loader, async ({ load }, folder) => {
      await copyFile(join(folder, `dist/${other}_bg.wasm`), join(folder, `dist/${own}_bg.wasm`));
      await assert.rejects(load(PROGRAM), { code: 'engine.failed', message: /the wasm file is not the engine/ });
      await rm(join(folder, `dist/${own}_bg.wasm`));
      const answer = await load(PROGRAM);
      assert.ok(answer.ok);
    });
  });
}

test('a warm-up that fails is told as such, and another start asks the same instance', async (context) => {
  await withCopy('node.js', async ({ load, start, state }, folder) => {
    const instances = context.mock.method(WebAssembly, 'Instance');
    const { Regulations } = await import(pathToFileURL(join(folder, 'dist/huiji.js')).href);
    const broken = context.mock.method(Regulations.prototype, 'standingBytes', () => {
      throw new WebAssembly.RuntimeError('unreachable');
    });
    const message = 'the engine could not be loaded (the engine does not answer its own sample: unreachable); `start()` tries again';
    await assert.rejects(start(), { code: 'engine.failed', message });
    await assert.rejects(load(PROGRAM), { code: 'engine.failed', message });
    assert.equal(state().name, 'failed');

    broken.mock.restore();
    const answer = await load(PROGRAM);
    assert.ok(answer.ok);
    assert.equal(instances.mock.callCount(), 1);
  });
});

test('the package carries the licenses of the project', () => {
  for (const license of ['LICENSE-MIT', 'LICENSE-APACHE']) assert.equal(textOf(`pkg/${license}`), textOf(license));
});

test('both READMEs of the package have the same examples', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((name) => [...textOf(`pkg/${name}`).matchAll(/^```.*?^```$/gms)].map(String));
  assert.ok(english !== undefined && english.length > 8);
  assert.deepEqual(chinese, english);
});
