// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} CouponView
 * @property {string} id
 * @property {string} name
 * @property {boolean} chosen
 * @property {boolean} used whether it changes the order
 * @property {string} state what it saves, or why it is not used
 */

/**
 * @typedef {object} CouponChoiceView
 * @property {string} legend
 * @property {{ label: string, note: string, chosen: boolean }} auto
 * @property {CouponView[]} coupons
 */

/**
 * Which coupons take part: those that are ticked, or by itself the best of all. It is built once for some coupons; `show` shows another
 * choice of the same ones, so that focus stays where it is.
 *
 * @param {CouponChoiceView} view
 * @param {(chosen: string[] | null) => void} changed with the ticked ones, or `null` for the best of all
 */
export function couponChoice(view, changed) {
  const auto = checkRow('coupon-auto');
  const rows = view.coupons.map(({ id }) => ({ id, row: checkRow(`coupon-${id}`) }));
  const node = element('fieldset', { class: 'coupon-choice' }, element('legend', {}, view.legend), auto.node, ...rows.map(({ row }) => row.node));

  const ticked = () => rows.flatMap(({ id, row }) => (row.input.checked ? [id] : []));
  auto.input.addEventListener('change', () => changed(auto.input.checked ? null : ticked()));
  for (const { row } of rows) row.input.addEventListener('change', () => changed(ticked()));

  /** @param {CouponChoiceView} shown */
  function show(shown) {
    auto.fill(shown.auto.label, shown.auto.note, shown.auto.chosen, false);
    for (const [place, { row }] of rows.entries()) {
      const { name, state, chosen, used } = shown.coupons[place];
      row.fill(name, state, chosen, used);
    }
  }
  show(view);
  return { node, show };
}

/** @param {string} id */
function checkRow(id) {
  const input = element('input', { type: 'checkbox', id, 'aria-describedby': `${id}-state` });
  const name = element('span', { class: 'coupon-choice__name' });
  const state = element('span', { class: 'coupon-choice__state', id: `${id}-state` });
  const node = element('div', { class: 'coupon-choice__row' }, element('label', {}, input, name), state);
  return {
    node,
    input,
    /** @param {string} label @param {string} told @param {boolean} chosen @param {boolean} used */
    fill(label, told, chosen, used) {
      name.textContent = label;
      state.textContent = told;
      input.checked = chosen;
      node.dataset.used = String(used);
    },
  };
}
