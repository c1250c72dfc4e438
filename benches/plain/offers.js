// @ts-check
/**
 * The part of the plain pricing with offers that needs no arithmetic: which offers a cart may use, on which lines,
 * in which order they come, and which of them to use.
 *
 * That is chosen as a program does that was written for one shop: it starts with all that may be used together
 * and changes one at a time, as long as less is to be paid. Nothing says that two changes at once would not
 * have found a better answer.
 */
import { inScope, listed, versionFor, versionsOf } from './rules.js';

/** In which order offers come: prices, then lines, then several pieces, then the order. */
export const PRICE = 0;
export const LINE = 1;
export const PIECES = 2;
export const ORDER = 3;

/** Stands for the sale prices, which are used or left out like an offer. */
export const SALE = 'sale price';
/** The group of the tiers' rates, which no offer can name. */
const TIERS = 'rates of tiers';

/**
 * @typedef {import('./rules.js').ProgramDocument} ProgramDocument
 * @typedef {import('./rules.js').MemberDocument} MemberDocument
 * @typedef {import('./rules.js').CartDocument} CartDocument
 * @typedef {import('./rules.js').CartLine} CartLine
 * @typedef {import('./rules.js').Goods} Goods
 * @typedef {import('huiji').OfferDocument} OfferDocument
 * @typedef {import('./rules.js').Version} Version
 */
/**
 * What an offer does, with amounts and rates as the arithmetic has them.
 *
 * @template N
 * @typedef {{ kind: 'sale', prices: N[] } | { kind: 'price', price: N } | { kind: 'rate', rate: N }
 *   | { kind: 'nth', of: number, last: number, rate: N } | { kind: 'set', parts: { goods: Goods, quantity: number }[], price: N }
 *   | { kind: 'orderRate', rate: N, atLeast: N } | { kind: 'orderOff', amount: N, atLeast: N | null, each: boolean }} Does
 */
/**
 * @template N
 * @typedef {{ id: string, part: number, stage: number, group: string | null, onList: boolean, times: number, does: Does<N>, document: OfferDocument | null, tiers: string[] | null, goods: Goods | undefined }} Offer
 * `times`: how often in an order
 */
/**
 * An offer that the cart may use, and the lines it is for; of a set, those of each part.
 *
 * @template N
 * @typedef {Offer<N> & { lines: number[], partLines: number[][] }} Move
 */
/**
 * What takes no money off goods.
 *
 * @typedef {{ gifts: OfferDocument[], shipping: OfferDocument[], points: OfferDocument[] }} Besides
 */
/** @template N @typedef {{ version: Version, offers: Offer<N>[], besides: OfferDocument[] }} OfferVersion */

/**
 * The offers of each version, in the order in which they come.
 *
 * @template N
 * @param {ProgramDocument} program
 * @param {{ amount: (text: string) => N, rate: (text: string) => N }} read
 * @returns {OfferVersion<N>[]}
 */
export function offersOf(program, read) {
  return versionsOf(program).map((version, index) => {
    const documents = program.versions[index]?.offers ?? [];
    const ofTiers = version.offers.map(({ id, tiers, rate, goods }) => {
      const does = /** @type {Does<N>} */ ({ kind: 'rate', rate: read.rate(rate) });
      return { id, part: LINE, stage: 0, group: TIERS, onList: false, times: Infinity, does, document: null, tiers, goods };
    });
    const besides = documents.filter(({ gift, freeShipping, points }) => gift || freeShipping || points);
    const others = documents
      .filter((document) => !besides.includes(document))
      .map((document) => {
        const { id, stacking, limits, goods, who } = document;
        if (document.most || document.namesNoDiscount || limits?.perMember || limits?.inAll) {
          throw new Error(`the plain pricing does not know all that \`${id}\` says`);
        }
        return {
          id,
          ...ruleOf(document, read),
          stage: stacking?.stage ?? 0,
          group: stacking?.exclusive ?? null,
          onList: stacking?.basis === 'list',
          times: limits?.perOrder ?? Infinity,
          document,
          tiers: who?.tiers ?? null,
          goods,
        };
      });
    return { version, offers: [...ofTiers, ...others].toSorted(inTurn), besides };
  });
}

/**
 * @template N
 * @param {OfferDocument} document
 * @param {{ amount: (text: string) => N, rate: (text: string) => N }} read
 * @returns {{ part: number, does: Does<N> }}
 */
