// @ts-check
// Which rules of a version state a clause: everything in it that names the clause.

import { textIn } from '../../pkg/words/index.js';

/** What is no rule, or says only which clauses there are. */
const noRules = new Set(['chapters', 'checks', 'meta']);

/**
 * The rules by the label of their clause, in the document's order, each named once.
 *
 * @param {import('../types.d.ts').VersionDocument} version
 * @param {import('../types.d.ts').Locale} locale
 * @param {import('./program-facts.js').Say} say
 * @returns {Map<string, string[]>}
 */
export function rulesByClause(version, locale, say) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  /** @param {unknown} value @param {string} part @param {string | null} name of what it stands in */
  const look = (value, part, name) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((one) => look(one, part, name));
    const { clause, name: own, label } = /** @type {Record<string, any>} */ (value);
    const told = typeof own === 'object' || typeof label === 'object' ? textIn(own ?? label, locale) : name;
    if (typeof clause === 'string') {
      const rules = found.get(clause) ?? new Set();
      rules.add(told === null ? say(`page-rules-part-${part}`) : say('page-rules-rule', { part: say(`page-rules-part-${part}`), name: told }));
      found.set(clause, rules);
    }
    for (const [field, inside] of Object.entries(value)) if (!noRules.has(field)) look(inside, part, told);
  };
  for (const [part, value] of Object.entries(version)) if (!noRules.has(part)) look(value, part, null);
  return new Map([...found].map(([clause, rules]) => [clause, [...rules]]));
}
