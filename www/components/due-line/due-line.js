// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} DueView
 * @property {'open' | 'late' | 'met'} state
 * @property {string} text by when what comes, or how late it is
 * @property {string} note how the day was counted
 * @property {string | null} provisional where the day may still change
 * @property {string | null} clause
 */

/** By when something comes. @param {DueView} view */
export function dueLine({ state, text, note, provisional, clause }) {
  return element(
    'div',
    { class: 'due-line', 'data-due': state },
    element('p', { class: 'due-line__text' }, text, provisional && element('span', { class: 'due-line__provisional' }, provisional)),
    (note !== '' || clause !== null) && element('p', { class: 'due-line__note' }, `${note} `, clause && clauseLabel(clause)),
  );
}
