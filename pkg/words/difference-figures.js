// @ts-check
// How a value of a program document is said: a rule, a hold, a time, an amount. Given the words of a locale and the document's names.

import { dayIn, moneyIn, rateWords } from './amounts.js';
import { textIn } from './in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('./in-locale.js').Say} Say */
/** @typedef {import('./index.js').Names} Names */
/** @typedef {{ locale: Locale, say: Say, names: Names, offerTerms: typeof import('./offers.js').offerTerms }} Ways */
/** @typedef {keyof typeof formats} Format */

/**
 * A value of the document in words; `null` where it has none.
 *
 * @param {Format} format
 * @param {any} value
 * @param {any} entry what it stands in
 * @param {Ways} ways
 * @returns {string | null}
 */
export function figureSaid(format, value, entry, ways) {
  return formats[format](value, ways, entry);
}

/** A list in words. @param {(string | null)[]} parts @param {Ways} ways */
export function listed(parts, { say }) {
  return parts.filter((part) => part !== null && part !== '').join(say('names-separator') ?? ', ');
}

const formats = {
  /** @param {any} value @param {Ways} ways */
  text: (value, { locale }) => textIn(value, locale),
  /** @param {any} value */
  label: (value) => String(value),
  /** @param {any} value @param {Ways} ways */
  money: (value, { locale, names }) => moneyIn(value, names.currency, locale),
  /** @param {any} value @param {Ways} ways */
  points: (value, { say }) => say('diff-points', { points: value }),
  /** @param {any} value @param {Ways} ways */
  factor: (value, { say }) => say('diff-factor', { factor: plain(value) }),
  /** @param {any} value @param {Ways} ways */
  rate: (value, { say }) => rateWords(say, value),
  /** A share as people write it: 50%. @param {any} value @param {Ways} ways */
  share: (value, { locale }) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(value),
  /** @param {any} value @param {Ways} ways */
  yes: (value, { say }) => say('diff-yes', { yes: value ? 'yes' : 'no' }),
  /** @param {any} value @param {Ways} ways */
  choice: (value, { say }) => say('diff-choice', { choice: value }),
  /** @param {any} value @param {Ways} ways */
  source: (value, { say }) => say('names-source', { word: value ?? 'campaign' }),
  /** @param {any} value @param {Ways} ways */
  item: (value, { say }) => say('names-item', { word: value }),
  /** @param {any} value @param {Ways} ways */
  exchangeFor: (value, { say }) => say('names-exchange', { word: value }),
  /** @param {any} value @param {Ways} ways */
  days: (value, { say }) => say('names-days', { count: value }),
  /** @param {any} value @param {Ways} ways */
  months: (value, { say }) => say('names-months', { count: value }),
  /** @param {any} value @param {Ways} ways */
  times: (value, { locale }) => new Intl.NumberFormat(locale).format(value),
  length: lengthSaid,
  /** @param {any} value @param {Ways} ways */
  wallet: (value, { names }) => names.wallets[value] ?? value,
  /** @param {any} value @param {Ways} ways */
  tiers: (value, ways) => listed(value.map((/** @type {string} */ id) => ways.names.tiers[id] ?? id), ways),
  /** @param {any} value @param {Ways} ways */
  quota: ({ quantity, per }, { say }) => say('diff-quota', { quantity, per, period: say('names-period', { word: per }) ?? per }),
  rule: ruleSaid,
  hold: holdSaid,
  /** @param {any} value @param {Ways} ways */
  surplus: ({ amount, count }, { locale, names }) => (amount ? moneyIn(amount, names.currency, locale) : new Intl.NumberFormat(locale).format(count)),
  when: whenSaid,
  who: whoSaid,
  /** @param {any} _value @param {Ways} ways @param {any} offer */
  offer: (_value, ways, offer) => offerSaid(offer, ways),
  spend: spendSaid,
  /** @param {any} value @param {Ways} ways */
  worth: ({ points, amount }, { say, locale, names }) => say('diff-worth', { points, amount: moneyIn(amount, names.currency, locale) }),
  /** @param {any} _value @param {Ways} ways @param {any} redemption */
  exchange: (_value, { say, locale, names }, { exchange }) =>
    say('diff-exchange', { points: exchange.points, amount: moneyIn(exchange.amount, names.currency, locale) }),
  /** @param {any[]} value @param {Ways} ways */
  occasions: (value, ways) =>
    listed(value.map(({ name, factor }) => ways.say('diff-named', { name: textIn(name, ways.locale), figure: ways.say('diff-factor', { factor: plain(factor) }) ?? '' })), ways),
  /** @param {any} value @param {Ways} ways */
  available: (value, ways) => (value.onCompletion ? ways.say('diff-available', { kind: 'completion' }) : ways.say('diff-available', { kind: 'days', length: lengthSaid(value, ways) ?? '' })),
  expiry: expirySaid,
};

/** What an offer gives: 满300减40. @param {any} offer @param {Ways} ways */
export function offerSaid(offer, { locale, say, names, offerTerms }) {
  return offerTerms(offer, names, { locale, say, rate: (rate) => rateWords(say, rate), separator: say('names-separator') ?? ', ' }) || null;
}

/** A factor without idle zeros. @param {string} factor */
function plain(factor) {
  return factor.includes('.') ? factor.replace(/\.?0+$/, '') : factor;
}

/** @param {any} value @param {Ways} ways */
function lengthSaid({ months, days }, { say }) {
  return months === undefined || months === null ? say('names-days', { count: days }) : say('names-months', { count: months });
}

