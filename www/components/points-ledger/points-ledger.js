// @ts-check
import { element } from '../element.js';
import { rowsOnDemand } from '../rows-on-demand.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} LedgerLineView
 * @property {string} kind one of the filter's
 * @property {string} iso
 * @property {string} day
 * @property {string} what
 * @property {string} reason
 * @property {string | null} clause
 * @property {string} pointer
 * @property {string | null} activity
 * @property {string} points
 * @property {'in' | 'out' | 'none'} direction
 * @property {string | null} state what became of points that did not come to be spent at once
 * @property {string} balance
 */

/**
 * @typedef {object} PointsLedgerView
 * @property {string} id apart from every other on the page
 * @property {string} caption
 * @property {string} filter
 * @property {{ kind: string, label: string }[]} kinds the first is all of them
 * @property {string} chosen
 * @property {(count: number) => string} count
 * @property {(count: number) => string} more
 * @property {{ day: string, what: string, points: string, balance: string }} headings
 * @property {LedgerLineView[]} lines newest first
 * @property {string} empty
 * @property {number} shown
 */

/**
 * Every movement with the balance after it; a filter leaves one kind.
 *
 * @param {PointsLedgerView} view
 * @param {(kind: string) => void} chose
 */
export function pointsLedger({ id, caption, filter, kinds, chosen, count, more, headings, lines, empty, shown }, chose) {
  if (lines.length === 0) return element('p', { class: 'empty' }, empty);
  const body = element('tbody');
  const status = element('p', { class: 'points-ledger__count', role: 'status' });
  const opener = element('div', { class: 'points-ledger__more' });

  /** @param {string} kind */
  function show(kind) {
    const kept = kind === kinds[0].kind ? lines : lines.filter((line) => line.kind === kind);
    status.textContent = count(kept.length);
    const button = rowsOnDemand(body, kept.map((line) => () => rowOf(line)), shown, more(kept.length - shown));
    opener.replaceChildren(...(button ? [button] : []));
  }
  const choices = kinds.map(({ kind, label }) => {
    const input = element('input', { type: 'radio', name: `${id}-kind`, value: kind });
    input.checked = kind === chosen;
    input.addEventListener('change', () => {
      show(kind);
      chose(kind);
    });
    return element('label', {}, input, element('span', {}, label));
  });
  show(chosen);
  return element(
    'div',
    { class: 'points-ledger' },
    element(
      'div',
      { class: 'points-ledger__head' },
      // With one kind there is nothing to choose.
      kinds.length > 2 && element('fieldset', { class: 'radio-choice points-ledger__filter' }, element('legend', {}, filter), ...choices),
      status,
    ),
    element(
      'table',
      { class: 'points-ledger__lines' },
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col', class: 'points-ledger__day' }, headings.day),
          element('th', { scope: 'col', class: 'points-ledger__what' }, headings.what),
          element('th', { scope: 'col', class: 'points-ledger__points' }, headings.points),
          element('th', { scope: 'col', class: 'points-ledger__balance' }, headings.balance),
        ),
      ),
      body,
    ),
    opener,
  );
}

/** @param {LedgerLineView} line */
function rowOf({ iso, day, what, reason, clause, pointer, activity, points, direction, state, balance }) {
  return element(
    'tr',
    {},
    element('td', { class: 'points-ledger__day' }, element('time', { datetime: iso }, day)),
    element(
      'td',
      { class: 'points-ledger__what' },
      element('span', { class: 'points-ledger__kind' }, what),
      ' ',
      element('span', {}, reason),
      (clause || activity) && element('span', { class: 'points-ledger__from' }, clause && clauseLabel(clause, pointer), activity && element('span', {}, activity)),
    ),
    element('td', { class: 'points-ledger__points', 'data-direction': direction }, points, state && element('span', { class: 'points-ledger__state' }, state)),
    element('td', { class: 'points-ledger__balance' }, balance),
  );
}
