// @ts-check
import { benefitChanges } from '../benefit-changes/benefit-changes.js';
import { element } from '../element.js';
import { needBars } from '../need-bars/need-bars.js';
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
 * @property {string | null} share of a tier whose rule asks for one metric
 * @property {string} shareLabel
 * @property {string | null} leaving what will no longer count, and from when
 * @property {import('../need-bars/need-bars.js').NeedView | null} bars of a tier whose rule asks for several things
 * @property {import('../benefit-changes/benefit-changes.js').BenefitChangesView | null} changes what the tier would bring and take
 */

/** Every tier, lowest first, and how far it is. @param {{ rungs: RungView[] }} view */
export function tierLadder({ rungs }) {
  return element('ol', { class: 'tier-ladder' }, ...rungs.map(rung));
}

/** @param {RungView} view */
function rung({ tone, tier, condition, fee, clause, status, place, share, shareLabel, leaving, bars, changes }) {
  return element(
    'li',
    { 'data-tone': tone, 'data-place': place, 'aria-current': place === 'current' ? 'step' : null },
    element('span', { class: 'tier-ladder__swatch', 'aria-hidden': 'true' }),
    element('span', { class: 'tier-ladder__tier' }, tier),
    element('span', { class: 'tier-ladder__condition' }, condition),
    fee && element('span', { class: 'tier-ladder__fee' }, fee),
    element('span', { class: 'tier-ladder__status' }, status),
    share && element('progress', { max: '1', value: share, 'aria-label': shareLabel }),
    leaving && element('span', { class: 'tier-ladder__leaving' }, leaving),
    bars && needBars(bars),
    clause && clauseLabel(clause),
    changes && benefitChanges(changes),
  );
}
