// @ts-check
/** What is asked: carts of several lengths from the sample catalogue, for a small member and a full one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('huiji').MemberDocument} MemberDocument
 * @typedef {import('huiji').CartDocument} CartDocument
 * @typedef {{ name: string, question: 'quote', lines: number, full: boolean, member: MemberDocument, cart: CartDocument, on: string, body: Uint8Array, file: string }} QuoteRequest
 */

const LENGTHS = [1, 10, 100, 1000];
const FULL_MEMBER_LENGTH = 10;

/** A member without activities: it brings its tier along, so that the rate is applied to every line. */
export const SMALL_MEMBER = /** @satisfies {MemberDocument} */ ({
  id: 'small-member',
  kind: 'person',
  joinedOn: '2026-02-16',
  terms: [{ from: '2026-02-16', to: '2027-02-15' }],
  opening: { on: '2026-02-16', tier: 'gold', heldTo: '2027-02-15' },
  activities: [],
});

/**
 * The requests, each also as a file for the programs that take part.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {QuoteRequest[]}
 */
export function quoteRequests(root, scratch) {
  const { day } = json(join(root, 'data/samples.json'));
  const goods = json(join(root, 'data/catalogue/retail.json'));
  const gold = json(join(root, 'data/members/gold-person.json'));
  mkdirSync(scratch, { recursive: true });
  const small = LENGTHS.map((lines) => ({ name: plural(lines), lines, full: false, member: SMALL_MEMBER }));
  const lines = FULL_MEMBER_LENGTH;
  const full = { name: `${plural(lines)}, a member with a ledger`, lines, full: true, member: gold };
  return [...small, full].map((request) => {
    const cart = cartOf(goods, request.lines);
    const body = new TextEncoder().encode(JSON.stringify({ member: request.member, cart, on: day }));
    const file = join(scratch, `${request.full ? 'ledger' : 'small'}-${request.lines}.json`);
    writeFileSync(file, body);
    return { ...request, question: /** @type {const} */ ('quote'), cart, on: day, body, file };
  });
}

/**
 * @param {{ sku: string, category: string, brand: string, tags: string[], price: string }[]} goods
 * @param {number} length
 * @returns {CartDocument}
 */
function cartOf(goods, length) {
  const lines = Array.from({ length }, (_, index) => {
    const { sku, category, brand, tags, price } = /** @type {typeof goods[number]} */ (goods[index % goods.length]);
    return { sku, category, brand, tags, quantity: 1 + (index % 5), price };
  });
  return { currency: 'CNY', lines };
}

/** @param {number} lines */
export function plural(lines) {
  return lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`;
}

/** @param {string} file */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
