// @ts-check
import { element } from './element.js';

/**
 * Fills a table's body with its first rows; a button opens the others, because a long list says less than a short one.
 *
 * @param {HTMLTableSectionElement} body
 * @param {(() => HTMLTableRowElement)[]} rows
 * @param {number} shown
 * @param {string} opens what opens the rest
 * @returns {HTMLButtonElement | null} the button, where there is a rest
 */
export function rowsOnDemand(body, rows, shown, opens) {
  body.replaceChildren(...rows.slice(0, shown).map((row) => row()));
  if (rows.length <= shown) return null;
  const button = element('button', { type: 'button', class: 'button button--quiet' }, opens);
  button.addEventListener('click', () => {
    const rest = rows.slice(shown).map((row) => row());
    body.append(...rest);
    button.remove();
    // The button is gone; the keyboard goes on where the new rows begin.
    const first = rest[0].querySelector('summary') ?? rest[0];
    if (first === rest[0]) rest[0].tabIndex = -1;
    first.focus();
  });
  return button;
}
