// @ts-check
// What a page can say of a card before any script runs: what to do when it is lost, damaged or stolen, to renew it and to give it up.

import { factRow } from './fact-row.js';
import { isZero } from '../words/amounts.js';

/** @typedef {import('../../src/wasm/types.d.ts').VersionDocument} VersionDocument */

/**
 * @param {object} known
 * @param {VersionDocument} known.version
 * @param {import('../../src/wasm/types.d.ts').Locale} known.locale
 * @param {import('./program-facts.js').Say} known.say
 * @param {(amount: string) => string} known.money
 */
export function cardRows({ version, locale, say, money }) {
  const { clause, replacement, renewal, cancellation } = version.fees ?? {};
  /** @param {string | undefined} fee */
  const cost = (fee) => (fee === undefined || isZero(fee) ? say('page-card-static-cancel-fee') : money(fee));
  /** @type {[what: string, variables: Record<string, number>, fee: string, clause: string | undefined][]} */
  const rows = [
    ['lost', {}, cost(replacement?.lost), replacement?.clause],
    ['damaged', {}, cost(replacement?.damaged), replacement?.clause],
    ['stolen', {}, cost(replacement?.stolen), replacement?.clause],
    ['renew', { inTime: renewal?.inTimeDays ?? 30, grace: renewal?.graceDays ?? 0 }, say('page-card-static-renew-fee'), renewal?.clause],
    ['cancel', { days: cancellation?.fullDays ?? 0 }, say('page-card-static-cancel-fee'), cancellation?.clause],
  ];
  return rows.map(([what, variables, fee, own]) => factRow(say(`page-card-static-${what}`), [say(`page-card-static-${what}-how`, variables), fee], own ?? clause, locale)).join('\n');
}
