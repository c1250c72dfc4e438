// @ts-check
// What points can be exchanged for, put into words.

import { differenceOfMoney, isZero } from '../../words/amounts.js';
import { pricePhrases } from '../../words/redemptions.js';
import { whyOf } from '../../words/reasons.js';

/** @typedef {import('../../types.d.ts').RedemptionDocument} RedemptionDocument */
/** @typedef {import('../../types.d.ts').RedemptionQuote} RedemptionQuote */
/** @typedef {import('../../types.d.ts').RedemptionAsked} RedemptionAsked */

/**
 * @typedef {object} RedemptionWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('../../types.d.ts').ProgramDocument} program
 * @property {Map<string, RedemptionDocument>} redemptions of the version in force, by id
 * @property {Map<string, number>} spendable by wallet
 */

const lotsShown = 5;

/** Of which group of the page it is. @param {RedemptionQuote} quote @returns {'affordable' | 'short' | 'closed'} */
export function groupOf({ affordable, reason }) {
  if (affordable) return 'affordable';
  return reason.code === 'redemption.not_enough' ? 'short' : 'closed';
}

/** @param {string} id @param {RedemptionWords} context */
export function nameOf(id, { names }) {
  return names.redemptions[id] ?? id;
}

/** @param {RedemptionQuote} quote @param {RedemptionWords} context @returns {import('../../components/redemption-list/redemption-list.js').RedemptionView} */
export function redemptionView(quote, context) {
  const { words, names, spendable } = context;
  const name = nameOf(quote.redemption, context);
  const group = groupOf(quote);
  const { price, limits, whom } = phrasesOf(quote.redemption, context);
  // The reason of a refusal for the tier names the tiers as well.
  const terms = quote.reason.code === 'offer.other_tier' || whom === null ? [...limits] : [whom, ...limits];
  const per = context.redemptions.get(quote.redemption)?.quota?.per;
  if (quote.left !== null && per) terms.push(words.say(`live-redeem-left-${per}`, { count: quote.left }));
  const missing = words.say('live-redeem-missing', { points: words.count(quote.missing) });
  return {
    id: quote.redemption,
    kind: 'item' in quote ? words.codes.name('item', quote.item) : words.codes.name('exchange', quote.exchange),
    name,
    price,
    terms,
    refused: group === 'affordable' ? null : group === 'short' ? missing : words.codes.reason(quote.reason, names),
    progress: group === 'short' ? progressOf(quote, name, spendable.get(quote.wallet) ?? 0, words) : null,
    affordable: quote.affordable,
    why: whyOf(quote.reason, name, context),
    tries: { text: words.say('live-redeem-try'), label: words.say('live-redeem-try-about', { name }) },
  };
}

/** @param {RedemptionQuote} quote @param {RedemptionWords} context */
export function optionView(quote, context) {
  const { price } = phrasesOf(quote.redemption, context);
  return { value: quote.redemption, text: context.words.say('live-redeem-option', { name: nameOf(quote.redemption, context), price }) };
}

/**
 * What would happen.
 *
 * @param {RedemptionQuote} quote
 * @param {RedemptionAsked} asked
 * @param {RedemptionWords} context
 * @returns {import('../../components/redemption-trial/redemption-trial.js').RedemptionTrialView}
 */
export function trialView(quote, asked, context) {
  const { words, names, redemptions, spendable } = context;
  const name = nameOf(quote.redemption, context);
  const step = redemptions.get(quote.redemption)?.exchange?.points ?? 1;
  const partly = quote.affordable && 'exchange' in quote && asked.points !== undefined && quote.points < asked.points;
  return {
    headline: headlineOf(quote, context),
    affordable: quote.affordable,
    figures: quote.affordable ? figuresOf(quote, asked, name, (spendable.get(quote.wallet) ?? 0) - quote.points, context) : [],
    note: partly ? words.say('live-redeem-steps', { asked: words.count(asked.points ?? 0), step: words.count(step), points: words.count(quote.points) }) : null,
    why: whyOf(quote.reason, name, context),
    lots:
      quote.lots === null || quote.lots.length === 0
        ? null
        : {
            caption: words.say('live-redeem-lots', { wallet: names.wallets[quote.wallet] }),
            headings: { expires: words.say('live-lots-expires'), earned: words.say('live-lots-earned'), points: words.say('live-redeem-takes') },
            lots: quote.lots.map(({ expiresOn, earnedOn, points }) => ({
              expires: expiresOn ? words.day(expiresOn) : words.say('live-lots-never'),
              earned: words.day(earnedOn),
              points: words.count(points),
            })),
            shown: lotsShown,
            all: words.say('live-lots-all', { count: quote.lots.length }),
          },
    nothing: words.say('live-redeem-nothing'),
  };
}

/** @param {RedemptionQuote} quote @param {RedemptionWords} context */
export function headlineOf(quote, { words, names, redemptions }) {
  if (quote.affordable) return words.say('live-redeem-fits');
  if (groupOf(quote) === 'short') return words.say('live-redeem-missing', { points: words.count(quote.missing) });
  const per = redemptions.get(quote.redemption)?.quota?.per;
  // More were asked for than are left; the reason alone would say that none is.
  if (quote.reason.code === 'redemption.quota_used' && quote.left && per) return words.say(`live-redeem-left-${per}`, { count: quote.left });
  return words.codes.reason(quote.reason, names);
}

/** @param {RedemptionQuote} quote @param {RedemptionAsked} asked @param {string} name @param {number} remains @param {RedemptionWords} context */
function figuresOf(quote, asked, name, remains, { words, program }) {
  const money = (/** @type {string} */ amount) => words.money(amount, program.currency);
  const points = (/** @type {number} */ count) => words.say('live-redeem-price', { points: words.count(count) });
  const figures = [{ name: 'takes', label: words.say('live-redeem-takes'), value: points(quote.points) }];
  if ('item' in quote) {
    if (!isZero(quote.money)) figures.push({ name: 'money', label: words.say('live-redeem-money'), value: money(quote.money) });
    figures.push({ name: 'gives', label: words.say('live-redeem-gives-quantity'), value: words.say('live-redeem-pieces', { name, quantity: words.count(quote.quantity) }) });
  } else {
    figures.push({ name: 'gives', label: words.say(`live-redeem-gives-${quote.exchange}`), value: money(quote.amount) });
    if (asked.payable !== undefined) figures.push({ name: 'still', label: words.say('live-redeem-still'), value: money(differenceOfMoney(asked.payable, quote.amount)) });
  }
  figures.push({ name: 'remains', label: words.say('live-redeem-remains'), value: points(remains) });
  return figures;
}

/** @param {RedemptionQuote} quote @param {string} name @param {number} points @param {RedemptionWords['words']} words */
function progressOf({ missing }, name, points, words) {
  const need = points + missing;
  return { share: String(points / need), label: words.say('live-redeem-progress', { name, points: words.count(points), need: words.count(need) }) };
}

/** @param {string} id @param {RedemptionWords} context */
function phrasesOf(id, { redemptions, words, names, program }) {
  const known = redemptions.get(id);
  if (!known) return { price: '', limits: [], whom: null };
  return pricePhrases(known, {
    say: (message, variables) => words.say(message, variables),
    money: (amount) => words.money(amount, program.currency),
    count: words.count,
    percent: words.percent,
    tiers: (ids) => ids.map((tier) => names.tiers[tier] ?? tier).join(words.locale === 'en' ? ', ' : '、'),
  });
}
