// @ts-check
/** How an order is parted over its lines, the same whatever numbers are reckoned with. */

/**
 * A line of the answer.
 *
 * @typedef {{ sku: string, quantity: number, price: string, list: string, adjustments: { offer: string, amount: string, reason: object }[], payable: string, units: { quantity: number, payable: string }[], redeemed: null, points: { wallet: string, points: number }[], untouched: object | null, meta: unknown }} Line
 */

/**
 * The places of a cart's lines by what they are, so that no part depends on the order in which a cart names them.
 *
 * @param {import('./rules.js').CartLine[]} lines
 */
export function byContent(lines) {
  const before = (/** @type {string | number} */ a, /** @type {string | number} */ b) => (a < b ? -1 : Number(a > b));
  return [...lines.keys()].sort((left, right) => {
    const [a, b] = [lines[left], lines[right]];
    return a && b ? before(a.sku, b.sku) || before(Number(a.price), Number(b.price)) || before(a.quantity, b.quantity) : 0;
  });
}

/**
 * What is told of the combination where a program has no offers but the rates of tiers.
 *
 * @param {{ adjustments: { offer: string }[] }[]} lines
 */
export function combinationOf(lines) {
  const offers = [...new Set(lines.flatMap(({ adjustments }) => adjustments.map(({ offer }) => offer)))].sort();
  return { offers, exact: true, steps: 1, runnerUp: null };
}

/**
 * The points that pieces of goods bring, by line.
 *
 * @param {import('./rules.js').SpendWallet} wallet
 * @param {import('./rules.js').CartLine[]} lines
 * @param {(goods: import('./rules.js').Goods, line: import('./rules.js').CartLine) => boolean} inScope
 */
export function pointsOfPieces({ bonus }, lines, inScope) {
  return lines.map((line) => bonus.reduce((sum, { points, goods }) => sum + (inScope(goods, line) ? points * line.quantity : 0), 0));
}
