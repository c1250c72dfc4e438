// @ts-check
// The journal of a wallet in words, newest first.

/** @typedef {import('../../types.d.ts').JournalLine} JournalLine */
/** @typedef {import('../../types.d.ts').WalletStatement} WalletStatement */
/** @typedef {import('../../words/reasons.js').ReasonWords} ReasonWords */

/** The kinds of the filter, in their order; whatever else earns is `earned`. */
const kinds = ['earned', 'available', 'spent', 'given_back', 'expired', 'taken_back', 'debt_paid', 'adjusted'];
const linesShown = 12;

export const allKinds = 'all';

/**
 * @param {WalletStatement} wallet
 * @param {string} id apart from every other ledger on the page
 * @param {string} chosen the kind that the filter leaves; one that does not occur leaves all
 * @param {ReasonWords} context
 */
export function ledgerView(wallet, id, chosen, context) {
  const { words, names } = context;
  const present = new Set(wallet.journal.map(kindOf));
  const offered = kinds.filter((kind) => present.has(kind));
  return {
    id,
    caption: words.say('live-ledger-caption', { wallet: names.wallets[wallet.wallet] }),
    filter: words.say('live-ledger-filter'),
    kinds: [{ kind: allKinds, label: words.say('live-ledger-all') }, ...offered.map((kind) => ({ kind, label: words.say(`live-ledger-kind-${kind}`) }))],
    chosen: offered.includes(chosen) ? chosen : allKinds,
    count: (/** @type {number} */ count) => words.say('live-ledger-count', { count }),
    more: (/** @type {number} */ count) => words.say('live-ledger-more', { count }),
    headings: {
      day: words.say('live-ledger-day'),
      what: words.say('live-ledger-what'),
      points: words.say('live-ledger-points'),
      balance: words.say('live-ledger-balance'),
    },
    lines: wallet.journal.toReversed().map((line) => lineView(line, context)),
    empty: words.say('live-ledger-empty'),
    shown: linesShown,
  };
}

/** @param {JournalLine} line @param {ReasonWords} context */
function lineView(line, { words, names }) {
  const kind = kindOf(line);
  return {
    kind,
    iso: line.on,
    day: words.day(line.on),
    what: words.say(`live-ledger-kind-${kind}`),
    reason: words.codes.reason(line.reason, names),
    clause: line.reason.clause,
    pointer: line.reason.pointer,
    activity: line.activity,
    balance: words.count(line.balance),
    ...figureOf(line, words),
  };
}

/**
 * Points that can't be spent yet are told with that.
 *
 * @param {JournalLine} line
 * @param {ReasonWords['words']} words
 * @returns {{ points: string, direction: 'in' | 'out' | 'none', state: string | null }}
 */
function figureOf({ points, pending }, words) {
  if (points !== 0) return { points: words.signed(points), direction: points > 0 ? 'in' : 'out', state: null };
  if (pending !== 0) return { points: words.signed(pending), direction: 'none', state: words.say('live-ledger-waiting') };
  return { points: words.count(0), direction: 'none', state: null };
}

/** @param {JournalLine} line */
function kindOf({ reason }) {
  const kind = reason.code.replace(/^points\./, '');
  return kinds.includes(kind) ? kind : 'earned';
}
