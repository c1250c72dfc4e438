// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} WhyView
 * @property {string} label what the disclosure is called: "why"
 * @property {string} about whose reason it is, for those who do not see where it stands
 * @property {string | null} reason in words; `null` where the clause says all, and then stands where the label would
 * @property {string | null} clause
 * @property {string} pointer into the program document, `""` where no rule of it decided
 * @property {string} pointerLabel
 */

/** Why a figure is what it is: words, the clause, the place in the regulations. @param {WhyView} view */
export function why({ label, about, reason, clause, pointer, pointerLabel }) {
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, reason === null && clause ? clauseLabel(clause) : element('span', { 'aria-hidden': 'true' }, label), element('span', { class: 'visually-hidden' }, ` ${about}`)),
    element(
      'div',
      { class: 'why__body' },
      reason && element('p', {}, reason),
      reason !== null && clause && clauseLabel(clause),
      pointer !== '' && element('p', { class: 'why__pointer' }, `${pointerLabel} `, element('code', {}, pointer)),
    ),
  );
}

/** The label of a clause as the company wrote it; documents carry it in one language. @param {string} clause */
export function clauseLabel(clause) {
  return element('span', { class: 'clause', lang: 'zh-Hans' }, clause);
}
