// @ts-check
// What the page of tiers can say before any script runs: what each tier gives, what reaches and keeps it, and what it costs.

import { htmlOf } from './static-document.js';
import { factWords } from './fact-words.js';
import { tierCompare } from '../components/tier-compare/tier-compare.js';
import { tierRules } from '../components/tier-rules/tier-rules.js';
import { compareView } from '../pages/tiers/compare-view.js';
import { rulesView } from '../pages/tiers/rules-view.js';

/**
 * @param {object} known
 * @param {import('../types.d.ts').ProgramDocument} known.program
 * @param {import('../types.d.ts').VersionDocument} known.version
 * @param {import('../types.d.ts').Locale} known.locale
 * @param {import('./program-facts.js').Say} known.say
 */
export function tierFacts({ program, version, locale, say }) {
  const words = factWords(locale, say);
  const place = program.versions.indexOf(version);
  return {
    'program-compare': htmlOf(locale, () => tierCompare(compareView(version, place, words, null))),
    'program-tier-rules': htmlOf(locale, () => tierRules(rulesView(version, place, program.currency, words, null))),
  };
}
