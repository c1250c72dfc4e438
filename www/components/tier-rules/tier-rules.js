// @ts-check
import { benefitChanges } from '../benefit-changes/benefit-changes.js';
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} TierRuleView
 * @property {string} tone
 * @property {string} name
 * @property {string | null} own what is said of the member's own tier; `null` of any other
 * @property {{ label: string, pointer: string } | null} clause
 * @property {{ term: string, told: string[], clause: { label: string, pointer: string } | null }[]} facts
 * @property {import('../benefit-changes/benefit-changes.js').BenefitChangesView | null} changes what the tier gives and takes against the member's own
 */

/** What reaches and keeps each tier, what it costs, and what it would change. @param {{ tiers: TierRuleView[] }} view */
export function tierRules({ tiers }) {
  return element('ol', { class: 'tier-rules' }, ...tiers.map(rulesOf));
}

/** @param {TierRuleView} view */
function rulesOf({ tone, name, own, clause, facts, changes }) {
  return element(
    'li',
    { 'data-tone': tone, 'data-own': own !== null },
    element('h3', {}, name, own !== null && element('span', { class: 'tier-rules__own' }, ` ${own}`)),
    clause && element('p', {}, clauseLabel(clause.label, clause.pointer)),
    element(
      'dl',
      {},
      ...facts.map((fact) =>
        element(
          'div',
          {},
          element('dt', {}, fact.term),
          ...fact.told.map((line) => element('dd', {}, line)),
          fact.clause && element('dd', {}, clauseLabel(fact.clause.label, fact.clause.pointer)),
        ),
      ),
    ),
    changes && benefitChanges(changes, true),
  );
}
