// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} RepairBillView
 * @property {string} verdict whether it is under warranty
 * @property {string} note how that was counted
 * @property {string} caption
 * @property {{ what: string, clause: string | null, amount: string }[]} lines what is charged and why
 * @property {{ label: string, amount: string }} total
 */

/** What a repair costs, line by line with the reason. @param {RepairBillView} view */
export function repairBill({ verdict, note, caption, lines, total }) {
  return element(
    'div',
    { class: 'repair-bill' },
    element('p', { class: 'repair-bill__verdict' }, verdict),
    element('p', { class: 'quiet' }, note),
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, caption),
      element(
        'tbody',
        {},
        ...lines.map(({ what, clause, amount }) => element('tr', {}, element('th', { scope: 'row' }, what, clause && element('span', { class: 'repair-bill__clause' }, clauseLabel(clause))), element('td', {}, amount))),
      ),
      element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, total.label), element('td', {}, total.amount))),
    ),
  );
}
