// @ts-check
/** The quote with offers in plain JavaScript on whole cents. */
import { cents, millionths, shareOf, sum, text } from './cents.js';
import { answerOf } from './offers-answer.js';
import { carryOut, climb, groupsOf, movesFor, offersOf, piecesByLine, versionsFor } from './offers.js';
import { tierOf } from './rules.js';

/**
 * @typedef {import('./offers.js').Move<number>} Move
 * @typedef {import('./offers.js').Carried<number>} Carried
 * @typedef {import('./offers.js').Board<number>} Board
 */

const TAKING = { cheapest: takeCheapest, pieces: takePieces, order: takeOfOrder };

/** @param {import('./rules.js').ProgramDocument} program */
export function offersInCents(program) {
  const versions = offersOf(program, { amount: cents, rate: millionths });

  /**
   * @param {import('./rules.js').MemberDocument} member
   * @param {import('./rules.js').CartDocument} cart
   * @param {string} on
   * @param {string[]} [ids] the offers to use, where they are given
   */
  return function quote(member, cart, on, ids) {
    const tier = tierOf(member, on);
    const among = versionsFor(versions, member, on);
    const moves = movesFor(among, { member, tier, cart, on }, ({ salePrice }) => cents(salePrice ?? '0'));
    const lists = cart.lines.map(({ price, quantity }) => cents(price) * quantity);
    const board = { lines: cart.lines, lists, moves, groups: groupsOf(moves) };
    const used = ids
      ? moves.map(({ id }) => ids.includes(id))
      : climb(moves, (used) => sum(carryOut(board, used, TAKING).left), (a, b) => a < b);
    const { left, taken } = carryOut(board, used, TAKING);
    return answerOf(
      { ...among, member, tier, cart, on, moves },
      {
        list: text(sum(lists)),
        payable: text(sum(left)),
        lists: lists.map(text),
        payables: left.map(text),
        taken: taken.map(([by, line, amount]) => ({ by, line, amount: text(-amount) })),
        reaches: (atLeast, lines) => lines.reduce((total, line) => total + (left[line] ?? 0), 0) >= cents(atLeast),
        byAmount: (lines, points, perAmount, factor) => {
          const eligible = lines.reduce((total, line) => total + (left[line] ?? 0), 0);
          return Math.floor((eligible * points * Math.round(factor * 10_000)) / (cents(perAmount) * 10_000));
        },
      },
    );
  };
}

/**
 * @param {Carried} carried
 * @param {number} by
 * @param {number} line
 * @param {number} amount
 */
function take({ left, taken }, by, line, amount) {
  if (amount > 0) {
    left[line] = (left[line] ?? 0) - amount;
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
      const left = carried.left[line] ?? 0;
      take(carried, only, line, left - leftOfLine(board, only, line, left));
    }
    return;
  }
  /** @type {Map<number, [number, number]>} */
  const best = new Map();
  for (const member of members) {
    for (const line of board.moves[member]?.lines ?? []) {
      const now = leftOfLine(board, member, line, carried.left[line] ?? 0);
      const known = best.get(line);
      if (known === undefined || now < known[0]) {
        best.set(line, [now, member]);
      }
    }
  }
  for (const [line, [now, member]] of best) {
    take(carried, member, line, (carried.left[line] ?? 0) - now);
  }
}

/**
 * @param {Board} board
 * @param {number} place
 * @param {number} line
 * @param {number} left
 */
function leftOfLine({ lines, lists, moves }, place, line, left) {
  const { does, onList } = /** @type {Move} */ (moves[place]);
  const quantity = lines[line]?.quantity ?? 0;
  switch (does.kind) {
    case 'sale':
      return Math.min(left, (does.prices[line] ?? 0) * quantity);
    case 'price':
      return Math.min(left, does.price * quantity);
    case 'rate':
      return Math.min(left, shareOf(onList ? (lists[line] ?? 0) : left, does.rate));
    default:
      return left;
  }
}

/**
 * The pieces of lines, dearest first; the cents that can't be parted stand on a line's first pieces.
 *
 * @param {Board} board
 * @param {number[]} places
 * @param {number[]} left
 */
function pieces({ lines }, places, left) {
  /** @type {[amount: number, line: number][]} */
  const all = [];
  for (const line of places) {
    const quantity = lines[line]?.quantity ?? 1;
    const amount = left[line] ?? 0;
    const each = Math.floor(amount / quantity);
    const more = amount % quantity;
    for (let piece = 0; piece < quantity; piece++) {
      all.push([piece < more ? each + 1 : each, line]);
    }
  }
  return all.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
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
        take(carried, place, line, amount - shareOf(amount, does.rate));
      }
    }
  } else if (does.kind === 'set') {
    const parts = does.parts.map(({ quantity }, part) => ({ quantity, all: pieces(board, partLines[part] ?? [], carried.left) }));
    /** @type {{ off: number, chosen: [amount: number, line: number][], count: number }[]} */
    const found = [];
    for (let set = 0; set < times; set++) {
      const chosen = parts.flatMap(({ quantity, all }) => all.slice(set * quantity, (set + 1) * quantity));
      const off = sum(chosen.map(([amount]) => amount)) - does.price;
      if (parts.some(({ quantity, all }) => all.length < (set + 1) * quantity) || off <= 0) {
        break;
      }
      const last = found.at(-1);
      if (last && String(last.chosen) === String(chosen)) last.count += 1;
      else found.push({ off, chosen, count: 1 });
    }
    // What equal sets save is parted at once, over their lines.
    for (const { off, chosen, count } of found) {
      const ofLines = piecesByLine(chosen);
      part(off * count, ofLines.map(([, amounts]) => sum(amounts) * count)).forEach((amount, index) => take(carried, place, ofLines[index]?.[0] ?? 0, amount));
    }
  }
}

/**
 * @param {Board} board
 * @param {number} place
 * @param {Move} move
 * @param {number[]} tested
 * @param {Carried} carried
 */
function takeOfOrder({ lists }, place, { does, lines, onList, times }, tested, carried) {
  const base = onList ? lists : tested;
  let amount = 0;
  for (const line of lines) {
    amount += base[line] ?? 0;
  }
  if (does.kind === 'orderRate' && amount >= does.atLeast) {
    const left = lines.map((line) => carried.left[line] ?? 0);
    const all = sum(left);
    part(all - shareOf(all, does.rate), left).forEach((amount, index) => take(carried, place, lines[index] ?? 0, amount));
  } else if (does.kind === 'orderOff' && amount >= (does.atLeast ?? 0)) {
    const multiples = does.each && does.atLeast ? Math.min(Math.floor(amount / does.atLeast), times) : 1;
    const left = lines.map((line) => carried.left[line] ?? 0);
    part(does.amount * multiples, left).forEach((amount, index) => take(carried, place, lines[index] ?? 0, amount));
  }
}

/**
 * Parts an amount by weights, at most each weight: rounded down, then a cent each for the largest fractions.
 *
 * @param {number} amount
 * @param {number[]} weights
 */
function part(amount, weights) {
  const total = sum(weights);
  const placed = Math.min(amount, total);
  if (placed === 0) {
    return weights.map(() => 0);
  }
  const parts = weights.map((weight) => Math.floor((placed * weight) / total));
  const fractions = weights.map((weight) => (placed * weight) % total);
  const loose = placed - sum(parts);
  const largest = [...weights.keys()].sort((a, b) => (fractions[b] ?? 0) - (fractions[a] ?? 0) || a - b);
  for (const index of largest.slice(0, loose)) {
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}
