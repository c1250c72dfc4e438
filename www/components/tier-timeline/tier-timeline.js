// @ts-check
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} ChangeView
 * @property {string} tone
 * @property {string} day
 * @property {string} iso
 * @property {string} text
 * @property {import('../why/why.js').WhyView} why
 */

/** Every change of tier with its reason, newest first. @param {{ changes: ChangeView[] }} view */
export function tierTimeline({ changes }) {
  return element(
    'ol',
    { class: 'tier-timeline', reversed: true },
    ...changes.map((change) =>
      element(
        'li',
        { 'data-tone': change.tone },
        element('time', { datetime: change.iso }, change.day),
        element('span', { class: 'tier-timeline__text' }, change.text),
        why(change.why),
      ),
    ),
  );
}
