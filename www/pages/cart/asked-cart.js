// @ts-check
// What the page asks the engine: the goods with the catalogue's prices, and what was chosen besides.

/** @typedef {import('../../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../../types.d.ts').Product} Product */

/**
 * @param {Product[]} goods
 * @param {Map<string, number>} quantities
 * @param {import('../../state/order-choices.js').OrderChoices} order
 * @param {{ currency: string, shipping: string | null, coupons: Set<string>, redemptions: Set<string> }} known what shipping costs, and what the
 *   program has: what an old link names besides is left out
 * @returns {CartDocument}
 */
export function cartOf(goods, quantities, { coupons, redeem, collects }, known) {
  const lines = goods.flatMap(({ sku, category, brand, tags, price, salePrice, floor }) => {
    const quantity = quantities.get(sku);
    return quantity ? [{ sku, category, brand, tags, quantity, price, salePrice, floor }] : [];
  });
  const pays = redeem !== null && known.redemptions.has(redeem.redemption);
  return {
    currency: known.currency,
    lines,
    coupons: coupons === null ? 'auto' : coupons.filter((coupon) => known.coupons.has(coupon)),
    shipping: collects ? null : known.shipping,
    redeem: pays ? { redemption: redeem.redemption, ...(redeem.points === null ? {} : { points: redeem.points }) } : null,
  };
}
