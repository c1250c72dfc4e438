// @ts-check
import { element } from '../element.js';
import { historyOf } from '../record-card/record-card.js';

/**
 * @typedef {object} RecordRowView
 * @property {string} iso
 * @property {string} day
 * @property {string} kind
 * @property {string} title
 * @property {string} number
 * @property {string} state
 * @property {boolean} ended
 * @property {string} timely whether it was answered in time, or empty
 * @property {boolean} late
 * @property {string} text
 * @property {import('../record-card/record-card.js').HistoryStep[]} steps
 */

/** Everything that a member ever raised, with how it went. @param {{ figures: { label: string, value: string }[], rows: RecordRowView[] }} view */
export function serviceRecord({ figures, rows }) {
  return element(
    'div',
    { class: 'service-record' },
    element('dl', { class: 'service-record__figures' }, ...figures.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
    element('ul', { class: 'service-record__rows' }, ...rows.map(row)),
  );
}

/** @param {RecordRowView} view */
function row({ iso, day, kind, title, number, state, ended, timely, late, text, steps }) {
  return element(
    'li',
    { 'data-ended': String(ended), 'data-number': number },
    element(
      'details',
      { class: 'disclosure' },
      element(
        'summary',
        {},
        element(
          'span',
          { class: 'service-record__line' },
          element('span', { class: 'service-record__title' }, title),
          element('span', { class: 'service-record__about' }, element('time', { datetime: iso }, day), ` · ${kind} · `, element('span', { class: 'service-record__number' }, number)),
          element('span', { class: 'service-record__state' }, state),
          timely !== '' && element('span', { class: 'service-record__timely', 'data-late': String(late) }, timely),
        ),
      ),
      text !== '' && element('p', { class: 'service-record__text' }, text),
      historyOf(steps),
    ),
  );
}
