// @ts-check
import { element } from '../element.js';
import { quantityStepper } from '../quantity-stepper/quantity-stepper.js';

/**
 * @typedef {object} ReturnLineView
 * @property {string} name
 * @property {string} paid
 * @property {string | null} term until when it can be given back or exchanged, or why not; `null`: what holds for all
 * @property {import('../quantity-stepper/quantity-stepper.js').QuantityStepperView | null} stepper `null`: it can't be given back
 */

/**
 * The lines of the order, to choose what is given back.
 *
 * @param {{ term: string | null, lines: ReturnLineView[] }} view with the term that holds where a line has none of its own
 * @param {(line: number, pieces: number) => void} changed
 */
export function returnLines({ term: common, lines }, changed) {
  const list = element(
    'ul',
    {},
    ...lines.map(({ name, paid, term, stepper }, line) =>
      element(
        'li',
        { 'data-returnable': String(stepper !== null) },
        element('div', {}, element('span', { class: 'return-lines__name' }, name), element('span', { class: 'return-lines__paid' }, paid), term && element('span', { class: 'return-lines__term' }, term)),
        stepper && quantityStepper(stepper, (pieces) => changed(line, pieces)).node,
      ),
    ),
  );
  return element('div', { class: 'return-lines' }, common && element('p', { class: 'return-lines__common' }, common), list);
}
