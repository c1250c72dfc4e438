// @ts-check
import { clauseHtml } from './clause-html.js';
import { escapeHtml } from './escape-html.js';

/**
 * A row of what a page says of the program before any script runs: its head, what it says, and the clause in the language that it is in.
 *
 * @param {string} what
 * @param {string[]} facts
 * @param {string | undefined} clause
 * @param {import('../../src/wasm/types.d.ts').Locale} locale
 */
export function factRow(what, facts, clause, locale) {
  const cells = facts.map((fact) => `<td>${escapeHtml(fact)}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(what)}</th>${cells}<td>${clauseHtml(clause, locale)}</td></tr>`;
}
