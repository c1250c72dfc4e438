// @ts-check
// Paying with points, put into words: each way the program has, what it takes, and why it can't be had.

import { pricePhrases } from '../../words/redemptions.js';
import { moneyOf } from './quote-view.js';

/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('../../types.d.ts').RedemptionDocument} RedemptionDocument */
/** @typedef {import('../../types.d.ts').RedemptionQuote} RedemptionQuote */
/** @typedef {import('../../components/points-choice/points-choice.js').PointsWayView} PointsWayView */

/**
 * @param {{ document: RedemptionDocument, most: RedemptionQuote | null }[]} ways with what each takes at most; `null` outside every term
 * @param {Quote} quote
 * @param {import('./quote-view.js').QuoteWords} context
 */
export function pointsWaysView(ways, quote, context) {
  const { words } = context;
  return {
    legend: words.say('live-cart-points'),
    none: words.say('live-cart-points-none'),
    ways: ways.map(({ document, most }) => wayView(document, most, quote, context)),
  };
}

/**
 * @param {RedemptionDocument} document
 * @param {RedemptionQuote | null} most
 * @param {Quote} quote
 * @param {import('./quote-view.js').QuoteWords} context
 * @returns {PointsWayView}
 */
function wayView(document, most, quote, context) {
  const { words, names } = context;
  const money = moneyOf(quote, context);
  const { price, limits, whom } = pricePhrases(document, {
    say: (id, variables) => words.say(id, variables),
    money,
    count: words.count,
    percent: words.percent,
    tiers: (ids) => ids.map((tier) => names.tiers[tier] ?? tier).join(words.say('live-cart-and')),
  });
  const chosen = quote.redeemed?.redemption === document.id;
  const refused = most === null ? words.say('live-step-none') : most.affordable && most.points > 0 ? null : words.codes.reason(most.reason, names);
  const taken = chosen ? quote.redeemed : null;
  const step = document.exchange?.points ?? 1;
  return {
    id: document.id,
    name: names.redemptions[document.id] ?? document.id,
    terms: [price, ...limits, ...(whom ? [whom] : [])].join(' · '),
    chosen,
    refused,
    scale:
      taken && 'exchange' in taken && most && refused === null
        ? {
            step,
            most: most.points,
            points: taken.points,
            label: words.say('live-cart-points-scale', { most: words.count(most.points) }),
            told: words.say('live-cart-points-told', { points: words.count(taken.points), amount: money(taken.amount) }),
          }
        : null,
  };
}
