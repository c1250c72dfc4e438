// @ts-check
import { element } from './element.js';

/** What each button opens. @type {WeakMap<Element, () => HTMLTableRowElement[]>} */
const openings = new WeakMap();

// Nothing can be pressed on paper, so all rows are printed.
addEventListener('beforeprint', () => {
  for (const button of document.querySelectorAll('.rows-on-demand')) openings.get(button)?.();
});

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
  const button = element('button', { type: 'button', class: 'button button--quiet rows-on-demand' }, opens);
  const open = () => {
    const rest = rows.slice(shown).map((row) => row());
    body.append(...rest);
    button.remove();
    return rest;
  };
  openings.set(button, open);
  button.addEventListener('click', () => {
    const rest = open();
    // The button is gone; the keyboard goes on where the new rows begin.
    const first = rest[0].querySelector('summary') ?? rest[0];
    if (first === rest[0]) rest[0].tabIndex = -1;
    first.focus();
  });
  return button;
}
