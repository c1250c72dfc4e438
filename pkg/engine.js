// @ts-check
/** The whole engine around its generated glue. The loaders say where its wasm comes from. */
import initialize, { Regulations, initSync } from './dist/huiji.js';
import { createLife, refuseForeignModule } from './life.js';
import { warmUp } from './warm-up.js';

export { EngineError } from './life.js';

/**
 * @typedef {import('./index.js').Engine} Engine
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 */

/**
 * An engine that compiles its wasm with `compile`, anew for each attempt until the glue has an
 * instance. The glue keeps its first one for good: what comes later, even a warm-up that failed, a
 * further attempt asks of that same instance.
 *
 * Node says `atOnce`: asynchronous instantiation waits there behind its own background compilation,
 * which took up to a hundred times as long. Browsers may not block, and the others gain nothing.
 *
 * @param {() => WebAssembly.Module | Promise<WebAssembly.Module>} compile
 * @param {{ atOnce?: boolean }} [options]
 * @returns {Engine}
 */
export function createEngine(compile, { atOnce = false } = {}) {
  return createLife(compile, (module) => begin(module, atOnce), read);
}

/**
 * @param {WebAssembly.Module} module
 * @param {boolean} atOnce
 */
async function begin(module, atOnce) {
  refuseForeignModule(module, 'regulations_loadBytes');
  if (atOnce) {
    initSync({ module });
  } else {
    await initialize({ module_or_path: module });
  }
  warmUp(read);
}

/**
 * @param {ProgramDocument | Uint8Array | ArrayBuffer | string} document
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
  const bytes = bytesOfBuffer(document);
  return bytes === undefined ? Regulations.load(/** @type {ProgramDocument} */ (document)) : Regulations.loadBytes(bytes);
}

/** The getter that knows a buffer of every realm, and no proxy of one. */
const { get: byteLength } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength'));

/**
 * The bytes of an `ArrayBuffer`, unless it was given away.
 *
 * @param {unknown} value
 * @returns {Uint8Array | undefined}
 */
function bytesOfBuffer(value) {
  try {
    Reflect.apply(/** @type {() => number} */ (byteLength), value, []);
    return new Uint8Array(/** @type {ArrayBuffer} */ (value));
  } catch {
    return undefined;
  }
}
