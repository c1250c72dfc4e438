// @ts-check
/**
 * What the engine and a plain program say is paid for the same carts: the plain one climbs, and proves nothing.
 *
 * That both mean the same by an offer is looked at apart from that: of the offers that the engine has chosen, the
 * plain program must make what the engine makes of them.
 */
import { cents } from '../plain/cents.js';
import { SALE } from '../plain/offers.js';

/**
 * @typedef {object} Payables
 * @property {number} carts
 * @property {number} unproved carts for which the engine's answer is the best that it found, and says so
 * @property {number} dearer carts for which the plain program asks more than the engine
 * @property {number} most by how many cents, at most
 * @property {number} share by which part of the engine's payable, at most
 * @property {number[]} cheaper carts, counted from 0, for which it asks less: there the engine has not found the lowest
 * @property {number[]} otherwise carts for which it makes something else of the engine's own choice
 */

/**
 * @param {import('huiji').Regulations} regulations
 * @param {(member: any, cart: any, on: string, ids?: string[]) => { payable: string }} plain
 * @param {import('./requests.js').OfferRequest} request
 * @returns {Payables}
 */
export function comparePayables(regulations, plain, { program, member, carts, on }) {
  /** @type {Payables} */
  const found = { carts: carts.length, unproved: 0, dearer: 0, most: 0, share: 0, cheaper: [], otherwise: [] };
  for (const [place, cart] of carts.entries()) {
    const { value, problems } = regulations.quote(member, cart, on);
    if (value === null) {
      throw new Error(`the quote was refused: ${JSON.stringify(problems)}`);
    }
    found.unproved += value.combination.exact ? 0 : 1;
    const payable = ofGoods(value);
    const difference = cents(plain(member, cart, on).payable) - payable;
    if (difference > 0) {
      found.dearer += 1;
      found.most = Math.max(found.most, difference);
      found.share = Math.max(found.share, difference / payable);
    } else if (difference < 0 && value.combination.exact) {
      found.cheaper.push(place);
    }
    if (cents(plain(member, cart, on, chosen(value, program)).payable) !== payable) {
      found.otherwise.push(place);
    }
  }
  return found;
}

/**
 * What is paid for goods, without shipping.
 *
 * @param {import('huiji').Quote} quote
 */
function ofGoods({ lines }) {
  return lines.reduce((sum, { payable }) => sum + cents(payable), 0);
}

/**
 * The offers that the engine has used; what has lowered a price and is neither an offer nor a benefit is a sale price.
 *
 * @param {import('huiji').Quote} quote
 * @param {import('huiji').ProgramDocument} program
 */
function chosen({ lines }, { versions }) {
  const known = new Set(versions.flatMap(({ offers = [], benefits = [] }) => [...offers, ...benefits].map(({ id }) => id)));
  const used = new Set(lines.flatMap(({ adjustments }) => adjustments.map(({ offer }) => (offer !== null && known.has(offer) ? offer : SALE))));
  return [...used];
}
