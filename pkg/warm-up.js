// @ts-check
/**
 * One small question for each way into a new engine. Hosts compile wasm in two steps, and some
 * functions only when they are first called; so the first real question would take as long as
 * loading did. A host pays here instead, where it waits anyway.
 */
import { askOwnSample } from './own-sample.js';

/**
 * @typedef {import('./index.js').ProgramDocument} ProgramDocument
 * @typedef {import('./index.js').MemberDocument} MemberDocument
 * @typedef {import('./index.js').CartDocument} CartDocument
 * @typedef {import('./index.js').Regulations} Regulations
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
      tiers: [
        { id: 'b', name: { en: 'B' } },
        { id: 'g', name: { en: 'G' }, reach: { netSpend: { atLeast: '1.00', window: { rollingMonths: 12 } } }, hold: { months: 12 } },
      ],
      benefits: [{ id: 'r', name: { en: 'R' }, class: 'tier', tiers: ['g'], rate: { rate: '0.9' } }],
      wallets: [{ id: 'p', name: { en: 'P' }, earn: { spend: { points: 1, perAmount: '1.00' } }, multipliers: { g: '2' }, expiry: { months: 24 } }],
    },
  ],
};

/** @type {MemberDocument} */
const member = {
  id: 'm',
  kind: 'person',
  joinedOn: '2025-12-01',
  terms: [{ from: '2025-12-01', to: '2026-11-30' }],
  activities: [{ id: 'a', on: '2026-01-01', purchase: { lines: [{ sku: 's', quantity: 1, paid: '9.00' }] } }],
};

/** @type {CartDocument} */
const cart = { lines: [{ sku: 's', quantity: 2, price: '1.00' }] };

/** @param {(document: ProgramDocument) => import('./index.js').Answer<Regulations>} read */
export function warmUp(read) {
  askOwnSample('engine', () => read(program), ask);
}

/** @param {Regulations} regulations */
function ask(regulations) {
  const bytes = (/** @type {object} */ request) => new TextEncoder().encode(JSON.stringify(request));
  regulations.quoteBytes(bytes({ member, cart, on: day }));
  regulations.standingBytes(bytes({ member, on: day }));
  return regulations.quote(member, cart, day);
}
