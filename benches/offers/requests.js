// @ts-check
/** What is asked with offers: three shops, each with a program of its own, a cart and a member. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { plural, SMALL_MEMBER } from '../requests.js';
import { withOffers } from './program.js';
import { shopCart } from './shop.js';

/**
 * @typedef {import('huiji').ProgramDocument} ProgramDocument
 * @typedef {import('huiji').MemberDocument} MemberDocument
 * @typedef {import('huiji').CartDocument} CartDocument
 * @typedef {object} OfferRequest
 * @property {string} name
 * @property {'quote'} question
 * @property {number} rounds fewer where a plain pricing takes seconds
 * @property {ProgramDocument} program
 * @property {string} regulations the program's file
 * @property {MemberDocument} member
 * @property {CartDocument} cart
 * @property {string} on
 * @property {Uint8Array} body
 * @property {string} file
 * @property {CartDocument[]} carts those of which payables are compared, the timed one first
 */

const SIZES = /** @type {const} */ ([
  { lines: 10, offers: 10, rounds: 41, carts: 200 },
  { lines: 100, offers: 50, rounds: 11, carts: 40 },
  { lines: 1_000, offers: 50, rounds: 5, carts: 5 },
]);

/**
 * The requests, each also as files for the programs that take part.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {OfferRequest[]}
 */
export function offerRequests(root, scratch) {
  const { day } = json(join(root, 'data/samples.json'));
  const sample = json(join(root, 'data/programs/retail.json'));
  mkdirSync(scratch, { recursive: true });
  return SIZES.map(({ lines, offers, rounds, carts: count }) => {
    const { program, coupons } = withOffers(sample, offers);
    const carts = Array.from({ length: count }, (_, seed) => shopCart(lines, seed, coupons));
    const [cart] = carts;
    if (cart === undefined) {
      throw new Error('there is no cart to ask about');
    }
    const regulations = join(scratch, `program-${offers}.json`);
    const file = join(scratch, `cart-${lines}.json`);
    const body = new TextEncoder().encode(JSON.stringify({ member: SMALL_MEMBER, cart, on: day }));
    writeFileSync(regulations, JSON.stringify(program));
    writeFileSync(file, body);
    const name = `${plural(lines)} × ${offers} offers`;
    return { name, question: 'quote', rounds, program, regulations, member: SMALL_MEMBER, cart, on: day, body, file, carts };
  });
}

/** @param {string} file */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
