// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/** @typedef {{ offer: string, reason: string, clause: string | null }} NotAppliedView */

/** Each offer that was not used, and what it would have taken. @param {{ offers: NotAppliedView[], none: string }} view */
export function notApplied({ offers, none }) {
  if (offers.length === 0) return element('p', { class: 'empty' }, none);
  return element(
    'ul',
    { class: 'not-applied' },
    ...offers.map(({ offer, reason, clause }) =>
      element('li', {}, element('span', { class: 'not-applied__offer' }, offer), element('span', { class: 'not-applied__reason' }, reason), clause && clauseLabel(clause)),
    ),
  );
}
