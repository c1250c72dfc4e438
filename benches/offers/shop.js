// @ts-check
/** A shop as large as one likes: articles and carts, thrown from a seed. */
import { dice } from './dice.js';

/**
 * @typedef {import('huiji').CartDocument} CartDocument
 * @typedef {{ sku: string, category: string, brand: string, tags: string[], cents: number }} Article
 */

export const BRANDS = ['shiye', 'yaoyan', 'suma', 'yunling', 'qingxi', 'songting', 'baihe', 'jiangnan'];
export const CATEGORIES = ['tea', 'teaware', 'home', 'packaging', 'snack', 'incense'];
export const TAGS = ['designated', 'spring', 'handmade', 'new', 'clearance'];
/** The articles that sets are made of, each with its price in cents. */
export const SET_PIECES = { 'set-pot': 128_00, 'set-cup': 36_00, 'set-tin': 59_00 };

/** Goods that no offer touches in the sample program. */
const UNTOUCHED = 'gift-card';
const ARTICLES = 1_200;
const LEAST_PRICE = 9;
const PRICE_STEPS = [30, 80, 200, 500];
const ENDINGS = [0, 50, 80, 90, 99];

/** @returns {Article[]} */
function articles() {
  const { below, chance, pick } = dice(1);
  const pieces = Object.entries(SET_PIECES);
  return Array.from({ length: ARTICLES }, (_, index) => {
    const sku = `A-${String(index).padStart(4, '0')}`;
    const brand = pick(BRANDS);
    if (chance(2)) {
      return { sku, category: UNTOUCHED, brand, tags: [], cents: pick([100_00, 200_00, 500_00]) };
    }
    const [piece, price] = pick(pieces);
    if (chance(8)) {
      return { sku, category: 'teaware', brand, tags: [piece], cents: price };
    }
    const tags = TAGS.filter((_, place) => chance(place === 0 ? 30 : 8));
    const cents = (LEAST_PRICE + below(pick(PRICE_STEPS))) * 100 + pick(ENDINGS);
    return { sku, category: pick(CATEGORIES), brand, tags, cents };
  });
}

const CATALOGUE = articles();

/**
 * A cart of so many lines, no article twice. Every fifth article is on sale.
 *
 * @param {number} length
 * @param {number} seed
 * @param {string[]} coupons
 * @returns {CartDocument}
 */
export function shopCart(length, seed, coupons) {
  const { below, chance, some } = dice(seed);
  const lines = some(CATALOGUE, length).map(({ sku, category, brand, tags, cents }) => {
    const quantity = chance(60) ? 1 : 2 + below(4);
    const onSale = category !== UNTOUCHED && chance(20);
    const sale = onSale ? { salePrice: money(Math.floor((cents * (80 + below(16))) / 100)) } : {};
    return { sku, category, brand, tags, quantity, price: money(cents), ...sale };
  });
  return { currency: 'CNY', lines, coupons, shipping: '12.00' };
}

/** @param {number} cents */
export function money(cents) {
  return (cents / 100).toFixed(2);
}
