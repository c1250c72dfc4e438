// @ts-check
/**
 * The engine's life: idle → loading → ready or failed, and from failed to loading again. The
 * generated glue forgets a failure and then looks ready, so its state is kept here.
 *
 * This file knows no host; `node.js` and `browser.js` say where the wasm file comes from.
 */
import initialize, { Regulations } from './dist/huiji.js';

/**
 * @typedef {import('./index.js').Engine} Engine
 * @typedef {import('./index.js').EngineErrorCode} EngineErrorCode
 * @typedef {import('./index.js').EngineState} EngineState
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 */

/** Why the engine cannot be used. Bad input is never one of these: it is an answer. */
export class EngineError extends Error {
  /**
   * @param {EngineErrorCode} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = 'EngineError';
    /** @readonly */
    this.code = code;
  }
}

/**
 * An engine that compiles its wasm with `compile`, anew for each attempt.
 *
 * @param {() => Promise<WebAssembly.Module>} compile
 * @returns {Engine}
 */
export function createEngine(compile) {
  /** @type {EngineState} */
  let state = { name: 'idle' };
  /** @type {Promise<void> | undefined} */
  let attempt;

  async function begin() {
    try {
      if (typeof WebAssembly !== 'object') {
        throw new EngineError(
          'engine.no_webassembly',
          'this host runs no WebAssembly; some browsers turn it off in their strictest mode',
        );
      }
      const module = await compile();
      refuseForeignModule(module);
      await initialize({ module_or_path: module });
      state = { name: 'ready' };
    } catch (cause) {
      const reason = cause instanceof EngineError ? cause : failedBecause(cause);
      state = { name: 'failed', reason };
      throw reason;
    }
  }

  /** @type {Engine['start']} */
  function start() {
    if (state.name === 'ready') {
      return Promise.resolve();
    }
    if (attempt === undefined) {
      state = { name: 'loading' };
      attempt = begin().finally(() => {
        attempt = undefined;
      });
    }
    return attempt;
  }

  /** @type {Engine['loadNow']} */
  function loadNow(document) {
    switch (state.name) {
      case 'idle':
        throw new EngineError('engine.not_loaded', 'the engine is not loaded yet; await `start()` first');
      case 'loading':
        throw new EngineError('engine.loading', 'the engine is still loading; await `start()` first');
      case 'failed':
        throw state.reason;
      case 'ready':
        return read(document);
    }
  }

  /** @type {Engine['load']} */
  async function load(document) {
    await start();
    return read(document);
  }

  return { load, loadNow, start, state: () => state };
}

/**
 * @param {ProgramDocument | Uint8Array | string} document
 * @returns {import('./index.js').Answer<Regulations>}
 */
function read(document) {
  if (typeof document === 'string') {
    return Regulations.loadBytes(new TextEncoder().encode(document));
  }
  // Unlike `instanceof`, this asks nothing of a proxy, which might throw.
  if (ArrayBuffer.isView(document)) {
    return Regulations.loadBytes(document);
  }
  return Regulations.load(document);
}

/**
 * The glue keeps whatever it has instantiated, even if that then fails to start. So a wasm file
 * that is not the engine (an error page, another program) must not get that far.
 *
 * @param {WebAssembly.Module} module
 */
function refuseForeignModule(module) {
  const exported = WebAssembly.Module.exports(module);
  if (!exported.some(({ name }) => name === '__wbindgen_start')) {
    throw new Error('the wasm file is not the engine');
  }
}

/** @param {unknown} cause */
function failedBecause(cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new EngineError('engine.failed', `the engine could not be loaded (${why}); \`start()\` tries again`, cause);
}
