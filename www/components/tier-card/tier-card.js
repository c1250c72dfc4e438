// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} TierCardView
 * @property {'basic' | 'silver' | 'gold' | 'platinum' | 'none'} tone
 * @property {string} company
 * @property {string} tier
 * @property {string} holder
 * @property {string} kind
 * @property {string | null} numberLabel
 * @property {string | null} number
 * @property {string | null} since
 * @property {string | null} held
 */

/** The member's card: tier first, then whose it is and how long it holds. @param {TierCardView} view */
export function tierCard({ tone, company, tier, holder, kind, numberLabel, number, since, held }) {
  return element(
    'div',
    { class: 'tier-card', 'data-tone': tone },
    element('p', { class: 'tier-card__company' }, company),
    element('p', { class: 'tier-card__tier' }, tier),
    element('p', { class: 'tier-card__span' }, since && element('span', {}, since), held && element('span', {}, held)),
    element(
      'div',
      { class: 'tier-card__foot' },
      element('p', { class: 'tier-card__holder' }, holder, element('span', { class: 'tier-card__kind' }, kind)),
      number && element('p', { class: 'tier-card__number' }, element('span', { class: 'visually-hidden' }, `${numberLabel} `), number),
    ),
  );
}
