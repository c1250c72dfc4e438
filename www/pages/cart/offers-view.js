// @ts-check
// The offers besides those of the receipt, put into words: what is nearly reached, what is not used, coupons, and other prices of the same cart.

import { isZero, sumOfMoney } from '../../words/amounts.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { timesOf } from '../../words/offer-times.js';
import { amountOff, moneyOf, offerName, offerNames } from './quote-view.js';

/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('../../types.d.ts').OfferDocument} OfferDocument */
/** @typedef {import('./quote-view.js').QuoteWords} QuoteWords */

/** The version whose offers counted. @param {Quote} quote @param {QuoteWords} context */
export function offersVersion(quote, { program }) {
  return versionOf(program, quote.offersBy ?? quote.regulations);
}

/** The offer of which the least amount is missing. @param {Quote} quote @param {QuoteWords} context */
export function nearestOffer(quote, context) {
  const offers = new Map((offersVersion(quote, context)?.offers ?? []).map((offer) => [offer.id, offer]));
  const below = quote.notApplied.flatMap(({ offer, reason }) => {
    const document = offers.get(offer);
    return document && reason.code === 'offer.below' ? [{ document, reason, missing: Number(reason.params.missing) }] : [];
  });
  // Figures only to compare: what is shown stays as the engine wrote it.
  const [nearest] = below.toSorted((one, other) => one.missing - other.missing);
  return nearest ?? null;
}

/** @param {NonNullable<ReturnType<typeof nearestOffer>>} nearest @param {Quote} quote @param {QuoteWords} context @returns {import('../../components/offer-hint/offer-hint.js').OfferHintView} */
export function hintView({ document, reason }, quote, context) {
  const { words, names, offerWords } = context;
  const money = moneyOf(quote, context);
  const { have, atLeast } = reason.params;
  const taken = sameGroup(document, quote, context);
  return {
    text: offerWords.offerCall(document, reason, names) ?? words.codes.reason(reason, names),
    offer: offerName(document.id, context),
    note: taken ? words.say('live-cart-hint-instead', { offer: offerName(taken, context) }) : null,
    share: { have: Number(have), need: Number(atLeast), label: words.say('live-cart-hint-share', { have: money(have), need: money(atLeast) }) },
    see: words.say('live-cart-hint-see'),
  };
}

/** The offer of the same group that is used, of which only one can be. @param {OfferDocument} document @param {Quote} quote @param {QuoteWords} context */
function sameGroup(document, quote, context) {
  const group = document.stacking?.exclusive;
  if (!group) return null;
  const others = offersVersion(quote, context)?.offers ?? [];
  return others.find(({ id, stacking }) => stacking?.exclusive === group && quote.combination.offers.includes(id))?.id ?? null;
}

/** @param {Quote} quote @param {QuoteWords} context @returns {Parameters<typeof import('../../components/not-applied/not-applied.js').notApplied>[0]} */
export function notAppliedView(quote, context) {
  const { words, names, offerWords } = context;
  const documents = new Map((offersVersion(quote, context)?.offers ?? []).map((offer) => [offer.id, offer]));
  const offers = quote.notApplied.map(({ offer, reason }) => {
    const document = documents.get(offer);
    const call = document ? offerWords.offerCall(document, reason, names) : null;
    return { near: call !== null, offer: offerName(offer, context), reason: call ?? reasonWords(reason, document, context), clause: reason.clause };
  });
  const groups = [
    { title: words.say('live-cart-near'), offers: offers.filter(({ near }) => near) },
    { title: words.say('live-cart-far'), offers: offers.filter(({ near }) => !near) },
  ];
  return { groups: groups.filter((group) => group.offers.length > 0), none: words.say('live-quote-offers-none') };
}

/** A reason of a day says that it is another; the offer itself, which one. @param {import('../../types.d.ts').Reason} reason @param {OfferDocument | undefined} offer @param {QuoteWords} context */
function reasonWords(reason, offer, { words, names }) {
  const times = offer && reason.code === 'offer.other_day' ? timesOf(offer, words) : [];
  return times.length > 0 ? words.say('live-cart-only', { times: times.join(words.say('live-figures-and')) }) : words.codes.reason(reason, names);
}

/**
 * @param {OfferDocument[]} coupons
 * @param {string[] | null} chosen `null`: the best of all
 * @param {Quote} quote
 * @param {QuoteWords} context
 * @returns {import('../../components/coupon-choice/coupon-choice.js').CouponChoiceView}
 */
