// @ts-check
// The rules of a program in words: what they measure, over which time, and how much it takes.

/** @typedef {import('../types.d.ts').RuleDocument} RuleDocument */
/** @typedef {import('../types.d.ts').WindowDocument} WindowDocument */
/** @typedef {import('../types.d.ts').MetricNeed['metric']} Metric */

/**
 * @typedef {object} ConditionWords
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {(amount: string) => string} money
 */

/** The name of each metric in a document, and in answers and words. @type {[field: keyof RuleDocument, metric: Metric][]} */
const metrics = [
  ['netSpend', 'net_spend'],
  ['orders', 'orders'],
  ['pieces', 'pieces'],
  ['pointsEarned', 'points_earned'],
  ['events', 'events'],
  ['referrals', 'referrals'],
  ['feePaid', 'fee_paid'],
  ['contribution', 'contribution'],
  ['tenure', 'tenure'],
  ['invitation', 'invitation'],
];

/**
 * What a rule takes, in one phrase; a tree of rules as one sentence.
 *
 * @param {RuleDocument | undefined} rule
 * @param {ConditionWords} words
 * @param {string | null} [until] the day in words up to which it measures, where that is not today
 * @returns {string}
 */
export function conditionOf(rule, words, until = null) {
  const { say } = words;
  if (!rule) return say('live-ladder-start');
  /** @param {RuleDocument[]} rules @param {string} separator */
  const joined = (rules, separator) => rules.map((one) => (isTree(one) ? say('live-condition-group', { list: conditionOf(one, words, until) }) : conditionOf(one, words, until))).join(say(separator));
  if (rule.all) return joined(rule.all, 'live-condition-and');
  if (rule.any) return joined(rule.any, 'live-condition-or');
  if (rule.atLeast) return say('live-condition-some', { count: rule.atLeast.count, list: joined(rule.atLeast.of, 'live-condition-comma') });
  const [field, metric] = measured(rule) ?? ['netSpend', 'net_spend'];
  const { atLeast = 1 } = /** @type {{ atLeast?: string | number }} */ (rule[field] ?? {});
  return say(`live-condition-${metric}`, { window: windowOf(rule, say, until), need: figureOf(metric, atLeast, words) }) + scopeOf(rule, say);
}

/**
 * The time over which a rule measures: up to today, or up to a day that is named.
 *
 * @param {RuleDocument} rule
 * @param {ConditionWords['say']} say
 * @param {string | null} [until]
 */
export function windowOf(rule, say, until = null) {
  const field = measured(rule)?.[0];
  const { window } = /** @type {{ window?: WindowDocument }} */ ((field && rule[field]) ?? {});
  const [name, count] = windowName(window);
  return until === null ? say(`live-window-${name}`, { count }) : say(`live-window-until-${name}`, { count, day: until });
}

/** @param {WindowDocument | undefined} window @returns {[name: string, count: number]} the count for the words that have one */
function windowName(window) {
  if (window?.rollingMonths) return ['months', window.rollingMonths];
  if (window?.rollingDays) return ['days', window.rollingDays];
  if (window?.calendar) return [window.calendar, 1];
  if (window?.membershipYear) return ['membership_year', 1];
  return [window?.tierYear ? 'tier_year' : 'lifetime', 1];
}

/** Which purchases a rule counts, where it is not all of them; else nothing. @param {RuleDocument | null} rule @param {ConditionWords['say']} say */
export function scopeOf(rule, say) {
  const field = rule && measured(rule)?.[0];
  const { goods, shops, channels } = /** @type {{ goods?: unknown, shops?: unknown, channels?: unknown }} */ ((field && rule[field]) ?? {});
  const scopes = [goods && 'goods', (shops || channels) && 'places'].filter((scope) => scope);
  return scopes.map((scope) => say(`live-scope-${scope}`)).join('');
}

/**
 * A figure of a metric: an amount, orders, pieces, points.
 *
 * @param {Metric} metric
 * @param {string | number} value
 * @param {ConditionWords} words
 */
export function figureOf(metric, value, { say, money }) {
  if (isMoney(metric)) return money(String(value));
  return say(`live-figure-${metric}`, { count: Number(value) });
}

/** @param {Metric} metric */
export function isMoney(metric) {
  return metric === 'net_spend' || metric === 'fee_paid' || metric === 'contribution';
}

/** Whether it is a list of rules. @param {RuleDocument} rule */
export function isTree({ all, any, atLeast }) {
  return Boolean(all ?? any ?? atLeast);
}

/** @param {RuleDocument} rule */
function measured(rule) {
  return metrics.find(([field]) => rule[field] !== undefined);
}
