// @ts-check
// What the engine says of what is supposed: the day of the purchase with and without it, and both ways ahead.

import { differenceOfMoney, isZero, shareOfMoney, sumOfMoney } from '../../words/amounts.js';
import { asKnownOn, purchaseOf, renewed, withActivities } from '../../state/hypothetical-member.js';
import { plusMonths, stepDay } from '../../words/typed-dates.js';

/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').Change} Change */
/** @typedef {import('../../types.d.ts').ForecastDay} ForecastDay */
/** @typedef {import('../../types.d.ts').Problem} Problem */
/** @typedef {import('../../types.d.ts').TierDocument} TierDocument */
/** @typedef {import('../../engine/engine.js').Engine} Engine */
/** @typedef {{ sku: string, category?: string, brand?: string, tags?: string[] }} Goods */

/** @typedef {{ days: ForecastDay[], timeline: Change[], end: Standing | null }} Way what comes, and where a tier was chosen how things stand at the end: a forecast measures the next one only */

/**
 * @typedef {object} Supposed
 * @property {string} to the last day ahead
 * @property {Standing} before on the day of the purchase, without it
 * @property {Standing} after with it
 * @property {Way} without what comes if nothing more is spent
 * @property {Way | null} planned what comes if it is; `null` where nothing is supposed
 * @property {string | null} tier which tier is looked at; `null` for the next one
 * @property {string | null} termEnds the last day of the last term, where no renewal is assumed
 */

/** What is bought where nothing in particular is named: goods without category, brand or tag. */
const anything = { sku: 'what-if' };

/** The day on which it is spent, or from which the plan counts. @param {string} on @param {string | null} chosen */
export function firstDayOf(on, chosen) {
  return chosen && chosen > on ? chosen : on;
}

/**
 * @param {Engine} engine
 * @param {MemberDocument} member
 * @param {string} on
 * @param {import('../../state/what-if.js').WhatIf} whatIf
 * @param {Goods | null} goods
 * @returns {{ ok: true, value: Supposed } | { ok: false, problems: Problem[] }}
 */
export function suppose(engine, member, on, { spend, monthly, tier, from: chosen, months, renews }, goods) {
  const bought = goods ?? anything;
  const present = startOf(member, on, renews);
  const from = firstDayOf(on, chosen);
  const to = plusMonths(on, months);
  const plan = monthly ? { monthly, ...bought } : null;
  // In the evening, so that it comes after all else of that day.
  const spending = spend ? withActivities(present, [purchaseOf(`${from}T23:59:59`, spend, bought)]) : present;

  const before = engine.standing(present, from);
  const after = engine.standing(spending, from);
  const without = engine.forecast(present, null, on, to);
  const later = engine.forecast(spending, plan, from, to);
  const until = from > on ? engine.forecast(present, null, on, /** @type {string} */ (stepDay(from, -1))) : null;
  const spent = (later.value?.days ?? []).flatMap((day) => (day.spent ? [purchaseOf(day.on, day.spent, bought)] : []));
  const [end, plannedEnd] = tier ? [engine.standing(present, to), engine.standing(withActivities(spending, spent), to)] : [null, null];
  if (!before.ok || !after.ok || !without.ok || !later.ok || (until && !until.ok)) {
    // All ask about one member, and what one of them refuses the next would only repeat.
    return { ok: false, problems: [before, without, after, later].find(({ ok }) => !ok)?.problems ?? [] };
  }
  // The change that the purchase itself brings is not ahead of its day; it is the last of the standing on it.
  const now = after.value.timeline.slice(before.value.timeline.length);
  const planned = {
    days: [...(until?.value?.days ?? []), ...later.value.days],
    timeline: [...(until?.value?.timeline ?? []), ...now, ...later.value.timeline],
    end: plannedEnd?.value ?? null,
  };
  const ways = { without: { ...without.value, end: end?.value ?? null }, planned: spend || monthly ? planned : null };
  return { ok: true, value: { to, before: before.value, after: after.value, ...ways, tier, termEnds: renews ? null : (member.terms.at(-1)?.to ?? null) } };
}

