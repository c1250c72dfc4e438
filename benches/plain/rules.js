// @ts-check
/**
 * The part of the plain pricing that needs no arithmetic: which version counts, which rates a tier
 * has, which goods are in scope, why an offer was not applied.
 *
 * Written as a shop would write it for itself: it believes what it is given, it knows a tier only as
 * the member brings it along, and of days only those on which nothing earns more.
 *
 * @typedef {import('huiji').ProgramDocument} ProgramDocument
 * @typedef {ProgramDocument['versions'][number]} VersionDocument
 * @typedef {import('huiji').MemberDocument} MemberDocument
 * @typedef {import('huiji').CartDocument} CartDocument
 * @typedef {CartDocument['lines'][number]} CartLine
 * @typedef {{ skus?: string[], categories?: string[], brands?: string[], tags?: string[] }} Lists
 * @typedef {Lists & { except?: Lists }} Goods
 * @typedef {{ id: string, tiers: string[], rate: string, goods: Goods | undefined, pointer: string, clause: string | null }} RateOffer
 * @typedef {{ id: string, points: number, perAmount: string, goods: Goods | undefined, bonus: { points: number, goods: Goods }[], cap: number, factors: { [tier: string]: string }, occasions: import('huiji').OccasionDocument[], pointer: string, clause: string | null }} SpendWallet
 * @typedef {{ id: string, netSpend: string | undefined, pointer: string, clause: string | null }} RankedTier
 * @typedef {{ id: string, effectiveFrom: string, noDiscount: Goods | undefined, pointer: string, tiers: RankedTier[], offers: RateOffer[], wallets: SpendWallet[] }} Version
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
      const { spend, purchase, bonus, caps } = wallet.earn;
      if (spend === undefined || spend.fullSteps || spend.tiers || purchase) {
        throw new Error('the plain pricing knows only wallets that earn by amount');
      }
      return {
        id: wallet.id,
        points: spend.points,
        perAmount: spend.perAmount,
        goods: spend.goods,
        bonus: bonus ?? [],
        // Of a member without activities nothing of a cap is used.
        cap: Math.min(...Object.values(caps ?? {}), Infinity),
        factors: wallet.multipliers ?? {},
        occasions: wallet.occasions ?? [],
        pointer: `${pointer}/wallets/${place}`,
        clause: wallet.clause ?? null,
      };
    });
    const tiers = version.tiers.map(({ id, clause, reach }, place) => ({
      id,
      netSpend: reach && 'netSpend' in reach ? reach.netSpend?.atLeast : undefined,
      pointer: `${pointer}/tiers/${place}/reach/netSpend`,
      clause: clause ?? null,
    }));
    const { id, effectiveFrom, noDiscount } = version;
    return { id, effectiveFrom, noDiscount, pointer, tiers, offers, wallets };
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
 * The tier to which an order leads whoever has bought nothing yet, by what was spent alone.
 *
 * @param {Version} version
 * @param {string} tier
 * @param {string} have
 * @param {(need: string) => boolean} reaches
 */
export function tierAfter({ tiers }, tier, have, reaches) {
  const held = tiers.findIndex(({ id }) => id === tier);
  const reached = tiers.findLast(({ netSpend }, rank) => rank > held && netSpend !== undefined && reaches(netSpend));
  if (reached === undefined) {
    return null;
  }
  const { id, netSpend, pointer, clause } = reached;
  return { tier: id, reason: { code: 'tier.reached', params: { activity: null, have, need: netSpend }, pointer, clause } };
}

/**
 * The tier's factor, on a day that is like any other.
 *
 * @param {SpendWallet} wallet
 * @param {string} tier
 * @param {MemberDocument} member
 * @param {string} on
 */
export function factorOf({ factors, occasions }, tier, member, on) {
  const today = new Date(on);
  for (const { birthday, weekdays, daysOfMonth, dates, tiers } of occasions) {
    const meant =
      (birthday !== undefined && member.birthday != null) ||
      weekdays?.includes(today.getUTCDay() || 7) ||
      daysOfMonth?.includes(today.getUTCDate()) ||
      (dates !== undefined && dates.from <= on && on <= dates.to);
    if (meant && (tiers === undefined || tiers.includes(tier))) {
      throw new Error('the plain pricing knows only days on which nothing earns more');
    }
  }
  return factors[tier] ?? '1';
}

/**
 * What a cart earns in all, and what a reason tells of it besides the points by amount.
 *
 * @param {SpendWallet} wallet
 * @param {CartLine[]} cartLines
 * @param {number} byAmount
 */
export function earned({ bonus, cap }, cartLines, byAmount) {
  let extra = 0;
  for (const { points, goods } of bonus) {
    for (const line of cartLines) {
      if (inScope(goods, line)) {
        extra += points * line.quantity;
      }
    }
  }
  const points = Math.min(byAmount + extra, cap);
  return { points, besides: { ...(extra > 0 && { bonus: extra }), ...(points < byAmount + extra && { cap }) } };
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
