// @ts-check
// The words of offers: what reasons of prices need, what an offer gives, in one line, and what a cart lacks for it. Loaded with them, as only quotes and
// returns say them.

import { dayIn, moneyIn } from './amounts.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').OfferDocument} OfferDocument */
/** @typedef {import('../index.js').Reason} Reason */
/** @typedef {import('./index.js').Names} Names */
/** @typedef {import('./phrases.js').Variables} Variables */

/**
 * @typedef {object} Ways
 * @property {Locale} locale
 * @property {(id: string, variables?: Variables) => string | null} say
 * @property {(rate: string) => string} rate
 * @property {string} separator
 */

/**
 * What the words of a quote's and a return's reasons need besides their parameters.
 *
 * @param {Reason} reason
 * @param {Names} names
 * @param {Pick<Ways, 'locale' | 'rate' | 'separator'>} ways
 * @returns {Variables}
 */
export function offerVariables({ code, params }, names, { locale, rate, separator }) {
  switch (code) {
    case 'rate.order':
      return { ...rateVariables(params.rate, rate), ...amounts({ atLeast: params.atLeast }, names, locale) };
    case 'rate.nth_piece':
      return { ...rateVariables(params.rate, rate), ...piecesOf(params.of, params.last) };
    case 'price.sale':
    case 'price.offer':
    case 'price.steps':
    case 'price.bundle':
      return amounts({ price: params.price }, names, locale);
    case 'amount.off':
      return amounts({ amount: params.amount }, names, locale);
    case 'amount.off_from':
      return amounts({ amount: params.amount, atLeast: params.atLeast }, names, locale);
    case 'shipping.free':
    case 'gift.given':
      return amounts({ atLeast: params.atLeast }, names, locale);
    case 'offer.ended':
      return { to: dayIn(params.to, locale) };
    case 'offer.other_hours':
    case 'offer.time_unknown':
      return { hours: params.hours.map((hours) => hours.replace('-', '–')).join(separator) };
    case 'offer.used_up':
      return { per: params.per ?? 'all' };
    default:
      return {};
  }
}

/**
 * What an offer gives and from where on: 满300减40.
 *
 * @param {OfferDocument} offer
 * @param {Names} names
 * @param {Ways} ways
 */
export function offerTerms(offer, names, ways) {
  const { say, locale } = ways;
  const terms = termsOf(offer, names, ways) ?? '';
  if (offer.most === undefined || offer.most === null) return terms;
  return say('offer-most', { terms, most: briefMoneyIn(offer.most, names.currency, locale) }) ?? terms;
}

/**
 * What a cart lacks for an offer and what it would then give: 再买 ¥32.00 减 ¥40.
 *
 * @param {OfferDocument} offer
 * @param {Reason} reason
 * @param {Names} names
 * @param {Ways} ways
 * @returns {string | null} `null` where it is not the amount or the pieces that the cart lacks
 */
export function offerCall(offer, reason, names, ways) {
  const { say, locale } = ways;
  if (reason.code === 'offer.below') {
    const { missing, atLeast } = reason.params;
    const gain = gainFrom(offer, atLeast, names, ways) ?? offerTerms(offer, names, ways);
    return say('offer-call', { by: 'amount', missing: moneyIn(missing, names.currency, locale), gain });
  }
  if (reason.code !== 'offer.too_few') return null;
  const step = offer.steps?.prices.find(({ from }) => from === reason.params.need);
  const gain = step ? stepTerms(step, offer.steps?.whole === true, names, ways) : offerTerms(offer, names, ways);
  return say('offer-call', { by: 'pieces', missing: reason.params.missing, gain: gain ?? '' });
}

