// @ts-check
/**
 * The tier rate alone, as rule engines for JavaScript are given it: from a program document the rules that say
 * which share a member's tier pays on a line. What they answer is the rate and what is paid, and nothing of why.
 *
 * @typedef {import('../plain/rules.js').Version} Version
 * @typedef {import('../plain/rules.js').MemberDocument} MemberDocument
 * @typedef {import('../plain/rules.js').CartDocument} CartDocument
 * @typedef {{ tier: string, rate: string, tag: string | null }} TierRate `tag`: only goods with it
 * @typedef {{ noDiscount: string[], rates: TierRate[] }} TierRates `noDiscount`: categories
 * @typedef {{ lines: { sku: string, rate: string | number, payable: string | number }[], payable: string | number }} RatedCart
 */

/** In the order of the columns. */
export const RULE_ENGINES = /** @type {const} */ (['json-rules-engine', 'zen-engine']);

/**
 * The rules of one version, as far as the rule engines are given them.
 *
 * @param {Version} version
 * @returns {TierRates}
 */
export function tierRates({ noDiscount, offers }) {
  const rates = offers.flatMap(({ tiers, rate, goods }) => {
    const [tag = null, ...more] = goods?.tags ?? [];
    const others = [goods?.skus, goods?.categories, goods?.brands, goods?.except];
    if (more.length > 0 || others.some((list) => list !== undefined)) {
      throw new Error('the rule engines are given only rates on all goods and on one tag');
    }
    return tiers.map((tier) => ({ tier, rate, tag }));
  });
  if (noDiscount?.skus || noDiscount?.brands || noDiscount?.tags || noDiscount?.except) {
    throw new Error('the rule engines are given only categories without discount');
  }
  return { noDiscount: noDiscount?.categories ?? [], rates };
}