/** By the document's name of a metric, the words' name of it. */
const metrics = {
  netSpend: 'net_spend',
  orders: 'orders',
  pieces: 'pieces',
  pointsEarned: 'points_earned',
  events: 'events',
  referrals: 'referrals',
  feePaid: 'fee_paid',
  contribution: 'contribution',
  tenure: 'tenure',
  invitation: 'invitation',
};

/** A rule of a tier: 最近 12 个月净消费满 ¥8,000.00. @param {any} rule @param {Ways} ways @returns {string | null} */
function ruleSaid(rule, ways) {
  const { say, locale, names } = ways;
  /** @param {any[]} rules */
  const each = (rules) => rules.map((one) => ruleSaid(one, ways)).filter((said) => said !== null);
  if (rule.all) return each(rule.all).join(say('diff-all') ?? ' ');
  if (rule.any) return each(rule.any).join(say('diff-any') ?? ' ');
  if (rule.atLeast) return say('diff-several', { count: rule.atLeast.count, rules: listed(each(rule.atLeast.of), ways) });
  const metric = /** @type {(keyof typeof metrics)[]} */ (Object.keys(metrics)).find((name) => rule[name]);
  if (!metric) return null;
  const { atLeast, window } = rule[metric];
  const called = say('names-metric', { word: metrics[metric] }) ?? metric;
  if (atLeast === undefined) return called;
  const need = typeof atLeast === 'string' ? moneyIn(atLeast, names.currency, locale) : new Intl.NumberFormat(locale).format(atLeast);
  const within = window ? windowSaid(window, ways) : null;
  return within === null ? say('diff-rule_plain', { metric: called, need }) : say('diff-rule', { metric: called, need, window: within });
}

/** @param {any} window @param {Ways} ways */
function windowSaid({ rollingMonths, rollingDays, calendar, membershipYear, tierYear }, { say }) {
  if (rollingMonths) return say('diff-window', { kind: 'months', length: say('names-months', { count: rollingMonths }) ?? '' });
  if (rollingDays) return say('diff-window', { kind: 'days', length: say('names-days', { count: rollingDays }) ?? '' });
  return say('diff-window', { kind: calendar ?? (membershipYear ? 'membership_year' : tierYear ? 'tier_year' : 'lifetime') });
}

/** How long a tier is held. @param {any} hold @param {Ways} ways */
function holdSaid({ months, calendar, membershipYear, whileMet }, { say }) {
  if (months) return say('diff-hold', { kind: 'months', length: say('names-months', { count: months }) ?? '' });
  if (calendar) return say('diff-hold', { kind: 'calendar', period: calendar.period, next: calendar.next ? 'yes' : 'no' });
  if (membershipYear) return say('diff-hold', { kind: 'membership_year', next: membershipYear.next ? 'yes' : 'no' });
  return say('diff-hold', { kind: whileMet ? 'while_met' : 'life' });
}

/** When something counts: days, weekdays, hours. @param {any} when @param {Ways} ways */
function whenSaid({ from, to, weekdays, daysOfMonth, hours, birthday }, ways) {
  const { say, locale } = ways;
  /** @param {number} weekday 1 is Monday, as was 1 January 2024 */
  const weekday = (weekday) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
  const [first, last] = [from, to].map((day) => (day ? dayIn(day, locale) : null));
  const parts = [
    first && last ? say('diff-period', { from: first, to: last }) : first ? say('diff-from', { from: first }) : last ? say('diff-to', { to: last }) : null,
    weekdays ? listed(weekdays.map(weekday), ways) : null,
    daysOfMonth ? say('diff-days_of_month', { days: listed(daysOfMonth.map(String), ways) }) : null,
    hours ? listed(hours.map((/** @type {{ from: string, to: string }} */ { from, to }) => `${from}–${to}`), ways) : null,
    birthday ? say('diff-birthday', { before: birthday.before ?? 0, after: birthday.after ?? 0 }) : null,
  ];
  return parts.filter((part) => part !== null).join(say('names-separator') ?? ', ') || null;
}

/** Who may have an offer; the host's own segments and tags have no words. @param {any} who @param {Ways} ways */
function whoSaid({ tiers, kinds, segments, residences, tags }, ways) {
  const { say, names } = ways;
  const some = segments || residences || tags;
  const parts = [
    ...(tiers ?? []).map((/** @type {string} */ id) => names.tiers[id] ?? id),
    ...(kinds ?? []).map((/** @type {string} */ kind) => say('diff-who', { kind })),
    some ? say('diff-who', { kind: 'some' }) : null,
  ];
  return listed(parts, ways) || null;
}

/** What is earned by spending, and at which tiers otherwise. @param {any} spend @param {Ways} ways */
function spendSaid({ points, perAmount, tiers }, ways) {
  const { say, locale, names } = ways;
  /** @param {{ points: number, perAmount: string }} step */
  const figures = ({ points, perAmount }) => ({ points, perAmount: moneyIn(perAmount, names.currency, locale) });
  const others = Object.entries(tiers ?? {}).map(([id, step]) => say('diff-spend_tier', { tier: names.tiers[id] ?? id, ...figures(step) }));
  return listed([say('diff-spend', figures({ points, perAmount })), ...others], ways);
}

/** How long points are valid. @param {any} expiry @param {Ways} ways */
function expirySaid({ months, days, years, inactiveMonths, to }, ways) {
  const { say } = ways;
  if (years === 0) return say('diff-expiry', { kind: 'this_year' });
  if (years) return say('diff-expiry', { kind: 'years', years });
  if (inactiveMonths) return say('diff-expiry', { kind: 'inactive', length: say('names-months', { count: inactiveMonths }) ?? '' });
  const length = lengthSaid({ months, days }, ways);
  const term = length === null ? null : say('diff-expiry', { kind: 'length', length });
  return term === null || !to ? term : say('diff-expiry_to', { to, term });
}
