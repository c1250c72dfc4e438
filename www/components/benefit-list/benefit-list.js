// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} BenefitView
 * @property {string} name
 * @property {'basic' | 'tier' | 'event'} class
 * @property {string} classLabel
 * @property {string | null} figure a rate or a quantity
 * @property {boolean} saves whether the figure is money kept, and not how often
 * @property {string | null} clause
 * @property {string} pointer into the program document
 */

/** What the tier gives. @param {{ benefits: BenefitView[], empty: string }} view */
export function benefitList({ benefits, empty }) {
  if (benefits.length === 0) return element('p', { class: 'empty' }, empty);
  return element(
    'ul',
    { class: 'benefit-list' },
    ...benefits.map((benefit) =>
      element(
        'li',
        { 'data-class': benefit.class },
        element('span', { class: 'benefit-list__class' }, benefit.classLabel),
        element('span', { class: 'benefit-list__name' }, benefit.name),
        benefit.figure && element('span', { class: 'benefit-list__figure', 'data-saves': String(benefit.saves) }, benefit.figure),
        benefit.clause && clauseLabel(benefit.clause, benefit.pointer),
      ),
    ),
  );
}
