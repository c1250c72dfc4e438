// @ts-check
// What a page can say of offers before any script runs: what each gives, who may have it and when.

import { factRow } from './fact-row.js';
import { goodsOf } from '../words/goods.js';
import { timesOf } from '../words/offer-times.js';
import { rateWords } from '../../pkg/words/amounts.js';
import { namesOf, textIn } from '../../pkg/words/index.js';
import { offerTerms } from '../../pkg/words/offers.js';

/** @typedef {import('../../src/wasm/types.d.ts').OfferDocument} OfferDocument */
/** @typedef {import('../../src/wasm/types.d.ts').Locale} Locale */

/**
 * @typedef {object} OfferFacts
 * @property {import('../../src/wasm/types.d.ts').ProgramDocument} program
 * @property {import('../../src/wasm/types.d.ts').VersionDocument} version
 * @property {import('../types.d.ts').Product[]} catalogue
 * @property {Locale} locale
 * @property {import('./program-facts.js').Say} say
 */

/** So many goods of an offer are named. */
const goodsNamed = 3;

/** @param {OfferFacts} facts */
export function offerRows(facts) {
  const { program, version, catalogue, locale, say } = facts;
  const ways = { locale, say, rate: (/** @type {string} */ rate) => rateWords(say, rate), separator: say('names-separator') };
  const names = namesWithGoods(program, catalogue, locale);
  return (version.offers ?? [])
    .map((offer) => factRow(textIn(offer.name, locale), [offerTerms(offer, names, ways), conditionsOf(offer, facts).join(say('page-offer-and'))], offer.clause, locale))
    .join('\n');
}

/** The names of the program's ids, and of gifts those of the goods. @param {OfferFacts['program']} program @param {OfferFacts['catalogue']} catalogue @param {Locale} locale */
export function namesWithGoods(program, catalogue, locale) {
  const gifts = Object.fromEntries(catalogue.map(({ sku, name }) => [sku, textIn(name, locale)]));
  return { ...namesOf(program, locale), gifts };
}

/** @param {OfferDocument} offer @param {OfferFacts} facts */
function conditionsOf(offer, facts) {
  const { say } = facts;
  const conditions = [
    ...(offer.source === 'coupon' ? [say('page-offer-coupon')] : []),
    ...whoWords(offer, facts),
    ...goodsWords(offer, facts),
    ...timesOf(offer, facts),
    ...limitWords(offer, facts),
  ];
  return conditions.length > 0 ? conditions : [say('page-offer-everyone')];
}

/** @param {OfferDocument} offer @param {OfferFacts} facts */
function whoWords({ who }, { version, locale, say }) {
  if (!who) return [];
  const { tiers, ...others } = who;
  const held = version.tiers.filter(({ id }) => tiers?.includes(id)).map(({ name }) => textIn(name, locale));
  const all = held.length === version.tiers.length;
  const told = held.length === 0 ? [] : [all ? say('page-offer-any-tier') : say('page-offer-tiers', { tiers: held.join(say('names-separator')) })];
  return Object.keys(others).length > 0 ? [...told, say('page-offer-members')] : told;
}

/** @param {OfferDocument} offer @param {OfferFacts} facts */
function goodsWords(offer, { version, catalogue, locale, say }) {
  if (!offer.goods && !offer.bundle) return [];
  const names = goodsOf(catalogue, offer, version.noDiscount).map(({ name }) => textIn(name, locale));
  const goods = names.slice(0, goodsNamed).join(say('names-separator'));
  return [names.length > goodsNamed ? say('page-offer-goods-some', { goods, count: names.length }) : say('page-offer-goods', { goods })];
}

/** @param {OfferDocument} offer @param {OfferFacts} facts */
function limitWords({ id, limits, stacking }, { version, locale, say }) {
  const others = (version.offers ?? []).filter((other) => other.id !== id && stacking?.exclusive && other.stacking?.exclusive === stacking.exclusive);
  const { perOrder, perMember, inAll } = limits ?? {};
  return [
    ...(perOrder ? [say('page-offer-per-order', { count: perOrder })] : []),
    ...(perMember ? [say(`page-offer-per-member-${perMember.per}`, { count: perMember.quantity })] : []),
    ...(inAll ? [say('page-offer-in-all', { count: inAll })] : []),
    ...(others.length > 0 ? [say('page-offer-exclusive', { offers: others.map(({ name }) => say('live-cart-quoted', { name: textIn(name, locale) })).join(say('names-separator')) })] : []),
  ];
}
