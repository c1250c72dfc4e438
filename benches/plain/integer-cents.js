// @ts-check
/** The same quote in plain JavaScript on whole cents. */
import { cents, share, text } from './cents.js';
import { earned, factorOf, inScope, listed, notApplied, tierOf, versionFor, versionsOf } from './rules.js';

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
        let best;
        for (const offer of offers) {
          if (inScope(offer.goods, line)) {
            const paid = share(lineList, offer.rate);
            if (paid < linePayable || (best !== undefined && paid === linePayable && offer.id < best.id)) {
              linePayable = paid;
              best = offer;
            }
          }
        }
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
        list: text(list),
        adjustment: text(payable - list),
        payable: text(payable),
        rounding: { mode: 'half_away_from_zero', step: '0.01' },
        points,
        notApplied: notApplied(version, tier, cart.lines, lines),
      },
      problems: [],
    };
  };
}
