// @ts-check
// A quote, put into words for the components of the page.

import { isZero } from '../../words/amounts.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { whyOf } from '../../words/reasons.js';

/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('../../types.d.ts').QuoteLine} QuoteLine */
/** @typedef {import('../../types.d.ts').Reason} Reason */

/**
 * @typedef {object} QuoteWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('../../types.d.ts').ProgramDocument} program
 * @property {(sku: string) => string} productName
 * @property {boolean} isGuest
 */

/** @param {Quote} quote @param {QuoteWords} context */
export function receiptView(quote, context) {
  const { words, names, program, isGuest } = context;
  const money = (/** @type {string} */ amount) => words.money(amount, quote.currency);
  const pieces = quote.lines.reduce((sum, line) => sum + line.quantity, 0);
  const basis = isGuest
    ? words.say('live-quote-guest')
    : quote.tier
      ? words.say('live-quote-member', { tier: names.tiers[quote.tier] })
      : words.say('live-quote-no-term');
  return {
    basis,
    tone: toneOf(versionOf(program, quote.regulations), quote.tier),
    lines: quote.lines.map((line) => lineView(line, context, money)),
    list: { label: words.say('live-quote-list'), value: money(quote.list) },
    saved: { label: words.say('live-quote-saved'), value: money(savedOf(quote.adjustment)) },
    saves: !isZero(quote.adjustment),
    payable: { label: words.say('live-quote-payable'), value: money(quote.payable) },
    note: `${words.say('live-quote-lines', { count: quote.lines.length, pieces })} · ${words.say('live-quote-rounding', { step: money(quote.rounding.step) })}`,
    points: quote.points.map(({ wallet, points, reason }) => ({
      label: words.say('live-quote-earns'),
      value: words.say('live-quote-points', { points: words.count(points) }),
      why: whyOf(reason, names.wallets[wallet], context),
    })),
  };
}

/** @param {Quote} quote @param {QuoteWords} context */
export function notAppliedView(quote, { words, names }) {
  const offers = quote.notApplied.map(({ offer, reason }) => ({
    offer: names.benefits[offer] ?? offer,
    reason: words.codes.reason(reason, names),
    clause: reason.clause,
  }));
  return { offers, none: words.say('live-quote-offers-none') };
}

/** The total as it is spoken after a change. @param {Quote} quote @param {QuoteWords} context */
export function spokenTotal(quote, { words }) {
  const payable = words.money(quote.payable, quote.currency);
  if (isZero(quote.adjustment)) return words.say('live-quote-total-spoken-plain', { payable });
  return words.say('live-quote-total-spoken', { payable, saved: words.money(savedOf(quote.adjustment), quote.currency) });
}

/** @param {QuoteLine} line @param {QuoteWords} context @param {(amount: string) => string} money */
function lineView(line, { words, names, productName }, money) {
  /** @param {Reason} reason @param {boolean} saves */
  const chip = (reason, saves) => ({ text: words.codes.reason(reason, names), clause: reason.clause, saves });
  const reduced = line.list !== line.payable;
  return {
    name: productName(line.sku),
    each: words.say('live-quote-each', { price: money(line.price), quantity: words.count(line.quantity) }),
    list: reduced ? money(line.list) : null,
    listLabel: words.say('live-quote-was'),
    payable: money(line.payable),
    payableLabel: words.say(reduced ? 'live-quote-now' : 'live-quote-price'),
    chips: [...line.adjustments.map(({ reason }) => chip(reason, true)), ...(line.untouched ? [chip(line.untouched, false)] : [])],
  };
}

/** What an adjustment saves. @param {string} adjustment at most `"0.00"` */
function savedOf(adjustment) {
  return adjustment.replace(/^-/, '');
}
