// @ts-check
/** Whatever a caller passes, the engine answers, and its handle goes on working. */
import assert from 'node:assert/strict';

import { bytesOf, goldens, regulationsOf, requestText, textOfBytes } from './repository.js';

/** @typedef {import('huiji').Regulations} Regulations */

/** An ordinary question with a known answer, to ask after each hostile one. */
export const ordinary = ordinaryQuote();

function ordinaryQuote() {
  const golden = goldens('quote').find(
    ({ member, answer }) => member !== null && answer.startsWith('{"ok":true'),
  );
  assert.ok(golden !== undefined, 'no golden quotes a cart for a member');
  return golden;
}

/** Its documents, made anew so that a test may spoil them. */
export function ordinaryRequest() {
  return JSON.parse(requestText(ordinary));
}

/**
 * Holds that the handle still prices an ordinary cart, in both ways.
 *
 * @param {Regulations} regulations
 */
export function assertStillPrices(regulations) {
  const bytes = regulations.quoteBytes(bytesOf(requestText(ordinary)));
  assert.equal(textOfBytes(bytes), ordinary.answer);
  const { member, cart, on } = ordinaryRequest();
  assert.deepStrictEqual(regulations.quote(member, cart, on), JSON.parse(ordinary.answer));
}

/**
 * Calls with arguments that the types forbid.
 *
 * @param {Regulations} regulations
 * @param {import('./questions.js').Question | `${import('./questions.js').Question}Bytes`} method
 * @param {unknown[]} given
 * @returns {any}
 */
export function callAnyway(regulations, method, given) {
  return Reflect.apply(regulations[method], regulations, given);
}

/**
 * Holds that an answer is a refusal that says where and why.
 *
 * @param {any} answer
 */
export function assertRefused(answer) {
  assert.equal(answer.ok, false);
  assert.equal(answer.value, null);
  assert.ok(answer.problems.some((/** @type {any} */ problem) => problem.severity === 'error'));
  for (const problem of answer.problems) {
    assert.match(problem.code, /^[a-z0-9_]+(\.[a-z0-9_]+)+$/);
    assert.match(problem.path, /^(\/.*)?$/s);
    assert.equal(typeof problem.params, 'object');
  }
}

/** The regulations that answer the ordinary question. */
export function ordinaryRegulations() {
  return regulationsOf(ordinary.program);
}
