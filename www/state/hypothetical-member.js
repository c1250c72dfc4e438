// @ts-check
// A member as it could become: copies with what might be bought, paid, or renewed. The member itself is never changed.

import { stepDay } from '../words/typed-dates.js';

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').ActivityDocument} ActivityDocument */

/**
 * The member as known on a day: what the document says of later days is left out.
 *
 * @param {MemberDocument} member
 * @param {string} on a day, or a day and time
 * @returns {MemberDocument}
 */
export function asKnownOn(member, on) {
  return { ...member, activities: (member.activities ?? []).filter((activity) => activity.on.slice(0, on.length) <= on) };
}

/**
 * The member whose last term is renewed when it ends, without an end of its own.
 *
 * @param {MemberDocument} member
 * @returns {MemberDocument}
 */
export function renewed(member) {
  const last = member.terms.at(-1);
  const from = last?.to ? stepDay(last.to, 1) : null;
  return from ? { ...member, terms: [...member.terms, { from, to: null }] } : member;
}

/**
 * @param {MemberDocument} member
 * @param {Omit<ActivityDocument, 'id'>[]} activities
 * @returns {MemberDocument}
 */
export function withActivities(member, activities) {
  const present = member.activities ?? [];
  const taken = new Set(present.map(({ id }) => id));
  let number = 0;
  const added = activities.map((activity) => {
    do number += 1;
    while (taken.has(`what-if-${number}`));
    return { id: `what-if-${number}`, ...activity };
  });
  return { ...member, activities: [...present, ...added] };
}

/**
 * A purchase of one thing on a day.
 *
 * @param {string} on
 * @param {string} paid
 * @param {{ sku: string, category?: string, brand?: string, tags?: string[] }} goods
 */
export function purchaseOf(on, paid, { sku, category, brand, tags }) {
  return { on, purchase: { lines: [{ sku, category, brand, tags, quantity: 1, paid }] } };
}
