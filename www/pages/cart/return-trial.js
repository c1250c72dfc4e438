// @ts-check
// 退货试算: what would come back if pieces of the order were given back. The order is taken as paid, and the purchase as booked.

import { asKnownOn, withActivities } from '../../state/hypothetical-member.js';
import { differenceOfMoney, isZero } from '../../words/amounts.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { stepDay } from '../../words/typed-dates.js';
import { moneyOf, offerNames } from './quote-view.js';

/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../../types.d.ts').OrderDocument} OrderDocument */
/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('../../types.d.ts').ReturnPreview} ReturnPreview */
/** @typedef {import('../../types.d.ts').ReturnedLine} ReturnedLine */
/** @typedef {import('./quote-view.js').QuoteWords} QuoteWords */

/** As many pieces as are given back by hand. */
const quantityLimit = 9999;

/**
 * The order as it would be booked, with the member who has it in the ledger.
 *
 * @param {MemberDocument | null} member
 * @param {CartDocument} cart
 * @param {Quote} quote
 * @returns {{ member: MemberDocument | null, order: OrderDocument }}
 */
export function bookedOrder(member, cart, quote) {
  const { on, combination } = quote;
  /** @type {OrderDocument} */
  const order = { cart, on, offers: combination.offers, lines: quote.lines.map(({ payable }) => ({ paid: payable })) };
  if (member === null || quote.tier === null) return { member, order };
  const lines = cart.lines.map(({ sku, category, brand, tags, quantity }, place) => {
    const { payable, redeemed } = quote.lines[place];
    return { sku, category, brand, tags, quantity, paid: payable, ...(redeemed === null ? {} : { paidByValue: redeemed }) };
  });
  const redeemed = quote.redeemed && 'exchange' in quote.redeemed && quote.redeemed.points > 0 ? quote.redeemed : null;
  const booked = withActivities(asKnownOn(member, on), [
    { on, purchase: { lines, offers: quote.multipliers } },
    ...(redeemed ? [{ on, redemption: { wallet: redeemed.wallet, points: redeemed.points, item: redeemed.redemption } }] : []),
  ]);
  const [purchase, redemption] = (booked.activities ?? []).slice(redeemed ? -2 : -1).map(({ id }) => id);
  return { member: booked, order: { ...order, purchase, redeemed: redeemed ? { redemption, amount: redeemed.amount } : null } };
}

/** The day of the return: so many days after the order, on its own day at its own time. @param {string} on @param {number} days */
export function returnDay(on, days) {
  return days === 0 ? on : (stepDay(on.slice(0, 10), days) ?? on);
}

/**
 * @param {Quote} quote
 * @param {ReturnedLine[]} terms every line, as if all of it were given back
 * @param {Map<string, number>} back
 * @param {QuoteWords} context
 * @returns {Parameters<typeof import('../../components/return-lines/return-lines.js').returnLines>[0]}
 */
export function returnLinesView(quote, terms, back, context) {
  const { words, productName } = context;
  const money = moneyOf(quote, context);
  // What holds for most lines is said once.
  const common = mostFrequent(terms.map((term) => termWords(term, context)));
  return {
    term: common,
    lines: quote.lines.map(({ sku, quantity, payable }, line) => {
      const term = terms.find((one) => one.line === line);
      const name = productName(sku);
      const limit = Math.min(quantity, quantityLimit);
      const told = termWords(term, context);
      return {
        name,
        paid: words.say('live-return-paid', { amount: money(payable), quantity }),
        term: told === common ? null : told,
        stepper:
          term?.returnable === false
            ? null
            : {
                id: `back-${line}`,
                quantity: Math.min(back.get(sku) ?? 0, limit),
                limit,
                label: words.say('live-return-quantity', { name }),
                more: words.say('live-return-more', { name }),
                less: words.say('live-return-less', { name }),
                wrong: words.say('live-goods-quantity-wrong', { limit }),
              },
      };
    }),
  };
}

/** The text that is there most often, where any is there twice. @param {string[]} texts */
function mostFrequent(texts) {
  const times = (/** @type {string} */ text) => texts.filter((one) => one === text).length;
  const [most] = texts.toSorted((one, other) => times(other) - times(one));
  return most !== undefined && times(most) > 1 ? most : null;
}

/** Until when a line can be given back, and until when exchanged where that is longer. @param {ReturnedLine | undefined} term @param {QuoteWords} context */
function termWords(term, { words, names }) {
  const told = [term?.reason ? words.codes.reason(term.reason, names) : term?.returnableTo ? words.say('live-return-to', { day: words.day(term.returnableTo) }) : words.say('live-return-always')];
  if (term?.exchangeable && term.exchangeableTo && term.exchangeableTo !== term.returnableTo) told.push(words.say('live-return-exchange-to', { day: words.day(term.exchangeableTo) }));
  return told.join(words.say('live-figures-and'));
}

/** @param {ReturnPreview} preview @param {Quote} quote @param {QuoteWords} context @returns {import('../../components/return-outcome/return-outcome.js').ReturnOutcomeView} */
export function returnOutcomeView(preview, quote, context) {
  const { words, names, program } = context;
  const money = moneyOf(quote, context);
  const { tier } = preview;
  const facts = [];
  if (!isZero(preview.byPoints)) facts.push({ name: 'by-points', label: words.say('live-return-by-points'), value: money(preview.byPoints) });
  for (const { wallet, takenBack, givenBack, debt } of preview.points) {
    const told = /** @type {const} */ ([['taken', takenBack], ['given', givenBack], ['debt', debt]]);
    for (const [name, points] of told) {
      if (points > 0) facts.push({ name, label: words.say(`live-return-points-${name}`, { wallet: names.wallets[wallet] }), value: words.say('live-quote-points', { points: words.count(points) }) });
    }
  }
  if (tier && tier.before === tier.after) facts.push({ name: 'tier', label: words.say('live-return-tier'), value: names.tiers[tier.after] });
  const steps = [
    { label: words.say('live-return-step-paid'), value: money(preview.paid) },
    ...(isZero(preview.refunded) ? [] : [{ label: words.say('live-return-step-refunded'), value: money(`-${preview.refunded}`) }]),
    { label: words.say('live-return-step-kept'), value: money(isZero(preview.kept) ? preview.kept : `-${preview.kept}`) },
    { label: words.say('live-return-step-refund'), value: money(preview.refund) },
  ];
  const offers = isZero(preview.kept)
    ? words.say('live-return-kept-all')
    : preview.keptOffers.length > 0
      ? words.say('live-return-kept', { offers: offerNames(preview.keptOffers, context) })
      : words.say('live-return-kept-none');
  return {
    refund: { label: words.say('live-return-money'), value: money(preview.money) },
    facts,
    how: { title: words.say('live-return-how'), steps, offers: preview.exact ? offers : `${offers} ${words.say('live-return-found')}` },
    tier:
      tier && tier.before !== tier.after
        ? { text: words.say('live-return-tier-changes', { before: names.tiers[tier.before], after: names.tiers[tier.after] }), tone: toneOf(versionOf(program, preview.regulations), tier.after) }
        : null,
    nothing: words.say('live-return-nothing'),
  };
}

/** What is spoken after a change. @param {ReturnPreview} preview @param {Quote} quote @param {QuoteWords} context */
export function spokenReturn(preview, quote, context) {
  const money = moneyOf(quote, context);
  return context.words.say('live-return-spoken', { amount: money(preview.money), kept: money(differenceOfMoney(preview.paid, preview.refund)) });
}
