// @ts-check
/** The quote with offers in plain JavaScript on decimal.js. */
import { Decimal } from 'decimal.js';

import { answerOf } from './offers-answer.js';
import { carryOut, climb, groupsOf, movesFor, offersOf, piecesByLine, versionsFor } from './offers.js';
import { tierOf } from './rules.js';

/**
 * @typedef {import('./offers.js').Move<Decimal>} Move
 * @typedef {import('./offers.js').Carried<Decimal>} Carried
 * @typedef {import('./offers.js').Board<Decimal>} Board
 */

const NOTHING = new Decimal(0);
const CENT = new Decimal('0.01');

const TAKING = { cheapest: takeCheapest, pieces: takePieces, order: takeOfOrder };

/** @param {import('./rules.js').ProgramDocument} program */
export function offersInDecimals(program) {
  const read = (/** @type {string} */ text) => new Decimal(text);
  const versions = offersOf(program, { amount: read, rate: read });

  /**
   * @param {import('./rules.js').MemberDocument} member
   * @param {import('./rules.js').CartDocument} cart
   * @param {string} on
   * @param {string[]} [ids] the offers to use, where they are given
   */
  return function quote(member, cart, on, ids) {
    const tier = tierOf(member, on);
    const among = versionsFor(versions, member, on);
    const moves = movesFor(among, { member, tier, cart, on }, ({ salePrice }) => new Decimal(salePrice ?? '0'));
    const lists = cart.lines.map(({ price, quantity }) => new Decimal(price).times(quantity));
    const board = { lines: cart.lines, lists, moves, groups: groupsOf(moves) };
    const used = ids
      ? moves.map(({ id }) => ids.includes(id))
      : climb(moves, (used) => sum(carryOut(board, used, TAKING).left), (a, b) => a.lessThan(b));
    const { left, taken } = carryOut(board, used, TAKING);
    return answerOf(
      { ...among, member, tier, cart, on, moves },
      {
        list: sum(lists).toFixed(2),
        payable: sum(left).toFixed(2),
        lists: lists.map((amount) => amount.toFixed(2)),
        payables: left.map((amount) => amount.toFixed(2)),
        taken: taken.map(([by, line, amount]) => ({ by, line, amount: amount.negated().toFixed(2) })),
        reaches: (atLeast, lines) => sum(lines.map((line) => left[line] ?? NOTHING)).greaterThanOrEqualTo(atLeast),
        byAmount: (lines, points, perAmount, factor) => {
          const eligible = sum(lines.map((line) => left[line] ?? NOTHING));
          return eligible.times(points).times(factor).dividedBy(perAmount).floor().toNumber();
        },
      },
    );
  };
}

/**
 * @param {Carried} carried
 * @param {number} by
 * @param {number} line
 * @param {Decimal} amount
 */
function take({ left, taken }, by, line, amount) {
  if (amount.greaterThan(0)) {
    left[line] = (left[line] ?? NOTHING).minus(amount);
    taken.push([by, line, amount]);
  }
}

/**
 * @param {Board} board
 * @param {number[]} members
 * @param {Carried} carried
 */
function takeCheapest(board, members, carried) {
  const [only, ...others] = members;
  if (only === undefined) {
    return;
  }
  if (others.length === 0) {
    for (const line of board.moves[only]?.lines ?? []) {
      const left = carried.left[line] ?? NOTHING;
      take(carried, only, line, left.minus(leftOfLine(board, only, line, left)));
    }
    return;
  }
  /** @type {Map<number, [Decimal, number]>} */
  const best = new Map();
  for (const member of members) {
    for (const line of board.moves[member]?.lines ?? []) {
      const now = leftOfLine(board, member, line, carried.left[line] ?? NOTHING);
      const known = best.get(line);
      if (known === undefined || now.lessThan(known[0])) {
        best.set(line, [now, member]);
      }
    }
  }
  for (const [line, [now, member]] of best) {
    take(carried, member, line, (carried.left[line] ?? NOTHING).minus(now));
  }
}

/**
 * @param {Board} board
 * @param {number} place
 * @param {number} line
 * @param {Decimal} left
 */
function leftOfLine({ lines, lists, moves }, place, line, left) {
  const { does, onList } = /** @type {Move} */ (moves[place]);
  const quantity = lines[line]?.quantity ?? 0;
  switch (does.kind) {
    case 'sale':
      return Decimal.min(left, (does.prices[line] ?? NOTHING).times(quantity));
    case 'price':
      return Decimal.min(left, does.price.times(quantity));
    case 'rate':
      return Decimal.min(left, shareOf(onList ? (lists[line] ?? NOTHING) : left, does.rate));
    default:
      return left;
  }
}

/**
 * @param {Decimal} amount
 * @param {Decimal} rate
 */
