// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} BenefitView
 * @property {string} name
 * @property {string | null} figure a rate or a quantity
 * @property {boolean} saves whether the figure is money kept, and not how often
 * @property {string[]} used what was used of it and is left, or why it can't be used now
 * @property {string | null} clause
 * @property {string} pointer into the program document
 */

/** @typedef {{ class: 'basic' | 'tier' | 'event', title: string, benefits: BenefitView[] }} BenefitGroupView */

/** What the tier gives, by class. @param {{ groups: BenefitGroupView[], empty: string }} view */
export function benefitList({ groups, empty }) {
  if (groups.length === 0) return element('p', { class: 'empty' }, empty);
  return element('div', { class: 'benefit-list' }, ...groups.map(group));
}

/** @param {BenefitGroupView} view */
function group({ class: name, title, benefits }) {
  return element(
    'section',
    { class: 'benefit-list__group', 'data-class': name },
    element('h3', {}, title, element('span', { class: 'benefit-list__count' }, ` ${benefits.length}`)),
    element('ul', {}, ...benefits.map(row)),
  );
}

/** @param {BenefitView} benefit */
function row({ name, figure, saves, used, clause, pointer }) {
  return element(
    'li',
    {},
    element('span', { class: 'benefit-list__name' }, name),
    figure && element('span', { class: 'benefit-list__figure', 'data-saves': String(saves) }, figure),
    clause && clauseLabel(clause, pointer),
    used.length > 0 && element('span', { class: 'benefit-list__used' }, ...used.map((line) => element('span', {}, line))),
  );
}
