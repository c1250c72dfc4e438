// @ts-check
// The engine's own answer to what the cart page asks, for its tests to hold the page against.

import { readFile } from 'node:fs/promises';
import { askedEngine, valueOf } from './asked-engine.js';

/** @param {string} file */
const read = async (file) => JSON.parse(await readFile(new URL(`../../data/${file}.json`, import.meta.url), 'utf8'));

/** @type {import('../../www/types.d.ts').Product[]} */
export const catalogue = await read('catalogue/retail');
/** @type {import('../../pkg/index.js').CartDocument} */
const basket = await read('carts/basket');

/** @param {string} amount */
export const yuan = (amount) => `${amount.startsWith('-') ? '-' : ''}¥${new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(Math.abs(Number(amount)))}`;

/** The lines of a cart as the page asks for them. @param {Record<string, number>} quantities */
export function linesOf(quantities) {
  return catalogue.flatMap(({ sku, category, brand, tags, price, salePrice, floor }) => {
    const quantity = quantities[sku];
    return quantity ? [{ sku, category, brand, tags, quantity, price, salePrice, floor }] : [];
  });
}
/** @type {Record<string, number>} */
export const basketQuantities = Object.fromEntries(basket.lines.map(({ sku, quantity }) => [sku, quantity]));

/**
 * The engine's own answer to what the page asks.
 *
 * @param {string} member `guest` for none
 * @param {{ quantities?: Record<string, number>, on?: string, cart?: Partial<import('../../pkg/index.js').CartDocument> }} [asked]
 */
export async function quoted(member, { quantities = basketQuantities, on, cart } = {}) {
  const engine = await askedEngine(member === 'guest' ? 'gold-person' : member);
  const document = { currency: 'CNY', lines: linesOf(quantities), coupons: /** @type {const} */ ('auto'), shipping: basket.shipping, ...cart };
  return { ...engine, cart: document, quote: valueOf(engine.regulations.quote(member === 'guest' ? null : engine.member, document, on ?? engine.on)) };
}
