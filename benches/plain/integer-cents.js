// @ts-check
/** The same quote in plain JavaScript on whole cents. */
import { cents, share, sum, text } from './cents.js';
import { byContent, combinationOf, pointsOfPieces } from './parts.js';
import { earned, factorOf, inScope, listed, notApplied, tierAfter, tierOf, versionFor, versionsOf } from './rules.js';

/** Factors have four digits. */
const FACTOR_UNIT = 10_000;

/**
 * @param {import('./rules.js').ProgramDocument} program
 * @param {string} digest
 */
export function integerCents(program, digest) {
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
    let list = 0;
    let payable = 0;
    /** @type {number[]} */
    const payables = [];
    /** @type {import('./parts.js').Line[]} */
    const lines = [];
    for (const line of cart.lines) {
      const price = cents(line.price);
      const lineList = price * line.quantity;
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
          adjustments.push({ offer: id, amount: text(linePayable - lineList), reason });
        }
      }
      list += lineList;
      payable += linePayable;
      payables.push(linePayable);
      lines.push({
        sku: line.sku,
        quantity: line.quantity,
        price: text(price),
        list: text(lineList),
        adjustments,
        payable: text(linePayable),
        units: units(linePayable, line.quantity),
        redeemed: null,
        points: [],
        untouched,
        meta: line.meta ?? null,
      });
    }
    const points = version.wallets.map((wallet) => {
      let eligible = 0;
      cart.lines.forEach((line, index) => {
        if (inScope(wallet.goods, line)) {
          eligible += payables[index] ?? 0;
        }
      });
      const factor = factorOf(wallet, tier, member, on);
      const perAmount = cents(wallet.perAmount);
      const tenThousandths = eligible * wallet.points * Math.round(Number(factor) * FACTOR_UNIT);
      const { points, besides } = earned(wallet, cart.lines, Math.floor(tenThousandths / (perAmount * FACTOR_UNIT)));
      const params = {
        eligible: text(eligible),
        points: wallet.points,
        perAmount: text(perAmount),
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
        let total = 0;
        for (const line of cart.lines) {
          const lineList = cents(line.price) * line.quantity;
          const free = version.noDiscount === undefined || !listed(version.noDiscount, line);
          total += free ? cheapest(offers, line, lineList).paid : lineList;
        }
        return { tier: other, total: text(total), difference: text(total - payable), exact: true };
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
        list: text(list),
        adjustment: text(payable - list),
        payable: text(payable),
        shipping: null,
        redeemed: null,
        total: text(payable),
        rounding: { mode: 'half_away_from_zero', step: '0.01' },
        gifts: [],
        points,
        multipliers: [],
        combination: combinationOf(lines),
        notApplied: notApplied(version, tier, cart.lines, lines),
        otherTiers,
        tierAfter: tierAfter(version, tier, text(payable), (need) => payable >= cents(need)),
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
 * @param {number} list
 */
function cheapest(offers, line, list) {
  let paid = list;
  let best;
  for (const offer of offers) {
    if (inScope(offer.goods, line)) {
      const at = share(list, offer.rate);
      if (at < paid || (best !== undefined && at === paid && offer.id < best.id)) {
        paid = at;
        best = offer;
      }
    }
  }
  return { paid, best };
}

/**
 * A line's payable by piece: pieces that cost a cent more come first.
 *
 * @param {number} payable
 * @param {number} quantity
 */
function units(payable, quantity) {
  const more = payable % quantity;
  const each = (payable - more) / quantity;
  const runs = [
    { quantity: more, payable: text(each + 1) },
    { quantity: quantity - more, payable: text(each) },
  ];
  return runs.filter(({ quantity }) => quantity > 0);
}

/**
 * A wallet's points by line: those of pieces on their goods, the others in proportion to what earns.
 *
 * @param {import('./rules.js').SpendWallet} wallet
 * @param {number} points
 * @param {import('./rules.js').CartLine[]} cartLines
 * @param {number[]} payables
 */
function byLine(wallet, points, cartLines, payables) {
  const order = byContent(cartLines);
  const pieces = pointsOfPieces(wallet, cartLines, inScope);
  const earning = cartLines.map((line, index) => (inScope(wallet.goods, line) ? (payables[index] ?? 0) : 0));
  const ofPieces = Math.min(sum(pieces), points);
  const parts = parted(ofPieces, pieces, order);
  const others = parted(points - ofPieces, earning.some((amount) => amount > 0) ? earning : payables, order);
  return parts.map((part, index) => part + (others[index] ?? 0));
}

/**
 * What is whole of the sum so far, less what was whole before.
 *
 * @param {number} total
 * @param {number[]} weights
 * @param {number[]} order
 */
function parted(total, weights, order) {
  const all = sum(weights);
  const parts = weights.map(() => 0);
  let soFar = 0;
  let given = 0;
  for (const place of order) {
    soFar += weights[place] ?? 0;
    const whole = all === 0 ? total : Math.floor((total * soFar) / all);
    parts[place] = whole - given;
    given = whole;
  }
  return parts;
}
