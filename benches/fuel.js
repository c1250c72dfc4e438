// @ts-check
/** Fuel of the bytes path, against its budget in fuel.json. Exact: the same on every machine. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** How much more than the budget an answer may take. */
const TOLERANCE = 0.05;

/**
 * @typedef {{ name: string, fuel: number, budget: number | undefined }} Fuel
 * @typedef {{ name: string, question: string, file: string }} Asked
 */

/**
 * @param {{ program: string, engine: string, regulations: string, requests: Asked[], budgets: string }} from
 * @returns {Fuel[]}
 */
export function countFuel({ program, engine, regulations, requests, budgets }) {
  const output = execFileSync(program, [engine, regulations, ...requests.flatMap(({ question, file }) => [question, file])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const counted = output.trim().split('\n').map(Number);
  /** @type {{ [name: string]: number }} */
  const known = JSON.parse(readFileSync(budgets, 'utf8'));
  return requests.map(({ name }, index) => ({ name, fuel: counted[index] ?? NaN, budget: known[name] }));
}

/**
 * What is above its budget, and what has none.
 *
 * @param {Fuel[]} fuels
 */
export function aboveBudget(fuels) {
  return fuels.filter(({ fuel, budget }) => budget === undefined || !(fuel <= budget * (1 + TOLERANCE)));
}

/**
 * Makes what was counted the new budget.
 *
 * @param {string} budgets
 * @param {Fuel[]} fuels
 */
export function accept(budgets, fuels) {
  const counted = Object.fromEntries(fuels.map(({ name, fuel }) => [name, fuel]));
  writeFileSync(budgets, `${JSON.stringify(counted, null, 2)}\n`);
}