export function couponsView(coupons, chosen, quote, context) {
  const { words, names, offerWords } = context;
  const money = moneyOf(quote, context);
  return {
    legend: words.say('live-cart-coupons'),
    auto: { label: words.say('live-cart-coupons-auto'), note: words.say('live-cart-coupons-auto-note'), chosen: chosen === null },
    coupons: coupons.map((document) => {
      const { id } = document;
      const used = quote.combination.offers.includes(id);
      const ticked = chosen === null ? used : chosen.includes(id);
      const reason = quote.notApplied.find(({ offer }) => offer === id)?.reason;
      const why = reason && reason.code !== 'offer.not_named' ? (offerWords.offerCall(document, reason, names) ?? words.codes.reason(reason, names)) : offerWords.offerTerms(document, names);
      return { id, name: offerName(id, context), chosen: ticked, used, state: used ? words.say('live-cart-coupon-saves', { amount: money(takenBy(id, quote)) }) : why };
    }),
  };
}

/** How much an offer takes off the order. @param {string} id @param {Quote} quote */
function takenBy(id, { lines, shipping }) {
  const adjustments = [...lines.flatMap((line) => line.adjustments), ...(shipping?.adjustments ?? [])];
  return sumOfMoney(adjustments.filter(({ offer }) => offer === id).map(({ amount }) => amountOff(amount)));
}

/** @param {Quote} quote @param {QuoteWords} context @returns {Parameters<typeof import('../../components/tier-prices/tier-prices.js').tierPrices>[0]} */
export function tierPricesView(quote, context) {
  const { words, names, program, isGuest } = context;
  const money = moneyOf(quote, context);
  const version = versionOf(program, quote.regulations);
  const own = {
    tier: quote.tier ? names.tiers[quote.tier] : words.say(isGuest ? 'live-cart-tier-guest' : 'live-cart-tier-none'),
    tone: toneOf(version, quote.tier),
    total: money(sumOfMoney([quote.payable, quote.shipping?.payable ?? '0'])),
    difference: words.say('live-cart-tier-own'),
    compared: /** @type {const} */ ('own'),
  };
  const others = quote.otherTiers.map(({ tier, total, difference }) => ({
    id: tier,
    tier: names.tiers[tier],
    tone: toneOf(version, tier),
    total: money(total),
    difference: differenceWords(difference, money, words),
    compared: isZero(difference) ? /** @type {const} */ ('same') : difference.startsWith('-') ? /** @type {const} */ ('less') : /** @type {const} */ ('more'),
  }));
  // Own and others in the order of the tiers; a guest stands below all of them.
  const rank = new Map((version?.tiers ?? []).map(({ id }, place) => [id, place]));
  const place = quote.tier === null ? 0 : others.filter(({ id }) => (rank.get(id) ?? 0) < (rank.get(quote.tier ?? '') ?? 0)).length;
  return {
    caption: words.say('live-cart-tier-caption'),
    headings: { tier: words.say('live-cart-tier'), total: words.say('live-cart-tier-total'), difference: words.say('live-cart-tier-difference') },
    tiers: [...others.slice(0, place), own, ...others.slice(place)],
    note: quote.otherTiers.every(({ exact }) => exact) ? null : words.say('live-cart-tier-found'),
  };
}

/** @param {string} difference @param {(amount: string) => string} money @param {QuoteWords['words']} words */
function differenceWords(difference, money, words) {
  if (isZero(difference)) return words.say('live-cart-tier-same');
  return difference.startsWith('-') ? words.say('live-cart-tier-less', { amount: money(amountOff(difference)) }) : words.say('live-cart-tier-more', { amount: money(difference) });
}

/** The combination used and the next best, in a sentence each. @param {Quote} quote @param {QuoteWords} context */
export function combinationSentences(quote, context) {
  const { words } = context;
  const money = moneyOf(quote, context);
  const { offers, runnerUp } = quote.combination;
  const used = offers.length > 0 ? words.say('live-cart-used', { offers: offerNames(offers, context) }) : words.say('live-cart-used-none');
  if (runnerUp === null) return [used, words.say('live-cart-next-none')];
  const added = runnerUp.offers.filter((offer) => !offers.includes(offer));
  const dropped = offers.filter((offer) => !runnerUp.offers.includes(offer));
  const next = words.say('live-cart-next', {
    added: offerNames(added, context),
    dropped: offerNames(dropped, context),
    instead: dropped.length > 0 ? 'yes' : 'no',
    total: money(runnerUp.total),
    difference: money(runnerUp.difference),
    same: isZero(runnerUp.difference) ? 'yes' : 'no',
  });
  return [used, next];
}
