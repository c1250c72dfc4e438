// @ts-check
/** One small question for each way into new procedures, for the reason that `warm-up.js` of the whole engine tells. */
import { askOwnSample } from '../own-sample.js';

/**
 * @typedef {import('./index.js').FeeAsked} FeeAsked
 * @typedef {import('./index.js').MemberDocument} MemberDocument
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 * @typedef {import('./index.js').Procedures} Procedures
 * @typedef {import('./index.js').WorkflowRecord} WorkflowRecord
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
      tiers: [{ id: 'b', name: { en: 'B' }, fee: '1.00' }],
      fees: { replacement: { lost: '1.00' } },
    },
  ],
};

/** @type {MemberDocument} */
const member = { id: 'm', kind: 'person', joinedOn: '2025-12-01', terms: [{ from: '2025-12-01', to: '2026-11-30' }] };

/** @type {FeeAsked} */
const asked = { join: { tier: 'b', kind: 'person' } };

/** @type {WorkflowRecord} */
const record = {
  id: 'r',
  card: { number: '1', tier: 'b' },
  history: [
    { id: 'a', on: '2025-12-01', event: 'issue', by: 'membership' },
    { id: 'b', on: '2025-12-02', event: 'activate', by: 'member', proof: ['identity'] },
  ],
};

/** @param {(document: ProgramDocument) => import('./index.js').Answer<Procedures>} read */
export function warmUp(read) {
  askOwnSample('module of fees and workflows', () => read(program), ask);
}

/** @param {Procedures} procedures */
function ask(procedures) {
  const bytes = (/** @type {object} */ request) => new TextEncoder().encode(JSON.stringify(request));
  procedures.feesBytes(bytes({ member: null, asked, on: day }));
  procedures.workflowBytes(bytes({ member, record, on: day }));
  return procedures.workflow(member, record, day);
}
