// @ts-check
/** What is asked about ledgers that grow: the same spend in more and more activities. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { contender, takeTurns } from './rounds.js';

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {'standing' | 'progress' | 'points' | 'forecast' | 'benefits'} Question
 * @typedef {{ name: string, question: Question, activities: number, body: Uint8Array, file: string }} LedgerRequest
 * @typedef {{ question: Question, timings: import('./rounds.js').Timing[] }} LedgerTimes One timing for each length.
 */

export const QUESTIONS = /** @type {Question[]} */ (['standing', 'progress', 'points', 'forecast', 'benefits']);
export const LENGTHS = [100, 1_000, 10_000];
/** How much more fuel an activity of the longest ledger may take than one of the ledger before. */
export const TOLERANCE = 0.05;

const FIRST_DAY = Date.UTC(2025, 1, 16);
const DAYS = 640;
/** In cents, all purchases together: what reaches gold, however many they are. */
const SPEND = 2_000_000;
const FORECAST_TO = '2027-11-22';

/**
 * The requests, each also as a file for the program that counts fuel.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {LedgerRequest[]}
 */
export function ledgerRequests(root, scratch) {
  const { day } = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8'));
  mkdirSync(scratch, { recursive: true });
  return QUESTIONS.flatMap((question) =>
    LENGTHS.map((activities) => {
      const asked = { member: memberWith(activities, question === 'benefits'), on: day, ...(question === 'forecast' ? { plan: null, to: FORECAST_TO } : {}) };
      const body = new TextEncoder().encode(JSON.stringify(asked));
      const file = join(scratch, `${question}-${activities}.json`);
      writeFileSync(file, body);
      return { name: `${question}, ${activities.toLocaleString('en')} activities`, question, activities, body, file };
    }),
  );
}

/**
 * Of 20 activities 17 are purchases, two refunds of half of the purchase before, and one spends a point. Where benefits are asked about, one
 * of the purchases is a benefit used.
 *
 * @param {number} count
 * @param {boolean} uses
 */
function memberWith(count, uses) {
  const paid = Math.floor(SPEND / count);
  const activities = Array.from({ length: count }, (_, index) => {
    const on = momentOf(index / count);
    switch (index % 20) {
      case 5:
      case 15:
        return { id: `r-${index}`, on, refund: { of: `p-${index - 1}`, lines: [{ line: 0, amount: money(paid >> 1) }] } };
      case 10:
        return { id: `s-${index}`, on, redemption: { wallet: 'points', points: 1 } };
      default: {
        if (uses && index % 20 === 18) return { id: `u-${index}`, on, use: { benefit: 'birthday-gift' } };
        const line = { sku: 'TEA-LONGJING-100', category: 'tea', tags: ['designated'], quantity: 1, paid: money(paid) };
        return { id: `p-${index}`, on, purchase: { lines: [line] } };
      }
    }
  });
  const terms = [
    { from: '2025-02-16', to: '2026-02-15' },
    { from: '2026-02-16', to: '2027-02-15' },
  ];
  return { id: 'm-1', kind: 'person', joinedOn: '2025-02-16', terms, activities };
}

/** @param {number} share Of the time that the ledger covers. */
function momentOf(share) {
  return new Date(FIRST_DAY + share * DAYS * 86_400_000).toISOString().slice(0, 19);
}

/** @param {number} cents */
function money(cents) {
  return (cents / 100).toFixed(2);
}

/**
 * Each question about ledgers of every length, by turns.
 *
 * @param {Regulations} regulations
 * @param {LedgerRequest[]} requests
 * @param {{ rounds: number, turn: number }} turns
 * @returns {Promise<LedgerTimes[]>}
 */
export async function timeLedgers(regulations, requests, turns) {
  const times = [];
  for (const question of QUESTIONS) {
    const own = requests.filter((request) => request.question === question);
    const contenders = own.map(({ name, body }) => contender(name, () => regulations[`${question}Bytes`](body)));
    times.push({ question, timings: await takeTurns(contenders, turns) });
  }
  return times;
}

/**
 * How many times as much fuel an activity of the longest ledger takes as one of the ledger before.
 *
 * @param {Question} question
 * @param {{ name: string, fuel: number }[]} fuels
 * @param {LedgerRequest[]} requests
 */
export function growth(question, fuels, requests) {
  const perActivity = requests
    .filter((request) => request.question === question)
    .map(({ name, activities }) => (fuels.find((fuel) => fuel.name === name)?.fuel ?? NaN) / activities);
  return (perActivity.at(-1) ?? NaN) / (perActivity.at(-2) ?? NaN);
}
