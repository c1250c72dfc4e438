// @ts-check
import { soonAfter } from '../../words/lots.js';

/** @typedef {import('../../types.d.ts').WalletStanding} WalletStanding */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** @param {WalletStanding} wallet @param {string} on the day @param {StandingWords} context */
export function pointsView(wallet, on, { words, names }) {
  const { nextExpiry } = wallet;
  /** @type {[string, number][]} */
  const figures = [
    ['earned', wallet.earned],
    ['spent', wallet.spent],
    ['expired', wallet.expired],
    ['taken-back', wallet.takenBack],
  ];
  if (wallet.debt > 0) figures.push(['debt', wallet.debt]);
  return {
    label: words.say('live-points-spendable', { wallet: names.wallets[wallet.wallet] }),
    spendable: words.count(wallet.spendable),
    expiring: nextExpiry !== null && nextExpiry.on <= soonAfter(on),
    expiry: nextExpiry
      ? words.say('live-points-next-expiry', { points: words.count(nextExpiry.points), day: words.day(nextExpiry.on) })
      : words.say('live-points-no-expiry'),
    noticesLabel: words.say('live-notices'),
    notices: pendingNotices(wallet, words),
    figures: figures.map(([name, value]) => ({ label: words.say(`live-points-${name}`), value: words.count(value) })),
  };
}

/** When points that can't be spent yet can be, by day. @param {WalletStanding} wallet @param {StandingWords['words']} words */
function pendingNotices({ lots, debt }, words) {
  /** @type {Map<string | null, number>} */
  const byDay = new Map();
  for (const { pending, availableFrom, left } of lots) if (pending) byDay.set(availableFrom, (byDay.get(availableFrom) ?? 0) + left);
  return [...byDay].map(([day, count]) => {
    const points = words.count(count);
    if (day === null) return words.say('live-notice-pending-completion', { points });
    if (debt > 0) return words.say('live-notice-pending-debt', { points, day: words.day(day), debt: words.count(debt) });
    return words.say('live-notice-pending', { points, day: words.day(day) });
  });
}
