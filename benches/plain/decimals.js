// @ts-check
/** The same quote in plain JavaScript on decimal.js. */
import { Decimal } from 'decimal.js';

import { byContent, combinationOf, pointsOfPieces } from './parts.js';
import { earned, factorOf, inScope, listed, notApplied, tierAfter, tierOf, versionFor, versionsOf } from './rules.js';

/**
 * @param {import('./rules.js').ProgramDocument} program
 * @param {string} digest
 */
export function decimals(program, digest) {
  const versions = versionsOf(program);

  /**
   * @param {import('./rules.js').MemberDocument} member
   * @param {import('./rules.js').CartDocument} cart
   * @param {string} on
   */
  return function quote(member, cart, on) {
    const version = versionFor(versions, member, on);
    const tier = tierOf(member, on);
    const offers = version.offers.filter(({ tiers }) => tiers.includes(tier));
    let list = new Decimal(0);
    let payable = new Decimal(0);
    /** @type {Decimal[]} */
    const payables = [];
    /** @type {import('./parts.js').Line[]} */
    const lines = [];
    for (const line of cart.lines) {
      const price = new Decimal(line.price);
      const lineList = price.times(line.quantity);
      let linePayable = lineList;
      const adjustments = [];
      let untouched = null;
      if (version.noDiscount !== undefined && listed(version.noDiscount, line)) {
        untouched = { code: 'goods.no_discount', params: {}, pointer: `${version.pointer}/noDiscount`, clause: null };
      } else {
        const { paid, best } = cheapest(offers, line, lineList);
        linePayable = paid;
        if (best !== undefined) {
          const { id, rate, pointer, clause } = best;
          const reason = { code: 'rate.tier', params: { tier, rate }, pointer, clause };
          adjustments.push({ offer: id, amount: linePayable.minus(lineList).toFixed(2), reason });
        }
      }
      list = list.plus(lineList);
      payable = payable.plus(linePayable);
      payables.push(linePayable);
      lines.push({
        sku: line.sku,
        quantity: line.quantity,
        price: price.toFixed(2),
        list: lineList.toFixed(2),
        adjustments,
        payable: linePayable.toFixed(2),
        units: units(linePayable, line.quantity),
        redeemed: null,
        points: [],
        untouched,
        meta: line.meta ?? null,
      });
    }
    const points = version.wallets.map((wallet) => {
      let eligible = new Decimal(0);
      cart.lines.forEach((line, index) => {
        const paid = payables[index];
        if (paid !== undefined && inScope(wallet.goods, line)) {
          eligible = eligible.plus(paid);
        }
      });
      const factor = factorOf(wallet, tier, member, on);
      const perAmount = new Decimal(wallet.perAmount);
      const byAmount = eligible.times(wallet.points).times(factor).dividedBy(perAmount).floor().toNumber();
      const { points, besides } = earned(wallet, cart.lines, byAmount);
      const params = {
        eligible: eligible.toFixed(2),
        points: wallet.points,
        perAmount: perAmount.toFixed(2),
        factor,
        fixed: 0,
        ...besides,
      };
      byLine(wallet, points, cart.lines, payables).forEach((part, index) => {
        if (part !== 0) {
          lines[index]?.points.push({ wallet: wallet.id, points: part });
        }
      });
      return {
        wallet: wallet.id,
        points,
        reason: { code: 'points.purchase', params, pointer: wallet.pointer, clause: wallet.clause },
      };
    });
    const otherTiers = version.tiers
      .filter(({ id }) => id !== tier)
      .map(({ id: other }) => {
        const offers = version.offers.filter(({ tiers }) => tiers.includes(other));
        let total = new Decimal(0);
        for (const line of cart.lines) {
          const lineList = new Decimal(line.price).times(line.quantity);
          const free = version.noDiscount === undefined || !listed(version.noDiscount, line);
          total = total.plus(free ? cheapest(offers, line, lineList).paid : lineList);
        }
        return { tier: other, total: total.toFixed(2), difference: total.minus(payable).toFixed(2), exact: true };
      });
    return {
      ok: true,
      value: {
        regulations: { id: program.id, version: version.id, digest },
        offersBy: null,
        on,
        currency: program.currency,
        tier,
        lines,
        list: list.toFixed(2),
        adjustment: payable.minus(list).toFixed(2),
        payable: payable.toFixed(2),
        shipping: null,
        redeemed: null,
        total: payable.toFixed(2),
        rounding: { mode: 'half_away_from_zero', step: '0.01' },
        gifts: [],
        points,
        multipliers: [],
        combination: combinationOf(lines),
        notApplied: notApplied(version, tier, cart.lines, lines),
        otherTiers,
        tierAfter: tierAfter(version, tier, payable.toFixed(2), (need) => payable.greaterThanOrEqualTo(need)),
      },
      problems: [],
    };
  };
}

/**
 * The rate of a tier with which a line costs least; of equals the first by id.
 *
 * @param {import('./rules.js').RateOffer[]} offers
 * @param {import('./rules.js').CartLine} line
 * @param {Decimal} list
 */
function cheapest(offers, line, list) {
  let paid = list;
  let best;
  for (const offer of offers) {
    if (inScope(offer.goods, line)) {
      const at = list.times(offer.rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      const compared = at.comparedTo(paid);
      if (compared < 0 || (best !== undefined && compared === 0 && offer.id < best.id)) {
        paid = at;
        best = offer;
      }
    }
  }
  return { paid, best };
}

const CENT = new Decimal('0.01');

/**
 * A line's payable by piece: pieces that cost a cent more come first.
 *
 * @param {Decimal} payable
 * @param {number} quantity
 */
function units(payable, quantity) {
  const each = payable.dividedBy(quantity).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const more = payable.minus(each.times(quantity)).dividedBy(CENT).toNumber();
  const runs = [
    { quantity: more, payable: each.plus(CENT).toFixed(2) },
    { quantity: quantity - more, payable: each.toFixed(2) },
  ];
  return runs.filter(({ quantity }) => quantity > 0);
}

/**
 * A wallet's points by line: those of pieces on their goods, the others in proportion to what earns.
 *
 * @param {import('./rules.js').SpendWallet} wallet
 * @param {number} points
 * @param {import('./rules.js').CartLine[]} cartLines
 * @param {Decimal[]} payables
 */
function byLine(wallet, points, cartLines, payables) {
  const order = byContent(cartLines);
  const nothing = new Decimal(0);
  const pieces = pointsOfPieces(wallet, cartLines, inScope).map((count) => new Decimal(count));
  const earning = cartLines.map((line, index) => (inScope(wallet.goods, line) ? (payables[index] ?? nothing) : nothing));
  const ofPieces = Math.min(sum(pieces).toNumber(), points);
  const parts = parted(ofPieces, pieces, order);
  const others = parted(points - ofPieces, earning.some((amount) => amount.greaterThan(0)) ? earning : payables, order);
  return parts.map((part, index) => part + (others[index] ?? 0));
}

/**
 * What is whole of the sum so far, less what was whole before.
 *
 * @param {number} total
 * @param {Decimal[]} weights
 * @param {number[]} order
 */
function parted(total, weights, order) {
  const all = sum(weights);
  const parts = weights.map(() => 0);
  let soFar = new Decimal(0);
  let given = 0;
  for (const place of order) {
    soFar = soFar.plus(weights[place] ?? 0);
    const whole = all.isZero() ? total : soFar.times(total).dividedToIntegerBy(all).toNumber();
    parts[place] = whole - given;
    given = whole;
  }
  return parts;
}

/** @param {Decimal[]} amounts */
function sum(amounts) {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}
