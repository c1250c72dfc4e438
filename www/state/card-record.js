// @ts-check
// What the visitor has done with a member's card on this device: what happened to it, and what follows for the member. It is about a
// person, so it stays in this tab's session storage, and no page sends it anywhere.

import { metaOf } from '../words/members-and-tiers.js';

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').WorkflowEvent} WorkflowEvent */

/**
 * @typedef {object} CardKept
 * @property {WorkflowEvent[]} events after those of the card's own record
 * @property {NonNullable<MemberDocument['stopped']>} stopped when no points can be spent
 * @property {MemberDocument['terms']} terms that were bought by renewing it
 * @property {NonNullable<MemberDocument['activities']>} activities what was booked: fees paid, points given back
 * @property {string | null} number of the card that took the place of the old one
 */

/** @param {string} member its id */
const keyOf = (member) => `huiji.card.${member}`;

/** @returns {CardKept} */
const nothing = () => ({ events: [], stopped: [], terms: [], activities: [], number: null });

/** @param {MemberDocument} member @returns {CardKept} */
export function readCard({ id }) {
  const kept = sessionStorage.getItem(keyOf(id));
  return kept === null ? nothing() : { ...nothing(), ...JSON.parse(kept) };
}

/** @param {MemberDocument} member @param {CardKept} kept */
export function keepCard({ id }, kept) {
  sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
}

/** As if nothing had been done. @param {MemberDocument} member */
export function forgetCard({ id }) {
  sessionStorage.removeItem(keyOf(id));
}

/** The member as the card leaves it: points that can't be spent while it is lost, terms and bookings that came of it. @param {MemberDocument} member @returns {MemberDocument} */
export function withCard(member) {
  const { events, stopped, terms, activities, number } = readCard(member);
  if (events.length === 0) return member;
  return {
    ...member,
    meta: number === null ? member.meta : { ...metaOf(member), cardNumber: number },
    stopped: [...(member.stopped ?? []), ...stopped],
    terms: [...member.terms, ...terms],
    activities: [...(member.activities ?? []), ...activities],
  };
}
