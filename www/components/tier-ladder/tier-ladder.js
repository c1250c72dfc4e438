// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} RungView
 * @property {string} tone
 * @property {string} tier
 * @property {string} condition
 * @property {string | null} fee
 * @property {string | null} clause
 * @property {string} status "your tier", "reached", or what is missing
 * @property {'current' | 'passed' | 'ahead'} place
 * @property {string | null} share of a tier ahead
 * @property {string} shareLabel
 */

/** Every tier, lowest first, and how far it is. @param {{ rungs: RungView[] }} view */
export function tierLadder({ rungs }) {
  return element('ol', { class: 'tier-ladder' }, ...rungs.map(rung));
}

/** @param {RungView} view */
function rung({ tone, tier, condition, fee, clause, status, place, share, shareLabel }) {
  return element(
    'li',
    { 'data-tone': tone, 'data-place': place, 'aria-current': place === 'current' ? 'step' : null },
    element('span', { class: 'tier-ladder__swatch', 'aria-hidden': 'true' }),
    element('span', { class: 'tier-ladder__tier' }, tier),
    element('span', { class: 'tier-ladder__condition' }, condition),
    fee && element('span', { class: 'tier-ladder__fee' }, fee),
    element('span', { class: 'tier-ladder__status' }, status),
    share && element('progress', { max: '1', value: share, 'aria-label': shareLabel }),
    clause && clauseLabel(clause),
  );
}
