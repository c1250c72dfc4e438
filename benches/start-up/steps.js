// @ts-check
/**
 * From the wasm file's bytes to quotes, step by step. Knows no host: Node, Deno, Bun and the browser
 * run the same file.
 *
 * @typedef {{ [step in typeof STEPS[number]]?: number }} Steps milliseconds
 *
 * @typedef {object} Given
 * @property {any} glue the generated module, not yet started
 * @property {(read: (document: any) => any) => void} warmUp
 * @property {boolean} warm whether to warm up
 * @property {boolean} [atOnce] whether to instantiate at once, as the package's loader for Node does
 * @property {Uint8Array<ArrayBuffer>} wasm
 * @property {Uint8Array} program
 * @property {Uint8Array} request
 */

export const STEPS = /** @type {const} */ (['compile', 'instantiate', 'warm-up', 'program', 'first quote', 'later quote']);

/** Quotes until engines have compiled what is hot, and of how many after them one is told. */
const HEATING = 500;
const LATER = 100;

/**
 * @param {Given} given
 * @returns {Promise<Steps>}
 */
export async function timeSteps({ glue, warmUp, warm, atOnce = false, wasm, program, request }) {
  /** @type {Steps} */
  const steps = {};
  const module = await timed(steps, 'compile', () => WebAssembly.compile(wasm));
  await timed(steps, 'instantiate', () => (atOnce ? glue.initSync({ module }) : glue.default({ module_or_path: module })));
  if (warm) {
    await timed(steps, 'warm-up', () => warmUp((document) => glue.Regulations.load(document)));
  }
  const { value: regulations } = await timed(steps, 'program', () => glue.Regulations.loadBytes(program));
  await timed(steps, 'first quote', () => regulations.quoteBytes(request));
  for (let count = 0; count < HEATING; count++) {
    regulations.quoteBytes(request);
  }
  const started = performance.now();
  for (let count = 0; count < LATER; count++) {
    regulations.quoteBytes(request);
  }
  steps['later quote'] = (performance.now() - started) / LATER;
  return steps;
}

/**
 * @template T
 * @param {Steps} steps
 * @param {keyof Steps} step
 * @param {() => T | Promise<T>} take
 */
async function timed(steps, step, take) {
  const started = performance.now();
  const taken = await take();
  steps[step] = performance.now() - started;
  return taken;
}
