// @ts-check
/**
 * Which way objects cross the boundary fastest: as JSON text, or walked from Rust. Runs in Node and,
 * as the same file, in a browser's page.
 */
import { contender, median, ratio, takeTurns } from './rounds.js';

/**
 * @typedef {{ member: object, cart: object, on: string }} Request
 * @typedef {{ way: string, ratio: number, microseconds: number }} Way `ratio`: to JSON text both ways
 */

/** The methods of the carriers, each with what it does. */
const WAYS = /** @type {const} */ ([
  ['text', 'JSON text both ways'],
  ['textInWalkedOut', 'JSON text in, answer walked out'],
  ['valuesInTextOut', 'walked in by way of `serde_json` values, JSON text out'],
  ['values', 'walked both ways by way of `serde_json` values'],
  ['structsInTextOut', 'walked straight into structs, JSON text out'],
  ['structs', 'walked straight into structs and out of the answer'],
]);

/**
 * @param {any} glue the generated module, already started
 * @param {Uint8Array} program
 * @param {Request} request
 * @param {{ rounds: number, turn: number }} options
 * @returns {Promise<Way[]>}
 */
export async function compareCarriers(glue, program, request, options) {
  const carriers = new glue.Carriers(program);
  carriers.prepare(request);
  const answer = carriers.text(request);
  if (!answer.ok) {
    throw new Error(`the quote was refused: ${JSON.stringify(answer.problems)}`);
  }
  const expected = inOneOrder(answer);
  for (const [method] of WAYS) {
    if (inOneOrder(carriers[method](request)) !== expected) {
      throw new Error(`\`${method}\` gives another answer than JSON text`);
    }
  }
  const contenders = WAYS.map(([method]) => contender(method, () => carriers[method](request)));
  const timings = await takeTurns(contenders, options);
  const text = /** @type {import('./rounds.js').Timing} */ (timings[0]);
  return timings.map((timing, index) => ({
    way: WAYS[index]?.[1] ?? timing.name,
    ratio: ratio(timing, text),
    microseconds: median(timing.perCall) / 1000,
  }));
}

/**
 * A value's JSON with the fields of every object by name: `serde_json` values keep no other order.
 *
 * @param {unknown} value
 */
function inOneOrder(value) {
  return JSON.stringify(value, (_, part) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}
