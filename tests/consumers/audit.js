// @ts-check
/** The program that each consumer project audits: one example comes true, one does not. */
import assert from 'node:assert/strict';

import { load } from 'huiji/audit';

/** @param {string} payable @param {number} quantity */
const pots = (quantity, payable) => ({
  id: `pots-${quantity}`,
  ask: /** @type {const} */ ('quote'),
  with: { member: null, cart: { lines: [{ sku: 'pot', quantity, price: '180.00' }] }, on: '2026-03-15' },
  expect: { '/value/payable': payable },
});

/** @type {import('huiji').ProgramDocument} */
export const audited = {
  id: 'consumer',
  name: { en: 'Consumer' },
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  locales: ['en'],
  versions: [
    {
      id: 'first',
      announcedOn: '2025-12-01',
      effectiveFrom: '2026-01-01',
      tiers: [{ id: 'basic', name: { en: 'Basic' } }],
      offers: [{ id: 'fifty-off', name: { en: '50 off' }, moneyOff: { amount: '50.00', atLeast: '200.00' } }],
    },
  ],
  examples: [pots(1, '180.00'), pots(2, '320.00')],
};

/** What Node's own loader answers, after a look at it: the rehearsal, and the report in a line of its own. */
export async function auditOfThisProcess() {
  const { value: audit, problems } = await load(audited);
  assert.ok(audit, JSON.stringify(problems));
  const { value: rehearsal } = audit.rehearsal();
  assert.deepEqual(rehearsal?.examples.map(({ id, passed }) => `${id} ${passed}`), ['pots-1 true', 'pots-2 false']);
  assert.deepEqual(rehearsal?.examples[1]?.differences, [{ at: '/value/payable', expected: '320.00', got: '310.00', missing: false }]);
  const textOf = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes);
  return `${textOf(audit.rehearsalBytes(new TextEncoder().encode('{}')))}\n${textOf(audit.reportBytes())}`;
}
