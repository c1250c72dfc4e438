// @ts-check
/**
 * The life of an engine: idle → loading → ready or failed, and from failed to loading again. The
 * generated glue forgets a failure and then looks ready, so its state is kept here.
 *
 * This file knows neither host nor glue: an entry says how its wasm is brought to work and how it
 * reads, a loader says where its wasm comes from.
 */

/**
 * @typedef {import('./index.js').EngineErrorCode} EngineErrorCode
 * @typedef {import('./index.js').EngineState} EngineState
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
 * Each attempt calls `compile`, and `initialize` to bring what it gives to work; then `read` may be
 * called. Whether an attempt begins with a new instance is up to `initialize`.
 *
 * @template Given, Read
 * @param {() => WebAssembly.Module | Promise<WebAssembly.Module>} compile
 * @param {(module: WebAssembly.Module) => Promise<void>} initialize
 * @param {(given: Given) => Read} read
 */
export function createLife(compile, initialize, read) {
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
      await initialize(await compile());
      state = { name: 'ready' };
    } catch (cause) {
      const reason = cause instanceof EngineError ? cause : failedBecause(cause);
      state = { name: 'failed', reason };
      throw reason;
    }
  }

  /** @returns {Promise<void>} */
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

  /** @param {Given} given @returns {Read} */
  function loadNow(given) {
    switch (state.name) {
      case 'idle':
        throw new EngineError('engine.not_loaded', 'the engine is not loaded yet; await `start()` first');
      case 'loading':
        throw new EngineError('engine.loading', 'the engine is still loading; await `start()` first');
      case 'failed':
        throw state.reason;
      case 'ready':
        return read(given);
    }
  }

  /** @param {Given} given @returns {Promise<Read>} */
  async function load(given) {
    await start();
    return read(given);
  }

  return { load, loadNow, start, state: () => state };
}

/**
 * The glue keeps whatever it has instantiated, even if that then fails to start, and gives it to
 * every later attempt. So a wasm file that is not the expected one (an error page, another program)
 * must not get that far.
 *
 * @param {WebAssembly.Module} module
 * @param {string} ownExport the name of something that only the expected one exports
 */
export function refuseForeignModule(module, ownExport) {
  const exported = WebAssembly.Module.exports(module);
  if (!exported.some(({ name }) => name === ownExport)) {
    throw new Error('the wasm file is not the engine');
  }
}

/** @param {unknown} cause */
function failedBecause(cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new EngineError('engine.failed', `the engine could not be loaded (${why}); \`start()\` tries again`, cause);
}
