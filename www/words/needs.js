// @ts-check
// How far a rule is met, in words: what is still to do, by the branch that is nearest, and every metric as a bar.

import { isZero } from './amounts.js';
import { figureOf, isMoney, scopeOf, windowOf } from './conditions.js';
import { ruleAt } from './rule-at.js';

/** @typedef {import('../types.d.ts').Need} Need */
/** @typedef {import('../types.d.ts').MetricNeed} MetricNeed */
/** @typedef {import('../components/need-bars/need-bars.js').NeedView} NeedView */

/**
 * @typedef {object} NeedWords
 * @property {import('./site-words.js').SiteWords} words
 * @property {import('../types.d.ts').ProgramDocument} program
 */

/** Whether a rule is one of several. @param {Need} need @returns {need is import('../types.d.ts').SeveralNeed} */
export function isSeveral(need) {
  return 'of' in need;
}

/** What is still missing on the way that is nearest; nothing once the rule is met. @param {Need} need @returns {MetricNeed[]} */
export function missingOf(need) {
  if (isSeveral(need)) return need.nearest.flatMap((place) => missingOf(need.of[place]));
  return isZero(need.missing) ? [] : [need];
}

/** @param {Need} need */
export function isMet(need) {
  return missingOf(need).length === 0;
}

/** The metric that says most where only one can be shown: the first still missing on the nearest way, else the first of it. @param {Need} need @returns {MetricNeed} */
export function leadingMetric(need) {
  return isSeveral(need) ? (missingOf(need)[0] ?? leadingMetric(need.of[need.nearest[0] ?? 0])) : need;
}

/** What is still to do: "spend ¥100.00 more", or several such things. @param {Need} need @param {NeedWords} context */
export function todoOf(need, context) {
  const { words } = context;
  const phrases = missingOf(need).map((one) => {
    const missing = isMoney(one.metric) ? words.money(String(one.missing), context.program.currency) : Number(one.missing);
    return words.say(`live-todo-${one.metric}`, { missing }) + scopeOf(ruleAt(context.program, one.pointer), words.say);
  });
  return phrases.map((phrase, place) => (place < phrases.length - 1 ? spaced(phrase) : phrase)).join(words.say('live-todo-and'));
}

/** The other ways of which one is enough, each as what it takes. @param {Need} need @param {NeedWords} context */
export function otherWays(need, context) {
  if (!isSeveral(need) || need.count !== 1) return [];
  return need.of.filter((_, place) => !need.nearest.includes(place)).map((way) => todoOf(way, context));
}

/** Chinese sets a space between a figure and the word after it. @param {string} phrase */
export function spaced(phrase) {
  return /\d$/.test(phrase) ? `${phrase} ` : phrase;
}

/** What stands first in its line begins with a capital, where a language has them. @param {string} phrase */
export function capital(phrase) {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** What is missing, figures only. @param {Need} need @param {NeedWords} context */
export function missingFigures(need, context) {
  const figures = missingOf(need).map((one) => figureIn(one, one.missing, context));
  return figures.join(context.words.say('live-figures-and'));
}

/** @param {MetricNeed} need @param {string | number} value @param {NeedWords} context */
export function figureIn({ metric }, value, context) {
  return figureOf(metric, value, conditionWords(context));
}

/** @param {NeedWords} context */
export function conditionWords({ words, program }) {
  return { say: words.say, money: (/** @type {string} */ amount) => words.money(amount, program.currency) };
}

/**
 * Every metric of a rule as a bar, in the groups in which it asks for them.
 *
 * @param {Need} need
 * @param {NeedWords} context
 * @param {string | null} [until] the day in words for which it is counted, where that is not today
 * @returns {NeedView}
 */
export function needView(need, context, until = null) {
  const { words, program } = context;
  const share = { share: need.share, percent: words.percent(need.share), met: isMet(need) };
  if (isSeveral(need)) {
    const kind = need.count === need.of.length ? 'all' : need.count === 1 ? 'any' : 'some';
    return { ...share, title: words.say(`live-need-${kind}`, { count: need.count }), of: need.of.map((one) => needView(one, context, until)) };
  }
  const rule = ruleAt(program, need.pointer);
  const metric = words.say(`live-metric-${need.metric}`) + scopeOf(rule, words.say);
  const title = rule?.tenure || rule === null ? metric : words.say('live-need-title', { window: windowOf(rule, words.say, until), metric });
  return {
    ...share,
    title: capital(title),
    have: figureIn(need, need.have, context),
    need: words.say('live-need-of', { need: figureIn(need, need.need, context) }),
    missing: isZero(need.missing) ? words.say('live-need-met') : words.say('live-ladder-missing', { missing: figureIn(need, need.missing, context) }),
    leaving: need.leaving && until === null ? words.say('live-leaving-next', { day: words.day(need.leaving.on), amount: spaced(figureIn(need, need.leaving.amount, context)) }) : null,
  };
}
