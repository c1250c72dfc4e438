// @ts-check
/**
 * The part of the plain pricing that needs no arithmetic: which version counts, which rates a tier
 * has, which goods are in scope, why an offer was not applied.
 *
 * Written as a shop would write it for itself: it believes what it is given, and it knows a tier
 * only as the member brings it along.
 *
 * @typedef {import('huiji').ProgramDocument} ProgramDocument
 * @typedef {ProgramDocument['versions'][number]} VersionDocument
 * @typedef {import('huiji').MemberDocument} MemberDocument
 * @typedef {import('huiji').CartDocument} CartDocument
 * @typedef {CartDocument['lines'][number]} CartLine
 * @typedef {{ skus?: string[], categories?: string[], brands?: string[], tags?: string[] }} Lists
 * @typedef {Lists & { except?: Lists }} Goods
 * @typedef {{ id: string, tiers: string[], rate: string, goods: Goods | undefined, pointer: string, clause: string | null }} RateOffer
 * @typedef {{ id: string, points: number, perAmount: string, goods: Goods | undefined, factors: { [tier: string]: string }, pointer: string, clause: string | null }} SpendWallet
 * @typedef {{ id: string, effectiveFrom: string, noDiscount: Goods | undefined, pointer: string, offers: RateOffer[], wallets: SpendWallet[] }} Version
 */

/**
 * The rates and wallets of each version, with the pointers that reasons carry.
 *
 * @param {ProgramDocument} program
 * @returns {Version[]}
 */
export function versionsOf(program) {
  return program.versions.map((version, index) => {
    const pointer = `/versions/${index}`;
    /** @type {RateOffer[]} */
    const offers = [];
    (version.benefits ?? []).forEach((benefit, place) => {
      if (benefit.rate !== undefined) {
        offers.push({
          id: benefit.id,
          tiers: benefit.tiers,
          rate: benefit.rate.rate,
          goods: benefit.rate.goods,
          pointer: `${pointer}/benefits/${place}`,
          clause: benefit.clause ?? null,
        });
      }
    });
    const wallets = (version.wallets ?? []).map((wallet, place) => {
      const spend = wallet.earn.spend;
      if (spend === undefined || spend.fullSteps || wallet.earn.purchase) {
        throw new Error('the plain pricing knows only wallets that earn by amount');
      }
      return {
        id: wallet.id,
        points: spend.points,
        perAmount: spend.perAmount,
        goods: spend.goods,
        factors: wallet.multipliers ?? {},
        pointer: `${pointer}/wallets/${place}`,
        clause: wallet.clause ?? null,
      };
    });
    const { id, effectiveFrom, noDiscount } = version;
    return { id, effectiveFrom, noDiscount, pointer, offers, wallets };
  });
}

/**
 * The version in force on the first day of the member's term.
 *
 * @param {Version[]} versions
 * @param {MemberDocument} member
 * @param {string} on
 * @returns {Version}
 */
export function versionFor(versions, member, on) {
  const term = member.terms.find(({ from, to }) => from <= on && (to == null || on <= to));
  const version = term && versions.findLast(({ effectiveFrom }) => effectiveFrom <= term.from);
  if (version === undefined) {
    throw new Error('the plain pricing knows only members within a term');
  }
  return version;
}

/**
 * @param {MemberDocument} member
 * @param {string} on
 */
export function tierOf(member, on) {
  const opening = member.opening;
  if (opening == null || opening.heldTo == null || opening.heldTo < on || member.activities?.length) {
    throw new Error('the plain pricing knows only a tier that was brought along');
  }
  return opening.tier;
}

/**
 * @param {Goods | undefined} goods
 * @param {CartLine} line
 */
export function inScope(goods, line) {
  if (goods === undefined) {
    return true;
  }
  const lists = goods.skus ?? goods.categories ?? goods.brands ?? goods.tags;
  return (lists === undefined || listed(goods, line)) && !(goods.except !== undefined && listed(goods.except, line));
}

/**
 * @param {Lists} lists
 * @param {CartLine} line
 */
export function listed(lists, line) {
  return (
    (lists.skus !== undefined && lists.skus.includes(line.sku)) ||
    (lists.categories !== undefined && line.category != null && lists.categories.includes(line.category)) ||
    (lists.brands !== undefined && line.brand != null && lists.brands.includes(line.brand)) ||
    (lists.tags !== undefined && line.tags !== undefined && line.tags.some((tag) => lists.tags?.includes(tag)))
  );
}

/**
 * The offers that no line took, each with its reason.
 *
 * @param {Version} version
 * @param {string} tier
 * @param {CartLine[]} cartLines
 * @param {{ adjustments: { offer: string }[], untouched: unknown }[]} lines
 */
export function notApplied(version, tier, cartLines, lines) {
  const applied = new Set();
  for (const { adjustments } of lines) {
    for (const { offer } of adjustments) {
      applied.add(offer);
    }
  }
  return version.offers
    .filter(({ id }) => !applied.has(id))
    .map((offer) => ({
      offer: offer.id,
      reason: { ...whyNot(offer, tier, cartLines, lines), pointer: offer.pointer, clause: offer.clause },
    }));
}

/**
 * @param {RateOffer} offer
 * @param {string} tier
 * @param {CartLine[]} cartLines
 * @param {{ adjustments: { offer: string }[], untouched: unknown }[]} lines
 */
function whyNot(offer, tier, cartLines, lines) {
  if (!offer.tiers.includes(tier)) {
    return { code: 'offer.other_tier', params: { tier, tiers: offer.tiers } };
  }
  const place = lines.findIndex(({ untouched }, index) => {
    const line = cartLines[index];
    return untouched === null && line !== undefined && inScope(offer.goods, line);
  });
  if (place === -1) {
    return { code: 'offer.no_goods_in_scope', params: {} };
  }
  const better = lines[place]?.adjustments[0];
  return better === undefined
    ? { code: 'offer.no_saving', params: {} }
    : { code: 'offer.beaten', params: { by: better.offer } };
}
