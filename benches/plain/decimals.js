// @ts-check
/** The same quote in plain JavaScript on decimal.js. */
import { Decimal } from 'decimal.js';

import { earned, factorOf, inScope, listed, notApplied, tierOf, versionFor, versionsOf } from './rules.js';

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
        let best;
        for (const offer of offers) {
          if (inScope(offer.goods, line)) {
            const paid = lineList.times(offer.rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
            const compared = paid.comparedTo(linePayable);
            if (compared < 0 || (best !== undefined && compared === 0 && offer.id < best.id)) {
              linePayable = paid;
              best = offer;
            }
          }
        }
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
      return {
        wallet: wallet.id,
        points,
        reason: { code: 'points.purchase', params, pointer: wallet.pointer, clause: wallet.clause },
      };
    });
    return {
      ok: true,
      value: {
        regulations: { id: program.id, version: version.id, digest },
        on,
        currency: program.currency,
        tier,
        lines,
        list: list.toFixed(2),
        adjustment: payable.minus(list).toFixed(2),
        payable: payable.toFixed(2),
        rounding: { mode: 'half_away_from_zero', step: '0.01' },
        points,
        notApplied: notApplied(version, tier, cart.lines, lines),
      },
      problems: [],
    };
  };
}
