// @ts-check
import { sumOfMoney } from '../../words/amounts.js';

/** @typedef {import('../../types.d.ts').ActivityDocument} ActivityDocument */
/** @typedef {import('./standing-view.js').StandingWords} StandingWords */

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
function whatHappened({ purchase, refund, redemption }, { words, program }) {
  if (purchase) {
    const count = purchase.lines.reduce((pieces, line) => pieces + line.quantity, 0);
    const paid = sumOfMoney(purchase.lines.map((line) => line.paid));
    return { text: words.say('live-activity-purchase', { count }), figure: words.money(paid, program.currency), lowers: false };
  }
  if (refund) {
    const back = sumOfMoney(refund.lines.map((line) => line.amount));
    return { text: words.say('live-activity-refund'), figure: words.money(`-${back}`, program.currency), lowers: true };
  }
  const points = words.count(-(redemption?.points ?? 0));
  return { text: words.say('live-activity-redemption'), figure: words.say('live-activity-points', { points }), lowers: true };
}
