// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} LeavingTableView
 * @property {string} title
 * @property {string} caption the rule that measures
 * @property {{ day: string, amount: string }} headings
 * @property {{ iso: string, day: string, amount: string }[]} rows
 */

/** What will no longer count toward a tier, and from which day on. @param {LeavingTableView} view */
export function leavingTable({ title, caption, headings, rows }) {
  return element(
    'details',
    { class: 'disclosure leaving' },
    element('summary', {}, title),
    element(
      'table',
      { class: 'leaving__table' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, headings.day), element('th', { scope: 'col', class: 'leaving__amount' }, headings.amount))),
      element(
        'tbody',
        {},
        ...rows.map(({ iso, day, amount }) => element('tr', {}, element('td', {}, element('time', { datetime: iso }, day)), element('td', { class: 'leaving__amount' }, amount))),
      ),
    ),
  );
}
