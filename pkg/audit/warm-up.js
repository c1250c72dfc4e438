// @ts-check
/** One small question for each way into a new audit, for the reason that `warm-up.js` of the whole engine tells. */
import { askOwnSample } from '../own-sample.js';

/**
 * @typedef {import('./index.js').Audit} Audit
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 */

/** @type {ProgramDocument} */
const program = {
  id: 'warm-up',
  name: { en: 'W' },
  currency: 'CNY',
  timeZone: 'UTC',
  locales: ['en'],
  versions: [{ id: 'v', announcedOn: '2025-01-01', effectiveFrom: '2025-01-01', tiers: [{ id: 'b', name: { en: 'B' } }] }],
  examples: [{ id: 'e', ask: 'quote', with: { member: null, cart: { lines: [] }, on: '2026-01-02' }, expect: { '/value/total': '0.00' } }],
};

/** @param {(document: ProgramDocument) => import('./index.js').Answer<Audit>} read */
export function warmUp(read) {
  askOwnSample('module of the audit', () => read(program), ask);
}

/** @param {Audit} audit */
function ask(audit) {
  audit.reportBytes();
  const bytes = (/** @type {object} */ request) => new TextEncoder().encode(JSON.stringify(request));
  audit.rehearsalBytes(bytes({}));
  audit.bookingsBytes(bytes({ member: null, bookings: [], on: '2026-01-02' }));
  audit.comparisonBytes(bytes({ before: 'v', after: 'v' }));
  return audit.rehearsal();
}
