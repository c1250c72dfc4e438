// @ts-check
/** The native side: a process that times when asked. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * @param {string} program the built `huiji-bench-native`
 * @param {string[]} files the program document and the requests
 */
export function startNative(program, files) {
  const child = spawn(program, files, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  /** @param {string} command */
  async function ask(command) {
    child.stdin.write(`${command}\n`);
    const { value, done } = await lines.next();
    if (done) {
      throw new Error(`the native side ended at \`${command}\``);
    }
    return String(value);
  }

  return {
    /**
     * @param {number} request counted from 0
     * @param {number} times
     */
    time: async (request, times) => Number(await ask(`time ${request} ${times}`)),
    /**
     * The length and the FNV-1a hash of the answer's bytes.
     *
     * @param {number} request
     */
    digest: (request) => ask(`digest ${request}`),
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

/**
 * As the native side writes it.
 *
 * @param {Uint8Array} bytes
 */
export function digestOf(bytes) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `${bytes.length} ${hash.toString(16).padStart(16, '0')}`;
}
