// @ts-check
/** The application that each consumer project checks: a form, what was entered, and what is said of it. */
import assert from 'node:assert/strict';

import { load } from 'huiji/application';

/** @type {import('huiji').ProgramDocument} */
export const form = {
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
      application: {
        purposes: [{ id: 'contact', name: { en: 'To reach you' } }],
        fields: [
          { id: 'name', label: { en: 'Name' }, rule: 'name', purpose: 'contact', required: true },
          { id: 'phone', label: { en: 'Phone' }, rule: 'phone', purpose: 'contact', required: true },
          { id: 'email', label: { en: 'E-mail' }, rule: 'email', purpose: 'contact', required: true },
        ],
      },
    },
  ],
};

/** A full-width phone number, an address without its end, and no name. */
export const application = { phone: '１３８００１３８０００', email: 'qinghe@example' };

export const request = { application, options: null, on: '2026-11-22' };

/** What Node's own loader answers, after a look at it. */
export async function answerOfThisProcess() {
  const { value: forms, problems } = await load(form);
  assert.ok(forms, JSON.stringify(problems));
  const answer = new TextDecoder().decode(forms.checkBytes(new TextEncoder().encode(JSON.stringify(request))));
  const { value: report } = /** @type {import('huiji/application').Answer<import('huiji/application').ApplicationReport>} */ (JSON.parse(answer));
  assert.deepEqual(report?.issues.map(({ path, code }) => `${path} ${code}`), ['/name field.missing', '/phone text.folded', '/email email.domain']);
  assert.equal(report?.values['/phone']?.value, '+8613800138000');
  return answer;
}