function shareOf(amount, rate) {
  return amount.times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/**
 * The pieces of lines, dearest first; the cents that can't be parted stand on a line's first pieces.
 *
 * @param {Board} board
 * @param {number[]} places
 * @param {Decimal[]} left
 */
function pieces({ lines }, places, left) {
  /** @type {[amount: Decimal, line: number][]} */
  const all = [];
  for (const line of places) {
    const quantity = lines[line]?.quantity ?? 1;
    const amount = left[line] ?? NOTHING;
    const each = amount.dividedBy(quantity).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    const more = amount.minus(each.times(quantity)).dividedBy(CENT).toNumber();
    for (let piece = 0; piece < quantity; piece++) {
      all.push([piece < more ? each.plus(CENT) : each, line]);
    }
  }
  return all.sort((a, b) => b[0].comparedTo(a[0]) || a[1] - b[1]);
}

/**
 * @param {Board} board
 * @param {number} place
 * @param {Move} move
 * @param {Carried} carried
 */
function takePieces(board, place, { does, lines, partLines, times }, carried) {
  if (does.kind === 'nth') {
    const all = pieces(board, lines, carried.left);
    const sets = Math.min(Math.floor(all.length / does.of), times);
    for (let set = 0; set < sets; set++) {
      for (const [amount, line] of all.slice((set + 1) * does.of - does.last, (set + 1) * does.of)) {
        take(carried, place, line, amount.minus(shareOf(amount, does.rate)));
      }
    }
  } else if (does.kind === 'set') {
    const parts = does.parts.map(({ quantity }, part) => ({ quantity, all: pieces(board, partLines[part] ?? [], carried.left) }));
    /** @type {{ off: Decimal, chosen: [amount: Decimal, line: number][], count: number }[]} */
    const found = [];
    for (let set = 0; set < times; set++) {
      const chosen = parts.flatMap(({ quantity, all }) => all.slice(set * quantity, (set + 1) * quantity));
      const off = sum(chosen.map(([amount]) => amount)).minus(does.price);
      if (parts.some(({ quantity, all }) => all.length < (set + 1) * quantity) || !off.greaterThan(0)) {
        break;
      }
      const last = found.at(-1);
      if (last && String(last.chosen) === String(chosen)) last.count += 1;
      else found.push({ off, chosen, count: 1 });
    }
    // What equal sets save is parted at once, over their lines.
    for (const { off, chosen, count } of found) {
      const ofLines = piecesByLine(chosen);
      part(off.times(count), ofLines.map(([, amounts]) => sum(amounts).times(count))).forEach((amount, index) => take(carried, place, ofLines[index]?.[0] ?? 0, amount));
    }
  }
}

/**
 * @param {Board} board
 * @param {number} place
 * @param {Move} move
 * @param {Decimal[]} tested
 * @param {Carried} carried
 */
function takeOfOrder({ lists }, place, { does, lines, onList, times }, tested, carried) {
  const base = onList ? lists : tested;
  const amount = sum(lines.map((line) => base[line] ?? NOTHING));
  if (does.kind === 'orderRate' && amount.greaterThanOrEqualTo(does.atLeast)) {
    const left = lines.map((line) => carried.left[line] ?? NOTHING);
    const all = sum(left);
    part(all.minus(shareOf(all, does.rate)), left).forEach((amount, index) => take(carried, place, lines[index] ?? 0, amount));
  } else if (does.kind === 'orderOff' && amount.greaterThanOrEqualTo(does.atLeast ?? 0)) {
    const multiples = does.each && does.atLeast ? Math.min(amount.dividedToIntegerBy(does.atLeast).toNumber(), times) : 1;
    const left = lines.map((line) => carried.left[line] ?? NOTHING);
    part(does.amount.times(multiples), left).forEach((amount, index) => take(carried, place, lines[index] ?? 0, amount));
  }
}

/**
 * Parts an amount by weights, at most each weight: rounded down, then a cent each for the largest fractions.
 *
 * @param {Decimal} amount
 * @param {Decimal[]} weights
 */
function part(amount, weights) {
  const total = sum(weights);
  const placed = Decimal.min(amount, total);
  if (placed.isZero()) {
    return weights.map(() => NOTHING);
  }
  const shares = weights.map((weight) => placed.times(weight));
  const parts = shares.map((share) => share.dividedBy(total).toDecimalPlaces(2, Decimal.ROUND_DOWN));
  // Times the total, so that nothing is lost where a fraction does not end.
  const fractions = shares.map((share, index) => share.minus((parts[index] ?? NOTHING).times(total)));
  const loose = placed.minus(sum(parts)).dividedBy(CENT).toNumber();
  const largest = [...weights.keys()].sort((a, b) => (fractions[b] ?? NOTHING).comparedTo(fractions[a] ?? NOTHING) || a - b);
  for (const index of largest.slice(0, loose)) {
    parts[index] = (parts[index] ?? NOTHING).plus(CENT);
  }
  return parts;
}

/** @param {Decimal[]} amounts */
function sum(amounts) {
  let total = NOTHING;
  for (const amount of amounts) {
    total = total.plus(amount);
  }
  return total;
}
