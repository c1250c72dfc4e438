// @ts-check
/** What the plain pricings with offers answer. It is less than a quote: no reasons, and nothing of what was left out. */
import { mayUse } from './offers.js';
import { earned, factorOf, inScope, listed } from './rules.js';

/**
 * @typedef {import('./rules.js').MemberDocument} MemberDocument
 * @typedef {import('./rules.js').CartDocument} CartDocument
 * @typedef {import('huiji').OfferDocument} OfferDocument
 */
/**
 * @template N
 * @typedef {import('./offers.js').OfferVersion<N>} OfferVersion
 */

/**
 * @template N
 * @param {{ term: OfferVersion<N>, today: OfferVersion<N>, member: MemberDocument, tier: string, cart: CartDocument, on: string, moves: { id: string }[] }} asked
 * @param {{ list: string, payable: string, lists: string[], payables: string[], taken: { by: number, line: number, amount: string }[], reaches: (atLeast: string, lines: number[]) => boolean, byAmount: (lines: number[], points: number, perAmount: string, factor: number) => number }} figures
 */
export function answerOf({ term, today, member, tier, cart, on, moves }, figures) {
  const lines = cart.lines.map(({ sku, quantity, price }, line) => ({
    ...{ sku, quantity, price, list: figures.lists[line] ?? '' },
    adjustments: /** @type {{ offer: string, amount: string }[]} */ ([]),
    payable: figures.payables[line] ?? '',
  }));
  for (const { by, line, amount } of figures.taken) {
    lines[line]?.adjustments.push({ offer: moves[by]?.id ?? '', amount });
  }
  const besides = today.besides.filter((offer) => mayUse(offer, { member, tier, cart, on }));
  const { noDiscount } = today.version;
  const linesOf = (/** @type {OfferDocument} */ { goods }) =>
    [...cart.lines.entries()]
      .filter(([, line]) => inScope(goods, line) && !(noDiscount && listed(noDiscount, line)))
      .map(([place]) => place);
  const gifts = besides.flatMap((offer) => {
    const band = offer.gift?.bands.findLast(({ atLeast }) => figures.reaches(atLeast, linesOf(offer)));
    return band ? [{ offer: offer.id, gift: band.gift, quantity: band.quantity ?? 1 }] : [];
  });
  const free = besides.find((offer) => offer.freeShipping && figures.reaches(offer.freeShipping.atLeast ?? '0', linesOf(offer)));
  const points = term.version.wallets.map((wallet) => {
    const factors = besides.flatMap(({ points }) => (points?.wallet === wallet.id ? [Number(points.factor)] : []));
    const factor = Math.max(Number(factorOf(wallet, tier, member, on)), ...factors);
    const earning = [...cart.lines.entries()].filter(([, line]) => inScope(wallet.goods, line)).map(([place]) => place);
    const byAmount = figures.byAmount(earning, wallet.points, wallet.perAmount, factor);
    return { wallet: wallet.id, points: earned(wallet, cart.lines, byAmount).points };
  });
  return {
    ...{ on, tier, lines, list: figures.list, payable: figures.payable },
    shipping: free ? '0.00' : (cart.shipping ?? '0.00'),
    ...{ gifts, points },
  };
}
