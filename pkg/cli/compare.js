// @ts-check
// What one version changes against another, in words, and over members.

import { load } from '../audit/node.js';
import { differenceRenderer } from '../words/differences.js';
import { moneyIn, problemRenderer } from '../words/index.js';
import { deskWords } from './words.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {import('../audit/index.js').PopulationComparison} PopulationComparison */

/**
 * @param {Uint8Array} bytes the document
 * @param {import('../audit/index.js').ComparisonAsked} asked
 * @param {Locale} locale
 * @returns {Promise<{ report: string, errors: number }>}
 */
export async function compare(bytes, asked, locale) {
  const [say, problems] = await Promise.all([deskWords(locale), problemRenderer(locale)]);
  const inWords = (/** @type {import('../index.js').Problem[]} */ list) => list.map((problem) => `${problem.path || '/'}: ${problems.problem(problem)}`);
  const answer = await load(bytes);
  if (!answer.ok) return { report: `${inWords(answer.problems).join('\n')}\n`, errors: answer.problems.length };
  try {
    const comparison = answer.value.comparison(asked);
    if (!comparison.ok) return { report: `${inWords(comparison.problems).join('\n')}\n`, errors: comparison.problems.length };
    const program = /** @type {ProgramDocument} */ (JSON.parse(new TextDecoder().decode(bytes)));
    const { difference } = await differenceRenderer(locale, program);
    const { differences, population } = comparison.value;
    const lines = differences.flatMap((one) => difference(one).map((line) => `  ${line}`));
    const told = [say('desk-compared', { before: asked.before, after: asked.after, count: differences.length }), ...lines];
    if (population !== null) told.push('', ...overMembers(population, program.currency, locale, say));
    return { report: `${told.join('\n')}\n`, errors: 0 };
  } finally {
    answer.value.free();
  }
}

/** @param {PopulationComparison} population @param {string} currency @param {Locale} locale @param {import('./words.js').Say} say */
function overMembers(population, currency, locale, say) {
  const money = (/** @type {string} */ amount) => moneyIn(amount, currency, locale);
  const tier = (/** @type {string | null} */ id) => id ?? '–';
  return [
    say('desk-members', { members: population.members, changed: population.changed.length }),
    ...population.tiers.map(({ tier: id, before, after }) => `  ${say('desk-tier', { tier: tier(id), before, after })}`),
    ...population.moves.map(({ from, to, members }) => `  ${say('desk-move', { from: tier(from), to: tier(to), members })}`),
    ...population.points.map(({ wallet, before, after }) => `  ${say('desk-points', { wallet, before, after })}`),
    `  ${say('desk-purchases', { count: population.purchases.count, before: money(population.purchases.before), after: money(population.purchases.after) })}`,
    `  ${say('desk-fees', { before: money(population.fees.before), after: money(population.fees.after) })}`,
    `  ${say('desk-cost', { cost: money(population.cost) })}`,
  ];
}