function ruleOf({ id, rate, moneyOff, everyNth, bundle, fixedPrice }, read) {
  if (fixedPrice) {
    return { part: PRICE, does: { kind: 'price', price: read.amount(fixedPrice.price) } };
  }
  if (rate?.atLeast !== undefined) {
    return { part: ORDER, does: { kind: 'orderRate', rate: read.rate(rate.rate), atLeast: read.amount(rate.atLeast) } };
  }
  if (rate) {
    return { part: LINE, does: { kind: 'rate', rate: read.rate(rate.rate) } };
  }
  if (everyNth) {
    const { of, last = 1 } = everyNth;
    return { part: PIECES, does: { kind: 'nth', of, last, rate: read.rate(everyNth.rate) } };
  }
  if (bundle) {
    return { part: PIECES, does: { kind: 'set', parts: bundle.parts, price: read.amount(bundle.price) } };
  }
  if (moneyOff) {
    const atLeast = moneyOff.atLeast === undefined ? null : read.amount(moneyOff.atLeast);
    return { part: ORDER, does: { kind: 'orderOff', amount: read.amount(moneyOff.amount), atLeast, each: moneyOff.each ?? false } };
  }
  throw new Error(`the plain pricing knows no offers of the kind of \`${id}\``);
}

/**
 * @param {{ part: number, stage: number, id: string }} a
 * @param {{ part: number, stage: number, id: string }} b
 */
function inTurn(a, b) {
  return a.part - b.part || a.stage - b.stage || (a.id < b.id ? -1 : 1);
}

/**
 * The version of the member's term, for the tier's rates and points, and the one in force on the day, for offers.
 *
 * @template N
 * @param {OfferVersion<N>[]} versions
 * @param {MemberDocument} member
 * @param {string} on
 */
export function versionsFor(versions, member, on) {
  const ofTerm = versionFor(versions.map(({ version }) => version), member, on);
  const term = versions.find(({ version }) => version === ofTerm);
  const today = versions.findLast(({ version }) => version.effectiveFrom <= on);
  if (term === undefined || today === undefined) {
    throw new Error('the plain pricing knows only days on which a version is in force');
  }
  return { term, today };
}

/**
 * The offers that the cart may use, those of them that have lines, in the order in which they come.
 *
 * @template N
 * @param {{ term: OfferVersion<N>, today: OfferVersion<N> }} versions those of the member's term, whose tier rates count, and of the day
 * @param {{ member: MemberDocument, tier: string, cart: CartDocument, on: string }} asked
 * @param {(line: CartLine) => N} salePrice
 * @returns {Move<N>[]}
 */
export function movesFor({ term, today }, { member, tier, cart, on }, salePrice) {
  const noDiscount = today.version.noDiscount;
  const touched = cart.lines.map((line) => noDiscount === undefined || !listed(noDiscount, line));
  const linesOf = (/** @type {Goods | undefined} */ goods) =>
    [...cart.lines.keys()].filter((place) => touched[place] && inScope(goods, /** @type {CartLine} */ (cart.lines[place])));
  const ofTiers = term.offers.filter(({ group, tiers }) => group === TIERS && tiers?.includes(tier));
  const others = today.offers.filter(({ document }) => document !== null && mayUse(document, { member, tier, cart, on }));
  const moves = [...ofTiers, ...others].map((offer) => {
    const partLines = offer.does.kind === 'set' ? offer.does.parts.map(({ goods }) => linesOf(goods)) : [];
    const lines = offer.does.kind === 'set' ? partLines.flat() : linesOf(offer.goods);
    return { ...offer, lines, partLines };
  });
  const onSale = [...cart.lines.keys()].filter((place) => cart.lines[place]?.salePrice != null);
  const sale = {
    ...{ id: SALE, part: PRICE, stage: 0, group: null, onList: false, times: Infinity, document: null, tiers: null },
    ...{ does: /** @type {Does<N>} */ ({ kind: 'sale', prices: cart.lines.map(salePrice) }) },
    ...{ goods: undefined, lines: onSale, partLines: [] },
  };
  // A group stands where its first member stands, be it for this buyer or not.
  const byLine = [...term.offers.filter(({ group }) => group === TIERS), ...today.offers.filter(({ group }) => group !== TIERS)];
  const firsts = byLine.filter(({ part }) => part <= LINE).toSorted(inTurn);
  const first = (/** @type {Offer<N>} */ move) =>
    (move.part <= LINE && move.group !== null && firsts.find(({ group }) => group === move.group)) || move;
  const usable = [sale, ...moves].filter(({ lines }) => lines.length > 0);
  return usable.toSorted((a, b) => (first(a) === first(b) ? inTurn(a, b) : inTurn(first(a), first(b))));
}

/**
 * @param {OfferDocument} offer
 * @param {{ member: MemberDocument, tier: string, cart: CartDocument, on: string }} asked
 */
