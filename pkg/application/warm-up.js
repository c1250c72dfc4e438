// @ts-check
/** One small question for each way into a new validator, for the reason that `warm-up.js` of the whole engine tells. */
import { askOwnSample } from '../own-sample.js';

/**
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 * @typedef {import('./index.js').Forms} Forms
 */

const day = '2026-01-02';

/** @type {ProgramDocument} */
const program = {
  id: 'warm-up',
  name: { en: 'W' },
  currency: 'CNY',
  timeZone: 'UTC',
  locales: ['en'],
  versions: [
    {
      id: 'v',
      announcedOn: '2025-01-01',
      effectiveFrom: '2025-01-01',
      tiers: [{ id: 'b', name: { en: 'B' } }],
      application: {
        purposes: [{ id: 'p', name: { en: 'P' } }],
        fields: [
          { id: 'name', label: { en: 'N' }, rule: 'name', purpose: 'p', required: true },
          { id: 'phone', label: { en: 'T' }, rule: 'phone', purpose: 'p' },
          { id: 'email', label: { en: 'E' }, rule: 'email', purpose: 'p' },
        ],
      },
    },
  ],
};

const application = { name: 'W', phone: '13800000000', email: 'w@example.com' };

/** @param {(document: ProgramDocument) => import('./index.js').Answer<Forms>} read */
export function warmUp(read) {
  askOwnSample('validator', () => read(program), ask);
}

/** @param {Forms} forms */
function ask(forms) {
  forms.checkBytes(new TextEncoder().encode(JSON.stringify({ application, options: null, on: day })));
  return forms.check(application, null, day);
}