/**
 * @typedef {object} BreakEven
 * @property {TierDocument} tier
 * @property {string} fee
 * @property {string} saved what the same goods cost less at the tier of the fee
 * @property {number} points how many more they earn
 * @property {string | null} worth what the program says these are worth
 * @property {string} net what is saved, with the worth of the points, less the fee
 * @property {number | null} pays the number of purchases after which the fee has come back; `null` where it has not within the year
 */

/** How many purchases a year of the plan has. */
const purchases = 12;

/**
 * Whether the fee of a tier comes back within a year: the same goods are quoted month by month, once for the member as is and once for
 * the member who has paid the fee on the first of these days.
 *
 * @param {Engine} engine
 * @param {MemberDocument} member
 * @param {string} on
 * @param {string} monthly the list price of what is bought every month
 * @param {Goods | null} goods
 * @param {TierDocument} tier
 * @param {import('../../types.d.ts').WalletDocument | undefined} wallet
 * @returns {BreakEven | null} `null` where the engine does not give that tier for its fee
 */
export function breakEven(engine, member, on, monthly, goods, tier, wallet) {
  const fee = tier.fee ?? '0';
  const first = plusMonths(on, 1);
  const last = /** @type {string} */ (stepDay(plusMonths(first, purchases), -1));
  const present = startOf(member, on, true);
  const paying = withActivities(present, [{ on: first, fee: { amount: fee, tier: tier.id, to: last } }]);
  const asIs = yearOf(engine, present, on, monthly, goods ?? anything);
  const paid = yearOf(engine, paying, on, monthly, goods ?? anything);
  if (!asIs || !paid || paid[0].tier !== tier.id || asIs[0].tier === tier.id) return null;

  const steps = paid.map((one, place) => {
    const [usual, lower] = [asIs, paid].map((year) => year.slice(0, place + 1));
    const saved = differenceOfMoney(sumOfMoney(usual.map(({ payable }) => payable)), sumOfMoney(lower.map(({ payable }) => payable)));
    const points = lower.reduce((sum, next) => sum + next.points, 0) - usual.reduce((sum, next) => sum + next.points, 0);
    const worth = wallet?.worth ? shareOfMoney(wallet.worth.amount, points, wallet.worth.points) : null;
    return { saved, points, worth, net: differenceOfMoney(sumOfMoney([saved, worth ?? '0']), fee) };
  });
  const back = steps.findIndex(({ net }) => !net.startsWith('-'));
  return { tier, fee, ...steps[steps.length - 1], pays: back < 0 ? null : back + 1 };
}

/**
 * @param {Engine} engine
 * @param {MemberDocument} member
 * @param {string} on
 * @param {string} price
 * @param {Goods} goods
 */
function yearOf(engine, member, on, price, goods) {
  /** @type {{ tier: string | null, payable: string, points: number }[]} */
  const quotes = [];
  let buying = member;
  for (let month = 1; month <= purchases; month += 1) {
    const day = `${plusMonths(on, month)}T12:00`;
    const { value } = engine.quote(buying, { lines: [{ ...goods, quantity: 1, price }] }, day);
    if (!value) return null;
    quotes.push({ tier: value.tier, payable: value.payable, points: value.points.reduce((sum, { points }) => sum + points, 0) });
    buying = withActivities(buying, [purchaseOf(day, value.payable, goods)]);
  }
  return quotes;
}

/** @param {MemberDocument} member @param {string} on @param {boolean} renews */
function startOf(member, on, renews) {
  const known = asKnownOn(member, on);
  return renews ? renewed(known) : known;
}

/**
 * The tier of which the fee is set against what it saves: the one that is looked at, else the nearest above the one held that has a fee.
 *
 * @param {TierDocument[]} tiers lowest first
 * @param {string | null | undefined} held
 * @param {string | null} chosen
 */
export function paidTier(tiers, held, chosen) {
  const looked = tiers.find(({ id }) => id === chosen);
  if (looked) return looked.fee && !isZero(looked.fee) ? looked : undefined;
  const place = tiers.findIndex(({ id }) => id === held);
  return place < 0 ? undefined : tiers.slice(place + 1).find(({ fee }) => fee && !isZero(fee));
}
