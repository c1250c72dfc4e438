// @ts-check
// What a wallet holds on a day: to spend, pending, about to expire, owed; and the points level.

import { soonAfter, soonDays } from '../../words/lots.js';
import { whyLabels } from '../../words/reasons.js';

/** @typedef {import('../../types.d.ts').LevelDocument} LevelDocument */
/** @typedef {import('../../types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../../types.d.ts').WalletStatement} WalletStatement */
/** @typedef {import('../../words/reasons.js').ReasonWords} ReasonWords */
/** @typedef {import('../../components/points-figures/points-figures.js').PointsFiguresView} PointsFiguresView */

/** @param {WalletStatement} wallet @param {string} on @param {ReasonWords} context @returns {PointsFiguresView} */
export function figuresView(wallet, on, { words, names }) {
  const soon = soonAfter(on);
  const expiring = wallet.lots.reduce((sum, { expiresOn, left }) => (expiresOn && expiresOn <= soon ? sum + left : sum), 0);
  /** @type {[string, number][]} */
  const totals = [
    ['earned', wallet.earned],
    ['spent', wallet.spent],
    ['expired', wallet.expired],
    ['taken-back', wallet.takenBack],
  ];
  if (wallet.debt > 0) totals.push(['debt', wallet.debt]);
  return {
    figures: [
      figure('spendable', wallet.spendable, words.say('live-account-spendable-note')),
      figure('pending', wallet.pending, pendingNote(wallet, words)),
      figure('expiring', expiring, expiringNote(wallet, expiring, words)),
    ],
    debt: wallet.debt > 0 ? { title: words.say('live-account-debt', { points: words.count(wallet.debt) }), text: words.say('live-account-debt-text') } : null,
    totalsLabel: words.say('live-account-more', { wallet: names.wallets[wallet.wallet] }),
    totals: totals.map(([name, value]) => ({ label: words.say(`live-points-${name}`), value: words.count(value) })),
  };

  /** @param {'spendable' | 'pending' | 'expiring'} kind @param {number} points @param {string} note */
  function figure(kind, points, note) {
    return { kind, label: words.say(`live-account-${kind}`), value: words.count(points), note, some: points > 0 };
  }
}

/** @param {WalletStatement} wallet @param {ReasonWords['words']} words */
function pendingNote({ lots, pending, debt }, words) {
  const [first] = lots.flatMap((lot) => (lot.pending && lot.availableFrom ? [lot.availableFrom] : [])).toSorted();
  if (first) return words.say(debt > 0 ? 'live-account-pending-debt' : 'live-account-pending-from', { day: words.day(first) });
  return words.say(pending > 0 ? 'live-account-pending-completion' : 'live-account-pending-none');
}

/** @param {WalletStatement} wallet @param {number} expiring @param {ReasonWords['words']} words */
function expiringNote({ nextExpiry }, expiring, words) {
  if (!nextExpiry) return words.say('live-account-expiring-none');
  const next = { days: soonDays, points: words.count(nextExpiry.points), day: words.day(nextExpiry.on) };
  return words.say(expiring > 0 ? 'live-account-expiring-next' : 'live-account-expiring-later', next);
}

/**
 * The points level by this wallet, where the program has levels by it.
 *
 * @param {WalletStatement} wallet
 * @param {VersionDocument | undefined} version
 * @param {ReasonWords} context
 * @returns {import('../../components/points-level/points-level.js').PointsLevelView | null}
 */
export function levelView(wallet, version, { words, names }) {
  const levels = (version?.levels ?? []).filter((level) => level.wallet === wallet.wallet);
  if (!version || levels.length === 0) return null;
  const current = levels.find(({ id }) => id === wallet.level?.level);
  const next = levels.find(({ id }) => id === wallet.next?.level);
  const nameOf = (/** @type {LevelDocument} */ level) => names.levels[level.id];
  const goal = next ?? current ?? levels[0];
  const deciding = wallet.level ?? wallet.next;
  const counted = deciding?.have ?? 0;
  const label = words.say('live-account-level');
  return {
    label,
    current: current ? nameOf(current) : '—',
    next: next && wallet.next ? words.say('live-account-level-next', { points: words.count(wallet.next.missing), level: nameOf(next) }) : words.say('live-account-level-top'),
    share: String(next ? Math.max(0, Math.min(1, counted / next.atLeast)) : 1),
    progress: words.say('live-account-level-progress', { level: nameOf(goal), points: words.count(counted), need: words.count(goal.atLeast) }),
    levels: levels.map((level) => ({ name: nameOf(level), from: words.say('live-account-level-from', { points: words.count(level.atLeast) }), current: level === current })),
    why: {
      ...whyLabels(label, words),
      reason: words.say('live-account-level-basis'),
      clause: deciding?.clause ?? null,
      pointer: deciding?.pointer ?? '',
    },
  };
}
