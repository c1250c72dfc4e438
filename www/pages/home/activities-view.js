// @ts-check
import { sumOfMoney } from '../../words/amounts.js';

/** @typedef {import('../../types.d.ts').ActivityDocument} ActivityDocument */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

const activitiesShown = 6;

/**
 * The last activities that count on the day.
 *
 * @param {ActivityDocument[]} activities in any order
 * @param {string} on a day, or a day and time
 * @param {StandingWords} context
 */
export function activitiesView(activities, on, context) {
  const { words } = context;
  const counted = activities.filter((activity) => activity.on.slice(0, on.length) <= on);
  const newest = counted.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)).slice(0, activitiesShown);
  return {
    empty: words.say('live-activities-empty'),
    activities: newest.map((activity) => ({ id: activity.id, iso: activity.on, day: words.day(activity.on), ...whatHappened(activity, context) })),
  };
}

/** @param {ActivityDocument} activity @param {StandingWords} context */
function whatHappened(activity, context) {
  const { words, program } = context;
  const { purchase, refund, fee, contribution } = activity;
  const money = (/** @type {string} */ amount) => words.money(amount, program.currency);
  if (purchase) {
    const count = purchase.lines.reduce((pieces, line) => pieces + line.quantity, 0);
    const paid = sumOfMoney([...purchase.lines.map((line) => line.paid), purchase.shipping ?? '0']);
    return { text: words.say('live-activity-purchase', { count }), figure: money(paid), lowers: false };
  }
  if (refund) {
    const back = sumOfMoney(refund.lines.map((line) => line.amount));
    return { text: words.say('live-activity-refund'), figure: money(`-${back}`), lowers: true };
  }
  if (fee) return { text: words.say('live-activity-fee'), figure: money(fee.amount), lowers: false };
  if (contribution) return { text: words.say('live-activity-contribution'), figure: money(contribution.amount), lowers: false };
  return movedPoints(activity, context) ?? { text: whatWasDone(activity, context), figure: '', lowers: false };
}

/** @param {ActivityDocument} activity @param {StandingWords} context */
function movedPoints({ redemption, giveBack, adjustment }, { words }) {
  /** @param {string} kind @param {number} points */
  const told = (kind, points) => ({ text: words.say(`live-activity-${kind}`), figure: words.say('live-activity-points', { points: words.count(points) }), lowers: points < 0 });
  if (redemption) return told('redemption', -redemption.points);
  if (giveBack) return giveBack.points ? told('give_back', giveBack.points) : { text: words.say('live-activity-give_back'), figure: '', lowers: false };
  return adjustment ? told('adjustment', (adjustment.add ?? 0) - (adjustment.take ?? 0)) : null;
}

/** @param {ActivityDocument} activity @param {StandingWords} context */
function whatWasDone({ action, invitation, grant, use }, { words, names }) {
  if (action) return words.say(`live-activity-action-${action.kind}`);
  if (invitation) return words.say('live-activity-invitation', { tier: names.tiers[invitation.tier] });
  if (grant) return words.say('live-activity-grant', { tier: names.tiers[grant.tier], day: words.day(grant.to) });
  if (use) return words.say('live-activity-use', { benefit: names.benefits[use.benefit] ?? use.benefit });
  return words.say('live-activity-completion');
}
