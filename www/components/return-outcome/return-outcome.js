// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} ReturnOutcomeView
 * @property {{ label: string, value: string }} refund
 * @property {{ name: string, label: string, value: string }[]} facts
 * @property {{ title: string, steps: { label: string, value: string }[], offers: string }} how
 * @property {{ text: string, tone: string } | null} tier where the return leads to another
 * @property {string} nothing that nothing has happened
 */

/** What would come back, before anything is given back. @param {ReturnOutcomeView} view */
export function returnOutcome({ refund, facts, how, tier, nothing }) {
  return element(
    'div',
    { class: 'return-outcome' },
    element('dl', { class: 'return-outcome__facts' }, fact('refund', refund), ...facts.map(({ name, ...shown }) => fact(name, shown))),
    tier && element('p', { class: 'return-outcome__tier', 'data-tone': tier.tone }, tier.text),
    element(
      'details',
      { class: 'disclosure' },
      element('summary', {}, how.title),
      element('dl', { class: 'return-outcome__facts' }, ...how.steps.map((step) => fact('step', step))),
      element('p', { class: 'quiet' }, how.offers),
    ),
    element('p', { class: 'quiet return-outcome__nothing' }, nothing),
  );
}

/** @param {string} name @param {{ label: string, value: string }} view */
function fact(name, { label, value }) {
  return element('div', { 'data-fact': name }, element('dt', {}, label), element('dd', {}, value));
}
