// @ts-check
/** Quotes with offers, by turns: natively, in Node, and the same rules written plainly; and what they say is paid. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'huiji';

import { digestOf, startNative } from '../native.js';
import { onBodies } from '../plain/body.js';
import { offersInCents } from '../plain/offers-cents.js';
import { offersInDecimals } from '../plain/offers-decimals.js';
import { contender, takeTurns } from '../rounds.js';
import { comparePayables } from './payables.js';

const TURN = 10;

/**
 * @typedef {{ name: string, timings: { [name: string]: import('../rounds.js').Timing }, payables: import('./payables.js').Payables }} OfferTimes
 */

/**
 * @param {string} nativeProgram the built `huiji-bench-native`
 * @param {string} sample the program document without offers
 * @param {import('./requests.js').OfferRequest[]} requests
 * @returns {Promise<OfferTimes[]>}
 */
export async function timeOffers(nativeProgram, sample, requests) {
  const withoutOffers = await loaded(sample);
  const times = [];
  for (const request of requests) {
    const { name, rounds, program, member, cart, on, body } = request;
    const regulations = await loaded(request.regulations);
    const answer = regulations.quoteBytes(body);
    const parsed = JSON.parse(new TextDecoder().decode(answer));
    assert.equal(parsed.ok, true, `the quote was refused: ${JSON.stringify(parsed.problems)}`);
    assert.deepEqual(regulations.quote(member, cart, on), parsed);
    const native = startNative(nativeProgram, [request.regulations, request.file]);
    assert.equal(await native.digest(0), digestOf(answer), 'the native answer has other bytes');
    const [inCents, inDecimals] = [offersInCents(program), offersInDecimals(program)];
    assert.deepEqual(inDecimals(member, cart, on), inCents(member, cart, on), 'the plain pricings differ');
    const { coupons: _, ...plainCart } = cart;
    const without = new TextEncoder().encode(JSON.stringify({ member, cart: plainCart, on }));
    assert.equal(withoutOffers.quote(member, plainCart, on).ok, true, 'the quote without offers was refused');
    const [onCents, onDecimals] = [onBodies(inCents), onBodies(inDecimals)];
    const contenders = [
      { name: 'native', time: (/** @type {number} */ count) => native.time(0, count) },
      contender('bytes', () => regulations.quoteBytes(body)),
      contender('objects', () => regulations.quote(member, cart, on)),
      contender('without offers', () => withoutOffers.quoteBytes(without)),
      contender('cents', () => onCents(body)),
      contender('decimals', () => onDecimals(body)),
    ];
    const timings = await takeTurns(contenders, { rounds, turn: TURN });
    await native.stop();
    const payables = comparePayables(regulations, inCents, request);
    times.push({ name, timings: Object.fromEntries(timings.map((timing) => [timing.name, timing])), payables });
  }
  return times;
}

/** @param {string} file */
async function loaded(file) {
  const { value, problems } = await load(readFileSync(file));
  assert(value !== null, `the program was refused: ${JSON.stringify(problems)}`);
  return value;
}
