// @ts-check
// What a redemption takes, in the phrases that the pages and their HTML share.

/** @typedef {import('../types.d.ts').RedemptionDocument} RedemptionDocument */

/**
 * @typedef {object} PriceWords
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {(amount: string) => string} money
 * @property {(count: number) => string} count
 * @property {(share: string) => string} percent
 * @property {(ids: string[]) => string} tiers
 */

/** @param {RedemptionDocument} redemption @param {PriceWords} words @returns {{ price: string, limits: string[], whom: string | null }} `whom`: the tiers it is for */
export function pricePhrases({ item, exchange, tiers }, { say, money, count, percent, tiers: tierNames }) {
  /** @type {string[]} */
  const limits = [];
  const whom = tiers ? say('live-redeem-tiers', { tiers: tierNames(tiers) }) : null;
  if (item) {
    const points = count(item.points);
    return { price: item.money ? say('live-redeem-price-money', { points, money: money(item.money) }) : say('live-redeem-price', { points }), limits, whom };
  }
  if (!exchange) return { price: '', limits, whom };
  if (exchange.minimum) limits.push(say('live-redeem-minimum', { points: count(exchange.minimum) }));
  if (exchange.share) limits.push(say('live-redeem-share', { percent: percent(exchange.share) }));
  if (exchange.most) limits.push(say('live-redeem-most', { amount: money(exchange.most) }));
  return { price: say('live-redeem-price-rate', { points: count(exchange.points), amount: money(exchange.amount) }), limits, whom };
}
