// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} QuantityStepperView
 * @property {string} id
 * @property {number} quantity
 * @property {number} [least] 0 where it is not given
 * @property {number} limit
 * @property {string} label
 * @property {string} more
 * @property {string} less
 * @property {string} wrong what is said of a quantity that is none
 */

/**
 * A quantity to step or to type. What was typed wrongly stays, with the reason beside it.
 *
 * @param {QuantityStepperView} view
 * @param {(quantity: number) => void} changed
 */
export function quantityStepper({ id, quantity, least = 0, limit, label, more, less, wrong }, changed) {
  const messageId = `${id}-message`;
  const input = element('input', { id, type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: '9', 'aria-label': label, 'aria-describedby': messageId });
  const fewer = element('button', { type: 'button', class: 'icon-button', 'aria-label': less }, element('span', { class: 'icon icon--minus', 'aria-hidden': 'true' }));
  const another = element('button', { type: 'button', class: 'icon-button', 'aria-label': more }, element('span', { class: 'icon icon--plus', 'aria-hidden': 'true' }));
  const message = element('p', { class: 'field__message', id: messageId, 'aria-live': 'polite' });
  const stepper = element('div', { class: 'quantity-stepper' }, fewer, input, another, message);
  let current = quantity;

  /** @param {number} next */
  function show(next) {
    current = next;
    input.value = String(next);
    input.setAttribute('aria-invalid', 'false');
    message.textContent = '';
    stepper.dataset.chosen = String(next > 0);
    // Not `disabled`, which would throw away the focus of whoever has just stepped to the end.
    fewer.setAttribute('aria-disabled', String(next === least));
    another.setAttribute('aria-disabled', String(next === limit));
  }
  /** @param {number} next */
  function choose(next) {
    if (next < least || next > limit || next === current) return;
    show(next);
    changed(next);
  }
  fewer.addEventListener('click', () => choose(current - 1));
  another.addEventListener('click', () => choose(current + 1));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      choose(current + (event.key === 'ArrowUp' ? 1 : -1));
    }
  });
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    const typed = input.value.normalize('NFKC').trim();
    const next = /^\d{1,7}$/.test(typed) ? Number(typed) : null;
    const fits = next !== null && next >= least && next <= limit;
    input.setAttribute('aria-invalid', String(!fits && typed !== ''));
    message.textContent = fits || typed === '' ? '' : wrong;
    if (fits && next !== current) {
      const { value } = input;
      choose(next);
      input.value = value;
    }
  });
  input.addEventListener('blur', () => {
    if (input.value.trim() === '') show(current);
  });
  show(quantity);
  return { node: stepper, show };
}
