// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} ChangeView
 * @property {'added' | 'removed' | 'changed'} change
 * @property {string} text in a sentence: what it is, what it was, what it becomes
 * @property {string | null} clause
 */

/** @typedef {{ groups: { title: string | null, changes: ChangeView[] }[] }} ChangeListView */

/**
 * What differs between two versions of the regulations: each change in a sentence, with its clause.
 *
 * @param {ChangeListView} view
 * @param {'h3' | 'h4'} [heading] of each group, below the heading of what it stands in
 */
export function changeList({ groups }, heading = 'h3') {
  return element(
    'div',
    { class: 'change-list' },
    ...groups.map(({ title, changes }) =>
      element(
        'section',
        {},
        title !== null && element(heading, { class: 'change-list__title' }, title),
        element('ul', {}, ...changes.map(({ change, text, clause }) => element('li', { 'data-change': change }, element('span', {}, text), clause && ' ', clause && clauseLabel(clause)))),
      ),
    ),
  );
}
