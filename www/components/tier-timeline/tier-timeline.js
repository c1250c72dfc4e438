// @ts-check
import { benefitChanges } from '../benefit-changes/benefit-changes.js';
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} ChangeView
 * @property {string} tone
 * @property {string} day
 * @property {string} iso
 * @property {string} text
 * @property {import('../why/why.js').WhyView} why
 * @property {import('../benefit-changes/benefit-changes.js').BenefitChangesView | null} changes
 */

/** Changes of tier, each with its reason and what it brings and takes, newest first. @param {{ changes: ChangeView[] }} view */
export function tierTimeline({ changes }) {
  return element(
    'ol',
    { class: 'tier-timeline', reversed: true },
    ...changes.map((change, place) =>
      element(
        'li',
        { 'data-tone': change.tone },
        element('time', { datetime: change.iso }, change.day),
        element('span', { class: 'tier-timeline__text' }, change.text),
        element('div', { class: 'tier-timeline__more' }, why(change.why), change.changes && benefitChanges(change.changes, place === 0)),
      ),
    ),
  );
}
