// @ts-check
/** The engine's states, from a host that fails in every way it can. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { EngineError, createEngine } from '../../pkg/engine.js';
import { dataText } from './repository.js';

const wasm = await readFile(new URL('../../pkg/dist/huiji_bg.wasm', import.meta.url));
const compile = () => WebAssembly.compile(wasm);
const PROGRAM = dataText('programs', 'retail');

/** @param {import('huiji').EngineErrorCode} code */
function engineError(code) {
  return (/** @type {unknown} */ error) =>
    error instanceof EngineError && error.code === code && error.message.length > 0;
}

test('an engine that is used before it is loaded says so', async () => {
  const engine = createEngine(compile);
  assert.deepEqual(engine.state(), { name: 'idle' });
  assert.throws(() => engine.loadNow(PROGRAM), engineError('engine.not_loaded'));

  const starting = engine.start();
  assert.deepEqual(engine.state(), { name: 'loading' });
  assert.throws(() => engine.loadNow(PROGRAM), engineError('engine.loading'));

  await starting;
  assert.deepEqual(engine.state(), { name: 'ready' });
  assert.ok(engine.loadNow(PROGRAM).ok);
});

test('a document may come as a buffer, of this realm or another, and as one that was given away', async () => {
  const engine = createEngine(compile);
  const { buffer } = new TextEncoder().encode(PROGRAM);
  const foreign = runInNewContext('new ArrayBuffer(length)', { length: buffer.byteLength });
  new Uint8Array(foreign).set(new Uint8Array(buffer));
  assert.ok(!(foreign instanceof ArrayBuffer));
  const digest = (await engine.load(PROGRAM)).value?.digest;
  assert.ok(digest !== undefined);
  for (const given of [buffer, foreign]) {
    assert.equal((await engine.load(given)).value?.digest, digest);
    assert.equal(engine.loadNow(given).value?.digest, digest);
  }
  structuredClone(buffer, { transfer: [buffer] });
  assert.equal((await engine.load(buffer)).ok, false);
});

test('a failed load keeps its reason and the next one tries again', async () => {
  const offline = new TypeError('fetch failed');
  let attempts = 0;
  const engine = createEngine(async () => {
    attempts += 1;
    if (attempts === 1) {
      throw offline;
    }
    return compile();
  });

  await assert.rejects(engine.load(PROGRAM), engineError('engine.failed'));
  const state = engine.state();
  assert.ok(state.name === 'failed');
  assert.equal(state.reason.cause, offline);
  assert.match(state.reason.message, /fetch failed/);
  assert.throws(() => engine.loadNow(PROGRAM), (error) => error === state.reason);

  const answer = await engine.load(PROGRAM);
  assert.ok(answer.ok);
  assert.deepEqual(engine.state(), { name: 'ready' });
  assert.equal(attempts, 2);
});

test('calls at the same time share one attempt, and a ready engine makes no other', async () => {
  let attempts = 0;
  const engine = createEngine(() => {
    attempts += 1;
    return compile();
  });
  const answers = await Promise.all([engine.load(PROGRAM), engine.load(PROGRAM), engine.start()]);
  assert.ok(answers[0].ok && answers[1].ok);
  await engine.start();
  assert.equal(attempts, 1);
});

test('bytes that are no wasm, and wasm that is not the engine, fail without harm', async () => {
  const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const foreignModule = moduleThatExports('__wbindgen_start');
  const attempts = [new TextEncoder().encode('<!doctype html>'), emptyModule, foreignModule, wasm.subarray(0, wasm.length / 2), wasm];
  const engine = createEngine(() => WebAssembly.compile(attempts.shift() ?? wasm));
  while (attempts.length > 1) {
    await assert.rejects(engine.start(), engineError('engine.failed'));
    assert.equal(engine.state().name, 'failed');
  }
  const answer = await engine.load(PROGRAM);
  assert.ok(answer.ok);
});

test('a host without WebAssembly is told apart, and nothing is fetched for it', async () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly');
  assert.ok(kept !== undefined);
  let attempts = 0;
  const engine = createEngine(() => {
    attempts += 1;
    return compile();
  });
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    await assert.rejects(engine.load(PROGRAM), engineError('engine.no_webassembly'));
    assert.equal(attempts, 0);
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', kept);
  }
  const answer = await engine.load(PROGRAM);
  assert.ok(answer.ok);
});

test('the browser loader takes any type, reports a missing file and tries again', async () => {
  const keptFetch = globalThis.fetch;
  /** @type {Response[]} */
  const responses = [];
  /** @type {string[]} */
  const fetched = [];
  globalThis.fetch = async (address) => {
    fetched.push(String(address));
    return responses.shift() ?? Response.error();
  };
  try {
    for (const type of ['application/octet-stream', 'application/wasm']) {
      // A query of its own gives each round a loader that was never used.
      const address = new URL(`../../pkg/browser.js?${type}`, import.meta.url).href;
      const browser = /** @type {typeof import('huiji')} */ (await import(address));
      responses.push(
        new Response('gone', { status: 404 }),
        new Response(wasm, { headers: { 'Content-Type': type } }),
      );
      await assert.rejects(browser.load(PROGRAM), /was answered with 404/);
      assert.equal(browser.state().name, 'failed');
      const answer = await browser.load(PROGRAM);
      assert.ok(answer.ok);
      assert.equal(responses.length, 0);
    }
    assert.ok(fetched.every((address) => address.endsWith('/pkg/dist/huiji_bg.wasm')));
  } finally {
    globalThis.fetch = keptFetch;
  }
});

/**
 * What the same generator could have made of another program: a function of this name that does nothing.
 *
 * @param {string} name
 */
function moduleThatExports(name) {
  const text = new TextEncoder().encode(name);
  const header = [0, 97, 115, 109, 1, 0, 0, 0];
  const types = [1, 4, 1, 96, 0, 0];
  const functions = [3, 2, 1, 0];
  const exported = [7, text.length + 4, 1, text.length, ...text, 0, 0];
  const code = [10, 4, 1, 2, 0, 11];
  return new Uint8Array([...header, ...types, ...functions, ...exported, ...code]);
}
