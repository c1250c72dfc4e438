// @ts-check
// What is done about a card: the event it becomes, and what follows for the member. The rules are the engine's; what is kept here is what
// a host would book.

import { keepCard, readCard } from '../../state/card-record.js';

/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowEvent} WorkflowEvent */
/** @typedef {import('../../types.d.ts').WorkflowAction} WorkflowAction */
/** @typedef {import('./card.js').Portal} Portal */

/** The card's record with what was done here. @param {MemberDocument} member @param {WorkflowRecord} record @returns {WorkflowRecord} */
export function recordOf(member, record) {
  return { ...record, history: [...record.history, ...readCard(member).events] };
}

/** The member with the terms and fees that came of it. What a theft gives back is left out: it is asked what there is to give back. @param {MemberDocument} member @returns {MemberDocument} */
export function memberOf(member) {
  const { terms, activities } = readCard(member);
  const fees = activities.filter(({ fee }) => fee !== undefined);
  return { ...member, terms: [...member.terms, ...terms], activities: [...(member.activities ?? []), ...fees] };
}

/** The last day on which something was done here, where that is after the day that is looked at. @param {MemberDocument} member @param {string} on */
export function lastDone(member, on) {
  const last = readCard(member).events.at(-1)?.on ?? '';
  return last.slice(0, 10) > on.slice(0, 10) ? last.slice(0, 10) : null;
}

/**
 * Does it, and keeps what follows.
 *
 * @param {object} asked
 * @param {Portal} asked.portal
 * @param {WorkflowRecord} asked.record
 * @param {WorkflowAction} asked.action
 * @param {'member' | 'membership'} asked.part
 * @param {Record<string, string>} asked.values what was entered
 * @returns {import('../../types.d.ts').Problem[] | null} why it can't be done; `null`: it is done
 */
export function doneWith({ portal, record, action, part, values }) {
  const { engine, on } = portal;
  const member = /** @type {MemberDocument} */ (portal.member);
  const kept = readCard(member);
  const { history } = recordOf(member, record);
  const event = eventOf({ id: `${record.id}-${history.length + 1}`, on, action, part, values, record, kept });
  const answer = engine.workflow(memberOf(member), { ...record, history: [...history, event] }, on);
  if (!answer.ok) return answer.problems;

  const booked = action.fee?.asked.renew ? engine.fees(memberOf(member), action.fee.asked, on).value : null;
  const { redemptionStopped, reversals } = answer.value.card ?? { redemptionStopped: [], reversals: [] };
  // What was given back stays so, from the day on which it was.
  const news = reversals.map(({ redemption, giveBack }) => ({ id: `${redemption}-reversed`, on, giveBack })).filter(({ id }) => !kept.activities.some((one) => one.id === id));
  keepCard(member, {
    events: [...kept.events, event],
    // Lost and found on one day is no time at all.
    stopped: redemptionStopped.filter(({ from, to }) => to === null || from < to),
    terms: booked?.term ? [...kept.terms, booked.term] : kept.terms,
    activities: [...kept.activities, ...(booked?.booked ? [{ id: `${event.id}-fee`, on, fee: booked.booked }] : []), ...news],
    number: event.meta?.cardNumber ?? kept.number,
  });
  return null;
}

/**
 * @param {{ id: string, on: string, action: WorkflowAction, part: 'member' | 'membership', values: Record<string, string>, record: WorkflowRecord, kept: import('../../state/card-record.js').CardKept }} asked
 * @returns {WorkflowEvent & { meta?: { cardNumber: string } }}
 */
function eventOf({ id, on, action, part, values, record, kept }) {
  const { event, proof, fee } = action;
  const reason = (values.reason ?? '').trim();
  return {
    id,
    on,
    event,
    by: part,
    ...(reason === '' ? {} : { reason }),
    ...(proof.length > 0 ? { proof } : {}),
    ...(fee && /[1-9]/.test(fee.payable) ? { paid: fee.payable } : {}),
    ...(values.since ? { since: values.since } : {}),
    ...(event === 'replace' ? { meta: { cardNumber: numberAfter(kept.number ?? record.card?.number ?? '') } } : {}),
  };
}

/** A number that nobody has yet, as the desk would take the next card from its box. @param {string} number */
function numberAfter(number) {
  const digits = number.replaceAll(/\D/g, '');
  return digits === '' ? number : String((BigInt(digits) + 1n) % 10n ** BigInt(digits.length)).padStart(digits.length, '0');
}
