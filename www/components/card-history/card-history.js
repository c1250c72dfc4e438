// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} CardHistoryView
 * @property {{ iso: string, day: string, what: string, who: string, state: string, notes: string[] }[]} steps
 */

/** What happened to a card, each with the state it came to where that says more. @param {CardHistoryView} view */
export function cardHistory({ steps }) {
  return element(
    'ol',
    { class: 'card-history' },
    ...steps.map(({ iso, day, what, who, state, notes }) =>
      element(
        'li',
        {},
        element('p', { class: 'card-history__what' }, what, state !== '' && element('span', { class: 'card-history__state' }, state)),
        element('p', { class: 'card-history__when' }, element('time', { datetime: iso }, day), ` · ${who}`),
        notes.length > 0 && element('ul', { class: 'card-history__notes' }, ...notes.map((note) => element('li', {}, note))),
      ),
    ),
  );
}
