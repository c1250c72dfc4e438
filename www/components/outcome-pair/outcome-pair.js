// @ts-check
import { element } from '../element.js';
import { progressRing } from '../progress-ring/progress-ring.js';

/**
 * @typedef {object} OutcomeView
 * @property {string} title
 * @property {string} tone of the tier
 * @property {string} tier
 * @property {import('../progress-ring/progress-ring.js').ProgressRingView | null} ring
 * @property {{ label: string, value: string }[]} facts
 * @property {Node | null} more
 */

/** How things stand without and with what is supposed, side by side. @param {{ outcomes: OutcomeView[] }} view */
export function outcomePair({ outcomes }) {
  return element('div', { class: 'outcome-pair' }, ...outcomes.map(outcome));
}

/** @param {OutcomeView} view */
function outcome({ title, tone, tier, ring, facts, more }) {
  return element(
    'section',
    { class: 'outcome', 'data-tone': tone },
    element('h3', {}, title),
    element('p', { class: 'outcome__tier' }, element('span', { class: 'outcome__swatch', 'aria-hidden': 'true' }), tier),
    ring && progressRing(ring),
    element('dl', {}, ...facts.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
    more,
  );
}
