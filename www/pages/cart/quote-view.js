// @ts-check
// A quote, put into words for the receipt.

import { differenceOfMoney, isZero, sumOfMoney } from '../../words/amounts.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { whyLabels, whyOf } from '../../words/reasons.js';

/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('../../types.d.ts').QuoteLine} QuoteLine */
/** @typedef {import('../../components/quote-receipt/quote-receipt.js').SumView} SumView */

/**
 * @typedef {object} QuoteWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').OfferRenderer} offerWords
 * @property {import('huiji/words').Names} names
 * @property {import('../../types.d.ts').ProgramDocument} program
 * @property {(sku: string) => string} productName
 * @property {boolean} isGuest
 */

/** @param {Quote} quote @param {QuoteWords} context @returns {import('../../components/quote-receipt/quote-receipt.js').ReceiptView} */
export function receiptView(quote, context) {
  const { words, names, program, isGuest } = context;
  const money = moneyOf(quote, context);
  const pieces = quote.lines.reduce((sum, line) => sum + line.quantity, 0);
  const basis = isGuest
    ? words.say('live-quote-guest')
    : quote.tier
      ? words.say('live-quote-member', { tier: names.tiers[quote.tier] })
      : words.say('live-quote-no-term');
  const version = versionOf(program, quote.regulations);
  const { tierAfter } = quote;
  return {
    basis,
    tone: toneOf(version, quote.tier),
    lines: quote.lines.map((line) => lineView(line, quote, context)),
    sums: sumsOf(quote, context),
    best: bestWords(quote, context),
    note: `${words.say('live-quote-lines', { count: quote.lines.length, pieces })} · ${words.say('live-quote-rounding', { step: money(quote.rounding.step) })}`,
    gains: [
      ...quote.gifts.map(({ gift, quantity, offer, reason }) => ({
        name: 'gift',
        label: words.say('live-cart-gift'),
        value: words.say('live-cart-gift-pieces', { gift: context.productName(gift), quantity }),
        why: whyOf(reason, offerName(offer, context), context),
      })),
      ...quote.points.map(({ wallet, points, reason }) => ({
        name: 'points',
        label: words.say('live-quote-earns'),
        value: words.say('live-quote-points', { points: words.count(points) }),
        why: whyOf(reason, names.wallets[wallet], context),
      })),
    ],
    tier:
      tierAfter && tierAfter.tier !== quote.tier
        ? {
            text: words.say('live-cart-tier-after', { tier: names.tiers[tierAfter.tier] }),
            tone: toneOf(version, tierAfter.tier),
            why: whyOf(tierAfter.reason, names.tiers[tierAfter.tier], context),
          }
        : null,
  };
}

/** The total as it is spoken after a change. @param {Quote} quote @param {QuoteWords} context */
export function spokenTotal(quote, context) {
  const { words } = context;
  const money = moneyOf(quote, context);
  const payable = money(quote.total);
  const saved = savedBy(quote);
  return isZero(saved) ? words.say('live-quote-total-spoken-plain', { payable }) : words.say('live-quote-total-spoken', { payable, saved: money(saved) });
}

/** @param {string} id of an offer, or of the benefit that gives a tier's rate @param {QuoteWords} context */
export function offerName(id, { names }) {
  return names.offers[id] ?? id;
}

/** @param {string[]} ids @param {QuoteWords} context */
export function offerNames(ids, context) {
  const { words } = context;
  return ids.map((id) => words.say('live-cart-quoted', { name: offerName(id, context) })).join(words.say('live-cart-and'));
}

/** @param {Pick<Quote, 'currency'>} quote @param {QuoteWords} context */
export function moneyOf({ currency }, { words }) {
  return (/** @type {string} */ amount) => words.money(amount, currency);
}

