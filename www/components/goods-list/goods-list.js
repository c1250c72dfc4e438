// @ts-check
import { element } from '../element.js';
import { quantityStepper } from '../quantity-stepper/quantity-stepper.js';

/**
 * @typedef {object} ProductView
 * @property {string} sku
 * @property {string} category
 * @property {string} name
 * @property {string | null} note
 * @property {string} price
 * @property {{ label: string, price: string } | null} was the list price, where the shop asks less at present
 * @property {import('../quantity-stepper/quantity-stepper.js').QuantityStepperView} stepper
 */

/**
 * The goods to choose from. It is built once; later quantities are shown by `showQuantities`, so that focus stays where it is.
 *
 * @param {{ goods: ProductView[] }} view
 * @param {(sku: string, quantity: number) => void} changed
 */
export function goodsList({ goods }, changed) {
  /** @type {Map<string, (quantity: number) => void>} */
  const shows = new Map();
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  const node = element(
    'ul',
    { class: 'goods-list' },
    ...goods.map(({ sku, category, name, note, price, was, stepper }) => {
      const { node: steps, show } = quantityStepper(stepper, (quantity) => changed(sku, quantity));
      shows.set(sku, show);
      const struck = was && element('del', {}, element('span', { class: 'visually-hidden' }, `${was.label} `), was.price);
      const row = element(
        'li',
        { 'data-category': category },
        element('span', { class: 'goods-list__sign', 'aria-hidden': 'true' }),
        element('div', { class: 'goods-list__words' }, element('h3', {}, name), note && element('p', {}, note), element('p', { class: 'goods-list__price' }, price, was && ' ', struck)),
        steps,
      );
      rows.set(sku, row);
      return row;
    }),
  );
  return {
    node,
    /** @param {Map<string, number>} quantities */
    showQuantities(quantities) {
      for (const [sku, show] of shows) show(quantities.get(sku) ?? 0);
    },
    /** @param {Set<string> | null} skus `null`: all */
    showOnly(skus) {
      for (const [sku, row] of rows) row.hidden = skus !== null && !skus.has(sku);
    },
  };
}
