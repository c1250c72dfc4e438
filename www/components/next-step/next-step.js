// @ts-check
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} NextStepView
 * @property {string} headline the one sentence
 * @property {string | null} detail
 * @property {string[]} facts
 * @property {import('../why/why.js').WhyView | null} why
 */

/** What to do next, in one sentence. @param {NextStepView} view */
export function nextStep({ headline, detail, facts, why: reason }) {
  return element(
    'div',
    { class: 'next-step' },
    element('p', { class: 'next-step__headline' }, headline),
    detail && element('p', { class: 'next-step__detail' }, detail),
    facts.length > 0 && element('ul', { class: 'next-step__facts' }, ...facts.map((fact) => element('li', {}, fact))),
    reason && why(reason),
  );
}
