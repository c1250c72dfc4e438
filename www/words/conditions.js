// @ts-check
// The rules of a program in words: what they measure, over which time, and how much it takes.

/** @typedef {import('../types.d.ts').RuleDocument} RuleDocument */
/** @typedef {import('../types.d.ts').Need} Need */

/**
 * @typedef {object} ConditionWords
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {(amount: string) => string} money
 */

/**
 * What a rule takes, in one phrase.
 *
 * @param {RuleDocument | undefined} rule
 * @param {ConditionWords} words
 * @param {string | null} [until] the day in words up to which it measures, where that is not today
 */
export function conditionOf(rule, { say, money }, until = null) {
  if (rule?.netSpend) return say('live-condition-net_spend', { window: windowOf(rule, say, until), need: money(rule.netSpend.atLeast) });
  if (rule?.orders) return say('live-condition-orders', { window: windowOf(rule, say, until), need: say('live-ladder-orders', { count: rule.orders.atLeast }) });
  if (rule?.pointsEarned) {
    return say('live-condition-points_earned', { window: windowOf(rule, say, until), need: say('live-ladder-points', { count: rule.pointsEarned.atLeast }) });
  }
  return say('live-ladder-start');
}

/**
 * The time over which a rule measures: up to today, or up to a day that is named.
 *
 * @param {RuleDocument} rule
 * @param {ConditionWords['say']} say
 * @param {string | null} [until]
 */
export function windowOf(rule, say, until = null) {
  const window = (rule.netSpend ?? rule.orders ?? rule.pointsEarned)?.window;
  const name = until === null ? 'live-window' : 'live-window-until';
  /** @type {Record<string, string>} */
  const day = until === null ? {} : { day: until };
  if (window?.rollingMonths) return say(`${name}-months`, { count: window.rollingMonths, ...day });
  if (window?.rollingDays) return say(`${name}-days`, { count: window.rollingDays, ...day });
  return say(`${name}-lifetime`, day);
}

/**
 * A figure of a metric: an amount, orders, or points.
 *
 * @param {Need['metric']} metric
 * @param {string | number} value
 * @param {ConditionWords} words
 */
export function figureOf(metric, value, { say, money }) {
  if (metric === 'net_spend') return money(String(value));
  return say(metric === 'orders' ? 'live-ladder-orders' : 'live-ladder-points', { count: Number(value) });
}
