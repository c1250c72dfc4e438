// @ts-check
// What reaches and keeps each tier, what it costs and how it multiplies points, in words; the HTML of the page is made of it as well.

import { isZero } from '../../words/amounts.js';
import { conditionOf } from '../../words/conditions.js';
import { toneOf } from '../../words/members-and-tiers.js';

/** @typedef {import('../../types.d.ts').TierDocument} TierDocument */
/** @typedef {import('../../types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../../words/benefits.js').FactWords} FactWords */

/**
 * @param {VersionDocument} version
 * @param {number} place of the version in its program
 * @param {string} currency
 * @param {FactWords} words
 * @param {{ tier: string | null, changes: Map<string, import('../../components/benefit-changes/benefit-changes.js').BenefitChangesView | null> } | null} own
 */
export function rulesView(version, place, currency, words, own) {
  const { say, text } = words;
  return {
    tiers: version.tiers.map((tier, index) => ({
      tone: toneOf(version, tier.id),
      name: text(tier.name),
      own: own?.tier === tier.id ? say('live-ladder-current') : null,
      clause: tier.clause ? { label: tier.clause, pointer: `/versions/${place}/tiers/${index}` } : null,
      facts: [...tierFacts(tier, version, currency, words), ...pointsFacts(tier, version, place, words)],
      changes: own?.changes.get(tier.id) ?? null,
    })),
  };
}

/** @param {TierDocument} tier @param {VersionDocument} version @param {string} currency @param {FactWords} words */
function tierFacts({ fee, reach, keep, hold }, version, currency, words) {
  const { say } = words;
  const conditions = { say, money: (/** @type {string} */ amount) => words.money(amount, currency) };
  /** @type {[name: string, told: string[]][]} */
  const facts = [['reach', [conditionOf(reach, conditions)]]];
  if (reach) {
    const grace = version.tierPolicy?.grace;
    facts.push(['keep', [keep ? conditionOf(keep, conditions) : say('live-tier-keep-same'), ...(grace ? [say('live-tier-grace', { length: lengthWords(grace, words) })] : [])]]);
  }
  if (hold) facts.push(['hold', [holdWords(hold, words)]]);
  facts.push(['fee', [fee === undefined || isZero(fee) ? say('live-tier-free') : say('live-tier-fee-amount', { fee: words.money(fee, currency) })]]);
  return facts.map(([name, told]) => ({ term: say(`live-tier-${name}`), told, clause: null }));
}

/** @param {TierDocument} tier @param {VersionDocument} version @param {number} place @param {FactWords} words */
function pointsFacts({ id }, { wallets = [] }, place, { say, text }) {
  return wallets.map((wallet, index) => ({
    term: wallets.length > 1 ? say('live-tier-points-of', { wallet: text(wallet.name) }) : say('live-tier-points'),
    told: [say('live-tier-multiplier', { factor: String(wallet.multipliers?.[id] ?? 1) })],
    clause: wallet.clause ? { label: wallet.clause, pointer: `/versions/${place}/wallets/${index}` } : null,
  }));
}

/** @param {import('../../types.d.ts').HoldDocument} hold @param {FactWords} words */
function holdWords({ months, calendar, membershipYear, whileMet }, words) {
  if (months !== undefined) return lengthWords({ months }, words);
  const { period, next = false } = calendar ?? { period: 'membership_year', ...membershipYear };
  if (calendar || membershipYear) return words.say(`live-tier-hold-${period}`, { which: next ? 'next' : 'same' });
  return words.say(whileMet ? 'live-tier-hold-met' : 'live-tier-hold-life');
}

/** @param {{ months?: number, days?: number }} length @param {FactWords} words */
function lengthWords({ months, days }, { say }) {
  return months !== undefined ? say('live-tier-months', { count: months }) : say('live-tier-days', { count: days ?? 0 });
}
