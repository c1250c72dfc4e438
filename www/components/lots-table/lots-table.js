// @ts-check
import { element } from '../element.js';
import { rowsOnDemand } from '../rows-on-demand.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} LotView
 * @property {string} earned
 * @property {string} expires
 * @property {string} left
 * @property {string | null} of
 * @property {string | null} state what keeps them from being spent
 * @property {import('../why/why.js').WhyView | null} dayWhy how the last day came about
 * @property {string} source
 * @property {import('../why/why.js').WhyView} why
 */

/**
 * @typedef {object} LotsTableView
 * @property {string} caption
 * @property {{ expires: string, source: string, left: string }} headings
 * @property {LotView[]} lots
 * @property {string} empty
 * @property {string | null} all what opens the rest, where there are more than `shown`; `null` where they are another page's to show
 * @property {number} shown
 */

/** Where the points came from and until when they last, in the order in which they are spent. @param {LotsTableView} view */
export function lotsTable({ caption, headings, lots, empty, all, shown }) {
  if (lots.length === 0) return element('p', { class: 'empty' }, empty);
  const body = element('tbody');
  const offered = all === null ? lots.slice(0, shown) : lots;
  const more = rowsOnDemand(body, offered.map((lot) => () => lotRow(lot)), shown, all ?? '');
  const table = element(
    'table',
    { class: 'lots-table' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, headings.expires),
        element('th', { scope: 'col', class: 'lots-table__source' }, headings.source),
        element('th', { scope: 'col', class: 'lots-table__left' }, headings.left),
      ),
    ),
    body,
  );
  return more ? element('div', { class: 'lots' }, table, more) : table;
}

/** @param {LotView} lot */
function lotRow(lot) {
  return element(
    'tr',
    {},
    element(
      'td',
      { class: 'lots-table__when' },
      element('span', { class: 'lots-table__day' }, lot.expires),
      lot.dayWhy && why(lot.dayWhy),
      element('span', { class: 'lots-table__earned' }, lot.earned),
      lot.state && element('span', { class: 'lots-table__state' }, lot.state),
    ),
    element('td', { class: 'lots-table__source' }, element('span', {}, lot.source), why(lot.why)),
    element('td', { class: 'lots-table__left' }, element('span', { class: 'lots-table__points' }, lot.left), lot.of && element('span', { class: 'lots-table__of' }, lot.of)),
  );
}
