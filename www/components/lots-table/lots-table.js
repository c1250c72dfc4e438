// @ts-check
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} LotView
 * @property {string} earned
 * @property {string} expires
 * @property {string} left
 * @property {string | null} of
 * @property {string} source
 * @property {import('../why/why.js').WhyView} why
 */

/**
 * @typedef {object} LotsTableView
 * @property {string} caption
 * @property {{ expires: string, source: string, left: string }} headings
 * @property {LotView[]} lots
 * @property {string} empty
 * @property {string | null} all what opens the rest, where there are more than `shown`
 * @property {number} shown
 */

/** Where the points came from and until when they last, in the order in which they are spent. @param {LotsTableView} view */
export function lotsTable({ caption, headings, lots, empty, all, shown }) {
  if (lots.length === 0) return element('p', { class: 'empty' }, empty);
  const body = element('tbody', {}, ...lots.slice(0, shown).map(lotRow));
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
  if (lots.length <= shown || all === null) return table;
  const more = element('button', { type: 'button', class: 'button button--quiet' }, all);
  more.addEventListener('click', () => {
    const rest = lots.slice(shown).map(lotRow);
    body.append(...rest);
    more.remove();
    rest[0]?.querySelector('summary')?.focus();
  });
  return element('div', { class: 'lots' }, table, more);
}

/** @param {LotView} lot */
function lotRow(lot) {
  return element(
    'tr',
    {},
    element('td', {}, element('span', { class: 'lots-table__day' }, lot.expires), element('span', { class: 'lots-table__earned' }, lot.earned)),
    element('td', { class: 'lots-table__source' }, element('span', {}, lot.source), why(lot.why)),
    element('td', { class: 'lots-table__left' }, element('span', { class: 'lots-table__points' }, lot.left), lot.of && element('span', { class: 'lots-table__of' }, lot.of)),
  );
}
