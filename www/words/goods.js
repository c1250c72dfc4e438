// @ts-check
// Whether a product is among the goods of an offer, for lists of goods; what it costs is the engine's to say.

/** @typedef {import('../types.d.ts').Product} Product */
/** @typedef {NonNullable<import('../types.d.ts').OfferDocument['goods']>} Goods */

/** @param {Product} product @param {Goods | undefined} goods no list at all: all goods */
export function isAmong(product, goods) {
  if (!goods) return true;
  const { except, ...lists } = goods;
  const listed = Object.values(lists).some((list) => list !== undefined) ? matches(product, lists) : true;
  return listed && !(except && matches(product, except));
}

/** @param {Product} product @param {Omit<Goods, 'except'>} lists */
function matches({ sku, category, brand, tags }, lists) {
  return Boolean(lists.skus?.includes(sku) || lists.categories?.includes(category) || lists.brands?.includes(brand) || tags.some((tag) => lists.tags?.includes(tag)));
}

/**
 * The goods that count for an offer: those in its scope, or in a part of its bundle.
 *
 * @param {Product[]} products
 * @param {import('../types.d.ts').OfferDocument} offer
 * @param {Goods | undefined} noDiscount
 */
export function goodsOf(products, offer, noDiscount) {
  const scopes = offer.bundle ? offer.bundle.parts.map(({ goods }) => goods) : [offer.goods];
  const open = (/** @type {Product} */ product) => offer.namesNoDiscount || !noDiscount || !isAmong(product, noDiscount);
  return products.filter((product) => open(product) && scopes.some((scope) => isAmong(product, scope)));
}
