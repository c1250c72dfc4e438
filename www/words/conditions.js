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
 */
export function conditionOf(rule, { say, money }) {
  if (rule?.netSpend) return say('live-condition-net_spend', { window: windowOf(rule, say), need: money(rule.netSpend.atLeast) });
  if (rule?.orders) return say('live-condition-orders', { window: windowOf(rule, say), need: say('live-ladder-orders', { count: rule.orders.atLeast }) });
  if (rule?.pointsEarned) {
    return say('live-condition-points_earned', { window: windowOf(rule, say), need: say('live-ladder-points', { count: rule.pointsEarned.atLeast }) });
  }
  return say('live-ladder-start');
}

/**
 * The time over which a rule measures.
 *
 * @param {RuleDocument} rule
 * @param {ConditionWords['say']} say
 */
export function windowOf(rule, say) {
  const window = (rule.netSpend ?? rule.orders ?? rule.pointsEarned)?.window;
  if (window?.rollingMonths) return say('live-window-months', { count: window.rollingMonths });
  if (window?.rollingDays) return say('live-window-days', { count: window.rollingDays });
  return say('live-window-lifetime');
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
