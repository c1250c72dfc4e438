// @ts-check
import { whyOf } from '../../words/reasons.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').WalletStanding} WalletStanding */
/** @typedef {import('./standing-view.js').StandingWords} StandingWords */

/** A longer list of lots says less; the rest opens on demand. */
const lotsShown = 5;

/** @param {WalletStanding} wallet @param {StandingWords} context */
export function pointsView(wallet, { words, names }) {
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
    expiring: nextExpiry !== null,
    expiry: nextExpiry
      ? words.say('live-points-next-expiry', { points: words.count(nextExpiry.points), day: words.day(nextExpiry.on) })
      : words.say('live-points-no-expiry'),
    figures: figures.map(([name, value]) => ({ label: words.say(`live-points-${name}`), value: words.count(value) })),
  };
}

/** @param {WalletStanding} wallet @param {StandingWords} context */
export function lotsView(wallet, context) {
  const { words, names } = context;
  const lots = wallet.lots.map((lot) => {
    const expires = lot.expiresOn ? words.day(lot.expiresOn) : words.say('live-lots-never');
    const source = lot.activity ? words.say('live-lots-purchase', { activity: lot.activity }) : words.codes.reason(lot.reason, names);
    return {
      earned: `${words.say('live-lots-earned')} ${words.day(lot.earnedOn)}`,
      expires,
      left: words.count(lot.left),
      of: lot.left === lot.points ? null : words.say('live-lots-of', { points: words.count(lot.points) }),
      source,
      why: whyOf(lot.reason, `${source} · ${expires}`, context),
    };
  });
  return {
    caption: words.say('live-lots-caption', { wallet: names.wallets[wallet.wallet] }),
    headings: { expires: words.say('live-lots-expires'), source: words.say('live-lots-reason'), left: words.say('live-lots-left') },
    lots,
    empty: words.say('live-lots-empty'),
    all: words.say('live-lots-all', { count: lots.length }),
    shown: lotsShown,
  };
}
