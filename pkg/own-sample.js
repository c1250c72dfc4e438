// @ts-check
/**
 * @template Handle
 * @typedef {import('./index.js').Answer<Handle>} Answer
 */

/**
 * Asks a new engine about a sample of its own, and frees the handle.
 *
 * @template {{ free(): void }} Handle
 * @param {string} engine what it is called where it fails
 * @param {() => Answer<Handle>} read
 * @param {(handle: Handle) => Answer<unknown>} ask
 * @throws if the engine gives no answer, for then it would give none to its caller either
 */
export function askOwnSample(engine, read, ask) {
  try {
    const handle = valueOf(read());
    try {
      valueOf(ask(handle));
    } finally {
      handle.free();
    }
  } catch (cause) {
    // What wasm throws when it stops says nothing of who stopped, or when.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the ${engine} does not answer its own sample: ${why}`, { cause });
  }
}

/**
 * @template T
 * @param {Answer<T>} answer
 * @returns {T}
 */
function valueOf({ value, problems }) {
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}