/** @param {OfferDocument} offer @param {Names} names @param {Ways} ways */
function termsOf(offer, names, ways) {
  const { say, rate, separator, locale } = ways;
  const { moneyOff, steps, everyNth, bundle, fixedPrice, gift, freeShipping, points } = offer;
  if (offer.rate) return say('offer-rate', { ...rateVariables(offer.rate.rate, rate), ...amounts({ atLeast: offer.rate.atLeast }, names, locale) });
  if (moneyOff) {
    const { amount, atLeast, each } = moneyOff;
    return say('offer-money', { ...amounts({ amount, atLeast }, names, locale), each: each ? 'yes' : 'no' });
  }
  if (steps) return steps.prices.map((step) => stepTerms(step, steps.whole === true, names, ways)).join(separator);
  if (everyNth) {
    const { of, last } = everyNth;
    return say('offer-nth', { ...rateVariables(everyNth.rate, rate), ...piecesOf(of, last ?? 1) });
  }
  if (bundle) return say('offer-bundle', amounts({ price: bundle.price }, names, locale));
  if (fixedPrice) return say('offer-fixed', amounts({ price: fixedPrice.price }, names, locale));
  if (gift) {
    const bands = gift.bands.map((band) => say('offer-gift', { ...amounts({ atLeast: band.atLeast }, names, locale), gift: giftName(band, names, ways) }));
    return bands.join(separator);
  }
  if (freeShipping) return say('offer-shipping', amounts({ atLeast: freeShipping.atLeast }, names, locale));
  if (points) return say('offer-points', { factor: points.factor.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), wallet: names.wallets[points.wallet] ?? points.wallet });
  return null;
}

/**
 * What an offer gives once the amount `atLeast` is reached; `null`: what its terms say.
 *
 * @param {OfferDocument} offer
 * @param {string} atLeast
 * @param {Names} names
 * @param {Ways} ways
 */
function gainFrom({ rate, moneyOff, gift, freeShipping }, atLeast, names, ways) {
  const { say, locale } = ways;
  if (rate) return say('offer-gain', { kind: 'rate', rate: ways.rate(rate.rate) });
  if (moneyOff) return say('offer-gain', { kind: 'money', amount: briefMoneyIn(moneyOff.amount, names.currency, locale) });
  const band = gift?.bands.find((one) => one.atLeast === atLeast);
  if (band) return say('offer-gain', { kind: 'gift', gift: giftName(band, names, ways) });
  return freeShipping ? say('offer-gain', { kind: 'shipping' }) : null;
}

/** @param {{ from: number, price: string }} step @param {boolean} whole @param {Names} names @param {Ways} ways */
function stepTerms({ from, price }, whole, names, { say, locale }) {
  return say('offer-step', { pieces: from, whole: whole ? 'yes' : 'no', ...amounts({ price }, names, locale) });
}

/** @param {{ gift: string, quantity?: number | null }} band @param {Names} names @param {Ways} ways */
function giftName({ gift, quantity }, names, { say }) {
  return say('offer-gift_name', { gift: names.gifts?.[gift] ?? gift, quantity: quantity ?? 1 }) ?? gift;
}

/**
 * Amounts of an offer's terms: each as on a price tag, and without the currency. Words can't ask whether an amount is there:
 * `threshold` says whether one has to be reached.
 *
 * @param {{ amount?: string, atLeast?: string | null, price?: string }} given
 * @param {Pick<Names, 'currency'>} names
 * @param {Locale} locale
 * @returns {Variables}
 */
function amounts(given, { currency }, locale) {
  /** @type {Variables} */
  const variables = { threshold: given.atLeast && !isNothing(given.atLeast) ? 'some' : 'none' };
  for (const [name, amount] of Object.entries(given)) {
    if (typeof amount !== 'string') continue;
    variables[name] = briefMoneyIn(amount, currency, locale);
    variables[`${name}Plain`] = plainAmountIn(amount, currency, locale);
  }
  return variables;
}

/** A rate, and whether nothing is paid at it. @param {string} share @param {(rate: string) => string} rate @returns {Variables} */
function rateVariables(share, rate) {
  return { rate: rate(share), free: isNothing(share) ? 'yes' : 'no' };
}

/** Of each `of` pieces the `last`, and those bought before them. @param {number} of @param {number} last @returns {Variables} */
function piecesOf(of, last) {
  return { of, last, bought: of - last };
}

/** An amount as price tags have it, `¥90`: a whole one without its zeros. @param {string} amount @param {string} currency @param {Locale} locale */
function briefMoneyIn(amount, currency, locale) {
  return briefParts(amount, currency, locale).map(({ value }) => value).join('');
}

/** The same without the currency, as in 满300减40. @param {string} amount @param {string} currency @param {Locale} locale */
function plainAmountIn(amount, currency, locale) {
  return briefParts(amount, currency, locale).map(({ type, value }) => (type === 'currency' || type === 'literal' ? '' : value)).join('');
}

/** @param {string} amount @param {string} currency @param {Locale} locale */
function briefParts(amount, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' });
  return format.formatToParts(/** @type {`${number}`} */ (amount));
}

/** @param {string} amount */
function isNothing(amount) {
  return /^0(?:\.0+)?$/.test(amount);
}
