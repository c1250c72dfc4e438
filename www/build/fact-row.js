// @ts-check
import { escapeHtml } from './escape-html.js';
import { clauseIn } from '../components/why/clause-words.js';

/**
 * A row of what a page says of the program before any script runs: its head, what it says, and the clause in the language that it is in.
 *
 * @param {string} what
 * @param {string[]} facts
 * @param {string | undefined} clause
 * @param {import('../../src/wasm/types.d.ts').Locale} locale
 */
export function factRow(what, facts, clause, locale) {
  const label = clause ? clauseIn(clause, locale) : null;
  const cells = facts.map((fact) => `<td>${escapeHtml(fact)}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(what)}</th>${cells}<td>${label ? `<span lang="${label.lang}">${escapeHtml(label.text)}</span>` : ''}</td></tr>`;
}
