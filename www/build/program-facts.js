// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinFacts } from './application-form.js';
import { cardRows } from './card-facts.js';
import { escapeHtml } from './escape-html.js';
import { factRow } from './fact-row.js';
import { offerRows } from './offer-facts.js';
import { pointsRows, redemptionRows } from './points-facts.js';
import { serviceFacts } from './service-facts.js';
import { tierFacts } from './tier-facts.js';
import { conditionOf } from '../words/conditions.js';
import { moneyIn, textIn } from '../../pkg/words/index.js';

/** @typedef {import('../../src/wasm/types.d.ts').Locale} Locale */
/** @typedef {import('../../src/wasm/types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../../src/wasm/types.d.ts').TierDocument} TierDocument */
/** @typedef {(id: string, variables?: Record<string, string | number>) => string} Say */

/**
 * What a page can say of the program before any script runs: the company's name, its tiers, what points are and buy, its offers, and how one
 * joins.
 *
 * @param {string} root
 * @param {Locale} locale
 * @param {Say} say
 * @returns {Record<string, string>}
 */
export function programFacts(root, locale, say) {
  const { program, version, catalogue } = programOf(root);
  if (!version.application) throw new Error(`version \`${version.id}\` of the program says nothing of how one joins, which the page for that needs`);
  const money = (/** @type {string} */ amount) => moneyIn(amount, program.currency, locale);
  return {
    ...joinFacts({ program, version, application: version.application, locale, say, money }),
    'program-name': escapeHtml(textIn(program.name, locale)),
    'program-card': cardRows({ version, locale, say, money }),
    'program-offers': offerRows({ program, version, catalogue, locale, say }),
    'program-points': pointsRows({ version, currency: program.currency, locale, say }),
    'program-redemptions': redemptionRows({ version, currency: program.currency, locale, say }),
    ...serviceFacts({ version, locale, say }),
    ...tierFacts({ program, version, locale, say }),
    'program-tiers': version.tiers.map((tier) => tierRow(tier, program.currency, locale, say)).join('\n'),
  };
}

/**
 * The program of the samples, its version that is in force on their day, and the goods that are sold.
 *
 * @param {string} root
 * @returns {{ samples: Record<string, any>, program: ProgramDocument, version: import('../../src/wasm/types.d.ts').VersionDocument, catalogue: import('../types.d.ts').Product[] }}
 */
export function programOf(root) {
  const samples = readData(root, 'samples.json');
  /** @type {ProgramDocument} */
  const program = readData(root, `programs/${samples.program}.json`);
  const version = program.versions.filter(({ effectiveFrom }) => effectiveFrom <= samples.day).at(-1) ?? program.versions[0];
  return { samples, program, version, catalogue: readData(root, `catalogue/${samples.catalogue}.json`) };
}

/** @param {string} root @param {string} file */
function readData(root, file) {
  return JSON.parse(readFileSync(join(root, '../data', file), 'utf8'));
}

/**
 * @param {TierDocument} tier
 * @param {string} currency
 * @param {Locale} locale
 * @param {Say} say
 */
function tierRow(tier, currency, locale, say) {
  const condition = conditionOf(tier.reach, { say, money: (amount) => moneyIn(amount, currency, locale) });
  return factRow(textIn(tier.name, locale), [condition], tier.clause, locale);
}