/** @param {Quote} quote @param {QuoteWords} context @returns {SumView[]} */
function sumsOf(quote, context) {
  const { words, names } = context;
  const money = moneyOf(quote, context);
  const { shipping, redeemed } = quote;
  const saved = savedBy(quote);
  /** @type {SumView[]} */
  const sums = [{ name: 'list', label: words.say('live-quote-list'), value: money(quote.list) }];
  if (shipping) {
    const [waived] = shipping.adjustments;
    sums.push({
      name: 'shipping',
      label: words.say('live-cart-shipping'),
      value: isZero(shipping.payable) ? words.say('live-cart-shipping-free') : money(shipping.payable),
      was: waived ? { label: words.say('live-quote-was'), value: money(shipping.list) } : null,
      why: waived ? whyOf(waived.reason, waived.offer === null ? '' : offerName(waived.offer, context), context) : null,
    });
  }
  if (!isZero(saved)) sums.push({ name: 'saved', label: words.say('live-quote-saved'), value: money(saved) });
  if (redeemed && 'exchange' in redeemed && redeemed.points > 0) {
    sums.push({
      name: 'redeemed',
      label: words.say('live-cart-redeemed', { name: names.redemptions[redeemed.redemption] ?? redeemed.redemption, points: words.count(redeemed.points) }),
      value: money(`-${redeemed.amount}`),
    });
  }
  sums.push({ name: 'payable', label: words.say('live-quote-payable'), value: money(quote.total) });
  return sums;
}

/** What offers save, shipping among it. @param {Quote} quote */
function savedBy({ adjustment, shipping }) {
  const waived = shipping ? differenceOfMoney(shipping.list, shipping.payable) : '0';
  return sumOfMoney([amountOff(adjustment), waived]);
}

/** @param {Quote} quote @param {QuoteWords} context */
function bestWords({ combination: { exact, steps } }, { words }) {
  if (!exact) return words.say('live-cart-best-found', { count: words.count(steps) });
  return steps > 1 ? words.say('live-cart-best', { count: words.count(steps) }) : words.say('live-cart-best-only');
}

/** @param {QuoteLine} line @param {Quote} quote @param {QuoteWords} context @returns {import('../../components/quote-receipt/quote-receipt.js').ReceiptLineView} */
function lineView(line, quote, context) {
  const { words, names, productName } = context;
  const money = moneyOf(quote, context);
  const reduced = line.list !== line.payable;
  const name = productName(line.sku);
  const now = quote.tier === null ? 'live-cart-now' : 'live-quote-now';
  const { label, about } = whyLabels(name, words);
  return {
    name,
    each: words.say('live-quote-each', { price: money(line.price), quantity: words.count(line.quantity) }),
    list: reduced ? money(line.list) : null,
    listLabel: words.say('live-quote-was'),
    payable: money(line.payable),
    payableLabel: words.say(reduced ? now : 'live-quote-price'),
    chips: [
      ...line.adjustments.map(({ reason, amount }) => ({ text: words.codes.reason(reason, names), amount: money(amount), saves: true })),
      ...(line.untouched ? [{ text: words.codes.reason(line.untouched, names), amount: null, saves: false }] : []),
    ],
    why: line.adjustments.length > 0 || line.untouched ? { label, about, parts: partsOf(line, context), note: unitsNote(line, quote, context) } : null,
  };
}

/** @param {QuoteLine} line @param {QuoteWords} context */
function partsOf({ adjustments, untouched }, context) {
  const { words, names } = context;
  const parts = adjustments.map(({ offer, reason }) => ({ offer: offer === null ? words.say('live-cart-sale') : offerName(offer, context), reason }));
  if (untouched) parts.push({ offer: words.say('live-cart-no-offer'), reason: untouched });
  return parts.map(({ offer, reason }) => ({ offer, reason: words.codes.reason(reason, names), clause: reason.clause, pointer: reason.pointer }));
}

/** What each piece costs, where they don't all cost what is asked. @param {QuoteLine} line @param {Quote} quote @param {QuoteWords} context */
function unitsNote({ quantity, list, payable, units }, quote, context) {
  const { words } = context;
  if (quantity < 2 || list === payable) return null;
  const money = moneyOf(quote, context);
  const parts = units.map((unit) => words.say('live-cart-unit', { quantity: unit.quantity, payable: money(unit.payable) }));
  return words.say('live-cart-units', { list: parts.join(words.say('live-figures-and')) });
}

/** What an adjustment saves. @param {string} adjustment at most `"0.00"` */
export function amountOff(adjustment) {
  return adjustment.replace(/^-/, '');
}
