// @ts-check
import { element } from '../element.js';
import { quantityStepper } from '../quantity-stepper/quantity-stepper.js';

/**
 * @typedef {object} ReturnLineView
 * @property {string} name
 * @property {string} paid
 * @property {string} term until when it can be given back or exchanged, or why not
 * @property {import('../quantity-stepper/quantity-stepper.js').QuantityStepperView | null} stepper `null`: it can't be given back
 */

/**
 * The lines of the order, to choose what is given back.
 *
 * @param {{ lines: ReturnLineView[] }} view
 * @param {(line: number, pieces: number) => void} changed
 */
export function returnLines({ lines }, changed) {
  return element(
    'ul',
    { class: 'return-lines' },
    ...lines.map(({ name, paid, term, stepper }, line) =>
      element(
        'li',
        { 'data-returnable': String(stepper !== null) },
        element('div', {}, element('span', { class: 'return-lines__name' }, name), element('span', { class: 'return-lines__paid' }, paid), element('span', { class: 'return-lines__term' }, term)),
        stepper && quantityStepper(stepper, (pieces) => changed(line, pieces)).node,
      ),
    ),
  );
}