export function mayUse({ id, source, who, when }, { member, tier, cart, on }) {
  if (who?.segments || who?.residences || who?.tags || when?.hours || when?.birthday) {
    throw new Error(`the plain pricing does not know whom or when \`${id}\` is for`);
  }
  const today = new Date(on);
  return (
    (source !== 'coupon' || cart.coupons === 'auto' || cart.coupons?.includes(id)) &&
    (who?.tiers === undefined || who.tiers.includes(tier)) &&
    (who?.kinds === undefined || who.kinds.includes(member.kind)) &&
    (when?.from === undefined || when.from <= on) &&
    (when?.to === undefined || on <= when.to) &&
    (when?.weekdays === undefined || when.weekdays.includes(today.getUTCDay() || 7)) &&
    (when?.daysOfMonth === undefined || when.daysOfMonth.includes(today.getUTCDate()))
  );
}

/**
 * For each move of prices and lines the places of the moves with which it shares its lines: those of its group,
 * where the first of them stands; none where another of them stands. Each line has the one that leaves least.
 *
 * @template N
 * @param {Move<N>[]} moves
 * @returns {number[][]}
 */
export function groupsOf(moves) {
  return moves.map(({ part, group }, place) => {
    if (part > LINE) {
      return [];
    }
    const together = [...moves.keys()].filter((other) => {
      const there = moves[other];
      return other === place || (group !== null && there?.group === group && there.part <= LINE);
    });
    return together[0] === place ? together : [];
  });
}

/**
 * @template N
 * @typedef {{ lines: CartLine[], lists: N[], moves: Move<N>[], groups: number[][] }} Board
 */
/**
 * What is left of each line, and what each move has taken from which.
 *
 * @template N
 * @typedef {{ left: N[], taken: [by: number, line: number, amount: N][] }} Carried
 */
/**
 * What moves of each part take, by the arithmetic.
 *
 * @template N
 * @typedef {object} Taking
 * @property {(board: Board<N>, members: number[], carried: Carried<N>) => void} cheapest
 * @property {(board: Board<N>, place: number, move: Move<N>, carried: Carried<N>) => void} pieces
 * @property {(board: Board<N>, place: number, move: Move<N>, tested: N[], carried: Carried<N>) => void} order
 */

/**
 * What is paid with these moves. Thresholds look at what is left after lines and pieces.
 *
 * @template N
 * @param {Board<N>} board
 * @param {boolean[]} used
 * @param {Taking<N>} taking
 * @returns {Carried<N>}
 */
export function carryOut(board, used, taking) {
  /** @type {Carried<N>} */
  const carried = { left: [...board.lists], taken: [] };
  let tested;
  for (const [place, move] of board.moves.entries()) {
    if (move.part <= LINE) {
      const members = (board.groups[place] ?? []).filter((member) => used[member]);
      taking.cheapest(board, members, carried);
    } else if (move.part < ORDER) {
      if (used[place]) {
        taking.pieces(board, place, move, carried);
      }
    } else {
      tested ??= [...carried.left];
      if (used[place]) {
        taking.order(board, place, move, tested, carried);
      }
    }
  }
  return carried;
}

/**
 * The places of the moves to use.
 *
 * @template N
 * @param {Move<N>[]} moves
 * @param {(used: boolean[]) => N} payableOf
 * @param {(a: N, b: N) => boolean} isBelow
 * @returns {boolean[]}
 */
export function climb(moves, payableOf, isBelow) {
  let used = moves.map(() => false);
  for (const place of moves.keys()) {
    used[place] = !moves.some((_, other) => used[other] && excludes(moves, place, other));
  }
  let best = payableOf(used);
  for (let changed = true; changed; ) {
    changed = false;
    for (const place of moves.keys()) {
      const next = used.map((is, other) => (other === place ? !is : is && (used[place] || !excludes(moves, place, other))));
      const payable = payableOf(next);
      if (isBelow(payable, best)) {
        [used, best, changed] = [next, payable, true];
      }
    }
  }
  return used;
}

/**
 * @template N
 * @param {Move<N>[]} moves
 * @param {number} place
 * @param {number} other
 */
function excludes(moves, place, other) {
  const [a, b] = [moves[place], moves[other]];
  return place !== other && a?.group != null && a.group === b?.group && (a.part > LINE || b.part > LINE);
}

/**
 * The amounts of pieces by their line, lines in order.
 *
 * @template N
 * @param {[amount: N, line: number][]} pieces
 * @returns {[line: number, amounts: N[]][]}
 */
export function piecesByLine(pieces) {
  /** @type {Map<number, N[]>} */
  const found = new Map();
  for (const [amount, line] of pieces.toSorted(([, a], [, b]) => a - b)) {
    found.set(line, [...(found.get(line) ?? []), amount]);
  }
  return [...found];
}
