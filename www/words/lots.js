// @ts-check
// The lots of a wallet in words: from what, since when, until when, and why until then.

import { whyOf } from './reasons.js';
import { stepDay } from './typed-dates.js';

/** @typedef {import('../types.d.ts').Lot} Lot */
/** @typedef {import('./reasons.js').ReasonWords} ReasonWords */

/** A longer list of lots says less; the rest opens on demand. */
const lotsShown = 5;

/** What ends within so many days is soon. */
export const soonDays = 90;

/** The last day that is soon. @param {string} on a day, or a day and time */
export function soonAfter(on) {
  const day = on.slice(0, 10);
  return stepDay(day, soonDays) ?? day;
}

/**
 * @param {{ wallet: string, lots: Lot[] }} wallet
 * @param {ReasonWords} context
 * @param {{ withDays: boolean, expires: boolean }} [told] `withDays`: with the reason of each last day; `expires`: whether the wallet's points ever do
 */
export function lotsView(wallet, context, told = { withDays: false, expires: false }) {
  const { words, names } = context;
  return {
    caption: words.say('live-lots-caption', { wallet: names.wallets[wallet.wallet] }),
    headings: { expires: words.say('live-lots-expires'), source: words.say('live-lots-reason'), left: words.say('live-lots-left') },
    lots: wallet.lots.map((lot) => lotView(lot, context, told)),
    empty: words.say('live-lots-empty'),
    all: words.say('live-lots-all', { count: wallet.lots.length }),
    shown: lotsShown,
  };
}

/** @param {Lot} lot @param {ReasonWords} context @param {{ withDays: boolean, expires: boolean }} told */
function lotView(lot, context, { withDays, expires }) {
  const { words, names } = context;
  const last = lastDay(lot, expires, words);
  const bought = lot.reason.code === 'points.purchase' || lot.reason.code === 'points.split';
  const source = bought && lot.activity ? words.say('live-lots-purchase', { activity: lot.activity }) : words.codes.reason(lot.reason, names);
  return {
    earned: `${words.say('live-lots-earned')} ${words.day(lot.earnedOn)}`,
    expires: last,
    state: lot.pending ? pendingState(lot, words) : null,
    dayWhy: withDays && lot.expiry ? whyOf(lot.expiry, `${words.say('live-lots-expires')} ${last}`, context) : null,
    left: words.count(lot.left),
    of: lot.left === lot.points ? null : words.say('live-lots-of', { points: words.count(lot.points) }),
    source,
    why: whyOf(lot.reason, `${source} · ${last}`, context),
  };
}

/** @param {Lot} lot @param {boolean} expires @param {ReasonWords['words']} words */
function lastDay(lot, expires, words) {
  if (lot.expiresOn) return words.day(lot.expiresOn);
  return words.say(expires && lot.pending && !lot.availableFrom ? 'live-lots-from-completion' : 'live-lots-never');
}

/** @param {Lot} lot @param {ReasonWords['words']} words */
function pendingState({ availableFrom }, words) {
  return availableFrom ? words.say('live-lots-pending-from', { day: words.day(availableFrom) }) : words.say('live-lots-pending-completion');
}
