// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} BenefitChangesView
 * @property {string} title how many there are
 * @property {{ label: string, names: string[] }} gained
 * @property {{ label: string, names: string[] }} lost
 */

/** What a change of tier brings and takes. @param {BenefitChangesView} view @param {boolean} [open] */
export function benefitChanges({ title, gained, lost }, open = false) {
  return element('details', { class: 'disclosure benefit-changes', open }, element('summary', {}, title), list('gained', gained), list('lost', lost));
}

/** @param {'gained' | 'lost'} kind @param {{ label: string, names: string[] }} view */
function list(kind, { label, names }) {
  if (names.length === 0) return null;
  return element('div', { class: 'benefit-changes__list', 'data-kind': kind }, element('p', {}, label), element('ul', {}, ...names.map((name) => element('li', {}, name))));
}
