// @ts-check
// What is chosen for the order besides its goods: coupons, points, shipping. The parts are built once for what the program has and filled
// again after every change, so that focus stays where it is.

import { couponChoice } from '../../components/coupon-choice/coupon-choice.js';
import { pointsChoice } from '../../components/points-choice/points-choice.js';

/** @typedef {import('../../state/order-choices.js').OrderChoices} OrderChoices */

/**
 * @param {(changed: Partial<OrderChoices>) => void} choose
 */
export function startOrderForm(choose) {
  const coupons = builtFor('coupons', couponChoice, (chosen) => choose({ coupons: chosen }));
  const points = builtFor('points-ways', pointsChoice, (redemption, count) => choose({ redeem: redemption === null ? null : { redemption, points: count } }));
  const collects = /** @type {HTMLInputElement} */ (document.getElementById('collects'));
  const ships = /** @type {HTMLInputElement} */ (document.getElementById('ships'));
  for (const input of [collects, ships]) input.addEventListener('change', () => choose({ collects: collects.checked }));
  document.getElementById('order-form')?.addEventListener('submit', (submit) => submit.preventDefault());

  return {
    /** @param {Parameters<typeof couponChoice>[0]} view */
    showCoupons: (view) => coupons(view.coupons.map(({ id }) => id), view),
    /** @param {Parameters<typeof pointsChoice>[0]} view */
    showPoints: (view) => points(view.ways.map(({ id }) => id), view),
    /** @param {boolean} chosen @param {string} price */
    showShipping(chosen, price) {
      collects.checked = chosen;
      ships.checked = !chosen;
      const place = document.getElementById('shipping-price');
      if (place) place.textContent = price;
    },
  };
}

/**
 * Shows a choice in a place of the page, which is built anew only for other things to choose from, and hidden where there are none.
 *
 * @template View
 * @template {unknown[]} Chosen
 * @param {string} place
 * @param {(view: View, changed: (...chosen: Chosen) => void) => { node: Node, show: (view: View) => void }} build
 * @param {(...chosen: Chosen) => void} changed
 * @returns {(ids: string[], view: View) => void}
 */
function builtFor(place, build, changed) {
  /** @type {{ ids: string, show: (view: View) => void } | null} */
  let built = null;
  return (ids, view) => {
    const node = document.getElementById(place);
    if (node) node.hidden = ids.length === 0;
    if (built?.ids === ids.join()) return built.show(view);
    const made = build(view, changed);
    node?.replaceChildren(made.node);
    built = { ids: ids.join(), show: made.show };
  };
}
