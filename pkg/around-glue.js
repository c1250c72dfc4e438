// @ts-check
/** What every engine of the package is, around a generated glue: how its wasm is brought to work, and how a document is read. */
import { createLife, refuseForeignModule } from './life.js';

/**
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 */

/**
 * A generated glue.
 *
 * @template Handle
 * @typedef {object} Glue
 * @property {(from: { module_or_path: WebAssembly.Module }) => Promise<unknown>} initialize
 * @property {(from: { module: WebAssembly.Module }) => unknown} initSync
 * @property {{ load(document: ProgramDocument): import('./index.js').Answer<Handle>, loadBytes(document: Uint8Array): import('./index.js').Answer<Handle> }} handle
 * @property {string} ownExport the name of something that only its own wasm exports
 * @property {(read: (document: ProgramDocument) => import('./index.js').Answer<Handle>) => void} warmUp
 */

/**
 * Says how engines around `glue` are made: with `compile`, which is called anew for each attempt
 * until the glue has an instance. The glue keeps its first one for good: what comes later, even a
 * warm-up that failed, a further attempt asks of that same instance.
 *
 * Node says `atOnce`: asynchronous instantiation waits there behind its own background compilation,
 * which took up to a hundred times as long. Browsers may not block, and the others gain nothing.
 *
 * @template Handle
 * @param {Glue<Handle>} glue
 * @returns {(compile: () => WebAssembly.Module | Promise<WebAssembly.Module>, options?: { atOnce?: boolean }) => import('./index.js').Engine<Handle>}
 */
export function engineAround({ initialize, initSync, handle, ownExport, warmUp }) {
  return (compile, { atOnce = false } = {}) => createLife(compile, (module) => begin(module, atOnce), read);

  /**
   * @param {WebAssembly.Module} module
   * @param {boolean} atOnce
   */
  async function begin(module, atOnce) {
    refuseForeignModule(module, ownExport);
    if (atOnce) {
      initSync({ module });
    } else {
      await initialize({ module_or_path: module });
    }
    warmUp(read);
  }

  /**
   * @param {ProgramDocument | Uint8Array | ArrayBuffer | string} document
   * @returns {import('./index.js').Answer<Handle>}
   */
  function read(document) {
    if (typeof document === 'string') {
      return handle.loadBytes(new TextEncoder().encode(document));
    }
    // Unlike `instanceof`, this asks nothing of a proxy, which might throw.
    if (ArrayBuffer.isView(document)) {
      return handle.loadBytes(document);
    }
    const bytes = bytesOfBuffer(document);
    return bytes === undefined ? handle.load(/** @type {ProgramDocument} */ (document)) : handle.loadBytes(bytes);
  }
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
