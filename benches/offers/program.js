// @ts-check
/** The sample program with as many offers as a shop has on a busy day, thrown from a seed. */
import { dice } from './dice.js';
import { BRANDS, CATEGORIES, money, SET_PIECES, TAGS } from './shop.js';

/**
 * @typedef {import('huiji').ProgramDocument} ProgramDocument
 * @typedef {import('huiji').OfferDocument} OfferDocument
 * @typedef {import('huiji').Goods} Goods
 * @typedef {import('./dice.js').Dice} Dice
 * @typedef {Omit<OfferDocument, 'id' | 'name'>} Terms
 */

/**
 * How many offers of which sort. A third of each mix is exclusive; the coupons are two of the thresholds and of
 * the amounts off, or five.
 */
export const MIXES = {
  10: { rates: 2, seasonal: 2, prices: 1, thresholds: 1, oneThreshold: 2, nth: 1, off: 1 },
  50: {
    rates: 9, onList: 2, seasonal: 5, brandDays: 4, prices: 5, thresholds: 6, oneThreshold: 6, nth: 2, oneNth: 2,
    sets: 2, off: 2, gift: 1, shipping: 1, points: 1, otherTier: 1, otherDay: 1,
  },
};
const COUPON = /** @type {const} */ ({ source: 'coupon' });
const RATES = ['0.95', '0.92', '0.9', '0.88', '0.85'];
/** Of what goes together with everything. */
const JOINT_RATES = ['0.99', '0.98', '0.97', '0.95'];
/** The lowest threshold, and by how much each is above the one before. */
const FIRST_THRESHOLD = 199_00;
const FURTHER = 1.55;
/** A few thresholds stand where small carts are, and not far below them. */
const FIRST_RUNGS = { 10: 2, 50: 0 };

/** @type {{ [sort: string]: (dice: Dice, place: number, firstRung: number) => Terms }} */
const SORTS = {
  rates: (dice) => ({ goods: someGoods(dice), rate: { rate: dice.pick(JOINT_RATES) }, stacking: { stage: dice.below(3) } }),
  onList: (dice) => ({ goods: someGoods(dice), rate: { rate: dice.pick(RATES) }, stacking: { basis: 'list' } }),
  seasonal: (dice) => ({ goods: someGoods(dice), rate: { rate: dice.pick(RATES) }, stacking: { exclusive: 'season' } }),
  brandDays: (dice) => ({
    goods: { brands: dice.some(BRANDS, 2) },
    rate: { rate: dice.pick(RATES) },
    stacking: { exclusive: 'brand-day' },
  }),
  prices: (dice) => ({ goods: { tags: [dice.pick(TAGS)] }, fixedPrice: { price: money((59 + dice.below(100)) * 100) } }),
  thresholds: (dice, place, firstRung) => ({ ...threshold(dice, firstRung + 2 * place), ...(place % 3 === 2 ? COUPON : {}) }),
  oneThreshold: (dice, place, firstRung) => ({
    ...threshold(dice, firstRung + 2 * place + 1),
    stacking: { exclusive: 'threshold' },
    ...(place === 1 ? COUPON : {}),
  }),
  nth: (dice, place) => ({
    goods: { categories: [dice.pick(CATEGORIES)], except: { tags: ['clearance'] } },
    everyNth: place % 2 === 0 ? { of: 2, rate: '0.5' } : { of: 3, rate: '0' },
    limits: { perOrder: 3 },
  }),
  oneNth: (dice, place) => ({
    goods: { brands: [dice.pick(BRANDS)] },
    everyNth: place % 2 === 0 ? { of: 3, rate: '0.3' } : { of: 4, last: 2, rate: '0.6' },
    limits: { perOrder: 2 },
    stacking: { exclusive: 'nth' },
  }),
  sets: (_, place) => {
    const small = place % 2 === 0 ? 'set-cup' : 'set-tin';
    const quantity = 2;
    const price = Math.floor((SET_PIECES['set-pot'] + quantity * SET_PIECES[small]) / 2 / 100) * 100;
    const part = (/** @type {string} */ tag, /** @type {number} */ count) => ({ goods: { tags: [tag] }, quantity: count });
    return { bundle: { parts: [part('set-pot', 1), part(small, quantity)], price: money(price) }, limits: { perOrder: 2 } };
  },
  off: (dice) => ({ ...COUPON, moneyOff: { amount: money((5 + dice.below(5)) * 100) } }),
  gift: () => ({ gift: { bands: [{ atLeast: '200.00', gift: 'calendar' }, { atLeast: '500.00', gift: 'cup', quantity: 2 }] } }),
  shipping: () => ({ freeShipping: { atLeast: '99.00' } }),
  points: () => ({ points: { wallet: 'points', factor: '3' } }),
  otherTier: (dice) => ({ who: { tiers: ['platinum'] }, goods: someGoods(dice), rate: { rate: '0.8' } }),
  otherDay: (dice) => ({ when: { from: '2026-12-15', to: '2026-12-31' }, goods: someGoods(dice), rate: { rate: '0.8' } }),
};

/**
 * The program with so many offers in every version, and the coupons among them.
 *
 * @param {ProgramDocument} program
 * @param {keyof typeof MIXES} count
 * @returns {{ program: ProgramDocument, coupons: string[] }}
 */
export function withOffers(program, count) {
  const thrown = dice(count);
  const offers = Object.entries(MIXES[count]).flatMap(([sort, number]) =>
    Array.from({ length: number }, (_, place) => {
      const id = `${sort.toLowerCase()}-${place + 1}`;
      return { id, name: { 'zh-Hans': id, 'zh-Hant': id, en: id }, ...SORTS[sort]?.(thrown, place, FIRST_RUNGS[count]) };
    }),
  );
  const coupons = offers.filter(({ source }) => source === 'coupon').map(({ id }) => id);
  return { program: { ...program, versions: program.versions.map((version) => ({ ...version, offers })) }, coupons };
}

/**
 * @param {Dice} dice
 * @param {number} rung
 * @returns {Terms}
 */
function threshold(dice, rung) {
  const yuan = Math.floor((FIRST_THRESHOLD * FURTHER ** rung) / 100);
  const atLeast = money(yuan * 100);
  const goods = rung % 4 === 0 ? { goods: someGoods(dice) } : {};
  if (rung % 5 === 4) {
    return { ...goods, rate: { rate: dice.pick(JOINT_RATES), atLeast } };
  }
  const amount = money(Math.max(1, Math.floor((yuan * (5 + dice.below(6))) / 100)) * 100);
  return dice.chance(40)
    ? { ...goods, moneyOff: { amount, atLeast, each: true }, limits: { perOrder: 3 } }
    : { ...goods, moneyOff: { amount, atLeast } };
}

/**
 * @param {Dice} dice
 * @returns {Goods}
 */
function someGoods(dice) {
  switch (dice.below(3)) {
    case 0:
      return { categories: dice.some(CATEGORIES, 1 + dice.below(2)) };
    case 1:
      return { brands: dice.some(BRANDS, 1 + dice.below(2)) };
    default:
      return { tags: [dice.pick(TAGS)] };
  }
}
