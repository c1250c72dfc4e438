// @ts-check
// What the visitor has chosen for the order besides its goods, as it stands in the address: coupons, points, shipping, and what would be
// given back. Nothing of it is about a person.

/** How many days after the order something is given back. */
export const returnDelays = [0, 3, 7, 8, 15, 30];

/**
 * @typedef {object} OrderChoices
 * @property {string[] | null} coupons those that take part; `null`: the best of all
 * @property {{ redemption: string, points: number | null } | null} redeem points that pay a part; of `null` points as many as may be
 * @property {boolean} collects the goods are collected at the shop: nothing is shipped
 * @property {Map<string, number>} back pieces that would be given back, by SKU
 * @property {number} backAfter how many days after the order
 */

const id = /^[a-z0-9_-]{1,64}$/;

/** What in the address is none of it is left out. @param {URLSearchParams} address @returns {OrderChoices} */
export function readOrder(address) {
  const coupons = address.get('coupons');
  const [redemption, points] = (address.get('redeem') ?? '').split('*');
  const backAfter = Number(address.get('after'));
  return {
    coupons: coupons === null ? null : coupons.split('~').filter((coupon) => coupon !== 'none' && id.test(coupon)),
    redeem: id.test(redemption) ? { redemption, points: /^\d{1,9}$/.test(points ?? '') ? Number(points) : null } : null,
    collects: address.get('shipping') === 'none',
    back: readQuantities(address.get('back') ?? ''),
    backAfter: returnDelays.includes(backAfter) ? backAfter : 0,
  };
}

/** @param {URLSearchParams} address @param {OrderChoices} order */
export function keepOrder(address, { coupons, redeem, collects, back, backAfter }) {
  if (coupons) address.set('coupons', coupons.length > 0 ? coupons.join('~') : 'none');
  if (redeem) address.set('redeem', redeem.points === null ? redeem.redemption : `${redeem.redemption}*${redeem.points}`);
  if (collects) address.set('shipping', 'none');
  if (back.size > 0) address.set('back', quantitiesText(back));
  if (backAfter > 0) address.set('after', String(backAfter));
}

/** Quantities by SKU as they stand in the address; what is none is left out. @param {string} text @returns {Map<string, number>} */
export function readQuantities(text) {
  return new Map(
    text.split('~').flatMap((part) => {
      const [sku, quantity] = part.split('*');
      return sku && /^[1-9]\d{0,6}$/.test(quantity ?? '') ? [[sku, Number(quantity)]] : [];
    }),
  );
}

/** @param {Map<string, number>} quantities */
export function quantitiesText(quantities) {
  return [...quantities].map(([sku, quantity]) => `${sku}*${quantity}`).join('~');
}
