// @ts-check
/** One small question for each way into a new validator, for the reason that `warm-up.js` of the whole engine tells. */

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

/**
 * @param {(document: ProgramDocument) => import('./index.js').Answer<Forms>} read
 * @throws if the validator gives no answer, for then it would give none to its caller either
 */
export function warmUp(read) {
  try {
    ask(read);
  } catch (cause) {
    // What wasm throws when it stops says nothing of who stopped, or when.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the validator does not answer its own sample: ${why}`, { cause });
  }
}

/** @param {(document: ProgramDocument) => import('./index.js').Answer<Forms>} read */
function ask(read) {
  const { value: forms, problems } = read(program);
  if (!forms) {
    throw new Error(JSON.stringify(problems));
  }
  try {
    forms.checkBytes(new TextEncoder().encode(JSON.stringify({ application, options: null, on: day })));
    const report = forms.check(application, null, day);
    if (!report.ok) {
      throw new Error(JSON.stringify(report.problems));
    }
  } finally {
    forms.free();
  }
}
