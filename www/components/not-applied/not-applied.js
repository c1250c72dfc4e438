// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/** @typedef {{ offer: string, reason: string, clause: string | null }} NotAppliedView */

/** Each offer that was not used, and what it would have taken. @param {{ groups: { title: string, offers: NotAppliedView[] }[], none: string }} view */
export function notApplied({ groups, none }) {
  if (groups.length === 0) return element('p', { class: 'empty' }, none);
  return element('div', { class: 'not-applied' }, ...groups.map(({ title, offers }) => element('section', {}, element('h3', {}, title), element('ul', {}, ...offers.map(notAppliedOffer)))));
}

/** @param {NotAppliedView} view */
function notAppliedOffer({ offer, reason, clause }) {
  return element('li', {}, element('span', { class: 'not-applied__offer' }, offer), element('span', { class: 'not-applied__reason' }, reason), clause && clauseLabel(clause));
}
