// @ts-check
// What the service page can say before any script runs: the kinds of case, by when each is answered, and what repairs cost.

import { escapeHtml } from './escape-html.js';
import { factRow } from './fact-row.js';

/**
 * @param {object} facts
 * @param {import('../../src/wasm/types.d.ts').VersionDocument} facts.version
 * @param {import('../../src/wasm/types.d.ts').Locale} facts.locale
 * @param {import('./program-facts.js').Say} facts.say
 */
export function serviceFacts({ version, locale, say }) {
  const separator = locale === 'en' ? ', ' : '、';
  const rows = (version.workflows?.deadlines ?? [])
    .filter(({ workflow, after }) => workflow === 'case' && after === 'receive')
    .map(({ kinds = [], severities, until, workingDays, days, hours, clause }) => {
      const kind = kinds.map((one) => say('flow-case_kind', { word: one })).join(separator);
      const what = severities ? say('page-service-static-kind', { kind, severities: severities.map((one) => say('flow-severity', { word: one })).join(separator) }) : kind;
      const [unit, count] = workingDays !== undefined ? ['working-days', workingDays] : days !== undefined ? ['days', days] : ['hours', hours ?? 0];
      return factRow(what, [say(`page-service-static-${unit}`, { count, what: say('table-case-do', { word: until }) })], clause, locale);
    });
  const repairs = version.fees?.repairs;
  if (repairs) rows.push(factRow(say('page-service-static-warranty'), [say('page-service-static-warranty-text', { months: repairs.warrantyMonths })], repairs.clause, locale));
  const named = (/** @type {string} */ kind, /** @type {string[]} */ all) => Object.fromEntries(all.map((word) => [`${kind}-${word}`, escapeHtml(say(`flow-${kind}`, { word }))]));
  return {
    'program-service': rows.join('\n'),
    ...named('case_kind', ['complaint', 'feedback', 'consultation', 'after_sales', 'repair']),
    ...named('severity', ['minor', 'normal', 'serious', 'critical']),
  };
}
