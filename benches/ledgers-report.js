// @ts-check
/** What growing ledgers cost, as tables. */
import { growth, LENGTHS, QUESTIONS, TOLERANCE } from './ledgers.js';
import { ratio } from './rounds.js';
import { figure, table } from './table.js';

/**
 * @typedef {{ requests: import('./ledgers.js').LedgerRequest[], times: import('./ledgers.js').LedgerTimes[] }} LedgerResults
 */

const HEADS = LENGTHS.map((length) => length.toLocaleString('en'));

/**
 * The section of the page.
 *
 * @param {LedgerResults} results
 * @param {import('./fuel.js').Fuel[]} fuels
 */
export function ledgerSection({ requests, times }, fuels) {
  return `## Ledgers that grow

The same spend in 640 days, in more and more activities: purchases, refunds of half, points spent. A forecast is of a
year. How long an activity takes in Node, bytes in and bytes out, compared with one of the shortest ledger:

${timeTable(times)}

And the fuel of an activity, which may not grow by more than ${TOLERANCE * 100} % from ${HEADS.at(-2)} to ${HEADS.at(-1)}:

${growthTable(requests, fuels)}`;
}

/** @param {import('./ledgers.js').LedgerTimes[]} times */
export function timeTable(times) {
  const rows = times.map(({ question, timings }) => {
    const [shortest] = timings;
    const perActivity = timings.map((timing, index) => {
      const longer = (LENGTHS[index] ?? NaN) / (LENGTHS[0] ?? NaN);
      return figure(ratio(timing, shortest ?? timing) / longer);
    });
    return [question, ...perActivity];
  });
  return table(['Question', ...HEADS], rows);
}

/**
 * @param {import('./ledgers.js').LedgerRequest[]} requests
 * @param {import('./fuel.js').Fuel[]} fuels
 */
export function growthTable(requests, fuels) {
  const rows = QUESTIONS.map((question) => {
    const own = requests.filter((request) => request.question === question);
    const perActivity = own.map(({ name, activities }) => {
      const fuel = fuels.find((fuel) => fuel.name === name)?.fuel ?? NaN;
      return Math.round(fuel / activities).toLocaleString('en');
    });
    return [question, ...perActivity, `${((growth(question, fuels, requests) - 1) * 100).toFixed(1)} %`];
  });
  return table(['Question', ...HEADS, 'growth'], rows);
}
