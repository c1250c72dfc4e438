// @ts-check
/** Every reason that a quote or a return can give is as the description says, and each of them is given here. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { createHandler } from 'huiji-edge';

import { textOf } from '../node/repository.js';
import { answerSchema, assertValid, requestSchema } from './description.js';
import { pathTo, post } from './questions.js';

/** @typedef {import('huiji').OfferDocument} OfferDocument */
/** @typedef {import('huiji').CartDocument} CartDocument */
/** @typedef {import('huiji').MemberDocument} MemberDocument */

const DAY = '2026-11-22';

/** @type {MemberDocument} */
const basic = { id: 'm-1', kind: 'person', joinedOn: '2026-01-10', terms: [{ from: '2026-01-10', to: '2026-12-31' }] };
/** @type {MemberDocument} */
const gold = { ...basic, activities: [{ id: 'i-1', on: '2026-01-11', invitation: { tier: 'gold' } }] };

/**
 * An offer of a name that says nothing.
 *
 * @param {string} id
 * @param {Omit<OfferDocument, 'id' | 'name'>} what
 * @returns {OfferDocument}
 */
function offer(id, what) {
  return { id, name: { en: id }, ...what };
}

/**
 * @param {OfferDocument[]} offers
 * @returns {import('huiji').ProgramDocument}
 */
function program(offers) {
  const tiers = [
    { id: 'basic', name: { en: 'Basic' } },
    { id: 'gold', name: { en: 'Gold' }, reach: { invitation: { window: { lifetime: {} } } }, hold: { life: {} } },
  ];
  return {
    id: 'offers',
    name: { en: 'Offers' },
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    locales: ['en'],
    versions: [
      {
        id: 'v',
        announcedOn: '2025-12-01',
        effectiveFrom: '2026-01-01',
        noDiscount: { skus: ['card'] },
        tiers,
        benefits: [{ id: 'gold-rate', name: { en: 'Gold rate' }, class: 'tier', tiers: ['gold'], rate: { rate: '0.9', goods: { categories: ['tea'] } } }],
        offers,
        returns: { days: 7, exchangeDays: 15, except: { skus: ['card'] } },
      },
    ],
  };
}

/**
 * @typedef {object} Asked
 * @property {string} code The reason that is due.
 * @property {OfferDocument[]} [offers]
 * @property {Partial<CartDocument>} [cart]
 * @property {MemberDocument | null} [member]
 * @property {string} [on]
 */

/** @type {CartDocument['lines']} */
const CUPS = [{ sku: 'cup', quantity: 4, price: '100.00' }];
const TEA = [{ sku: 'tea', category: 'tea', quantity: 1, price: '100.00' }];
const pot = { skus: ['pot'] };
const cup = { skus: ['cup'] };

/** @type {Asked[]} */
const QUOTES = [
  { code: 'rate.tier', cart: { lines: TEA }, member: gold },
  { code: 'rate.offer', offers: [offer('o', { rate: { rate: '0.885' } })] },
  { code: 'rate.order', offers: [offer('o', { rate: { rate: '0.97', atLeast: '400.00' } })] },
  { code: 'rate.nth_piece', offers: [offer('o', { everyNth: { of: 3, last: 1, rate: '0' } })] },
  { code: 'price.sale', cart: { lines: [{ sku: 'cup', quantity: 1, price: '100.00', salePrice: '95.00' }] } },
  { code: 'price.offer', offers: [offer('o', { fixedPrice: { price: '88.00' } })] },
  { code: 'price.steps', offers: [offer('o', { steps: { prices: [{ from: 3, price: '90.00' }] } })] },
  {
    code: 'price.bundle',
    offers: [offer('o', { bundle: { parts: [{ goods: cup, quantity: 2 }, { goods: pot, quantity: 1 }], price: '250.00' } })],
    cart: { lines: [...CUPS, { sku: 'pot', quantity: 1, price: '100.00' }] },
  },
  { code: 'amount.off', offers: [offer('o', { moneyOff: { amount: '30.00' } })] },
  { code: 'amount.off_from', offers: [offer('o', { moneyOff: { amount: '20.00', atLeast: '199.00', each: true } })] },
  { code: 'shipping.free', offers: [offer('o', { freeShipping: {} })], cart: { shipping: '12.00' } },
  { code: 'gift.given', offers: [offer('o', { gift: { bands: [{ atLeast: '100.00', gift: 'sampler', quantity: 2 }] } })] },
  { code: 'offer.no_member', cart: { lines: TEA } },
  { code: 'offer.no_term', cart: { lines: TEA }, member: gold, on: '2027-01-01' },
  { code: 'offer.other_tier', cart: { lines: TEA }, member: basic },
  { code: 'offer.no_goods_in_scope', offers: [offer('o', { goods: pot, rate: { rate: '0.9' } })] },
  {
    code: 'offer.beaten',
    offers: [
      offer('a', { rate: { rate: '0.9' }, stacking: { exclusive: 'one' } }),
      offer('b', { rate: { rate: '0.8' }, stacking: { exclusive: 'one' } }),
    ],
  },
  { code: 'offer.no_saving', offers: [offer('o', { fixedPrice: { price: '100.00' } })] },
  { code: 'offer.not_for', offers: [offer('o', { who: { segments: ['new'] }, rate: { rate: '0.9' } })], member: gold },
  { code: 'offer.not_yet', offers: [offer('o', { when: { from: '2026-12-01' }, rate: { rate: '0.9' } })] },
  { code: 'offer.ended', offers: [offer('o', { when: { to: '2026-11-21' }, rate: { rate: '0.9' } })] },
  { code: 'offer.other_day', offers: [offer('o', { when: { weekdays: [1] }, rate: { rate: '0.9' } })] },
  { code: 'offer.other_hours', offers: [offer('o', { when: { hours: [{ from: '14:00', to: '16:00' }] }, rate: { rate: '0.9' } })], on: `${DAY}T16:00` },
  { code: 'offer.time_unknown', offers: [offer('o', { when: { hours: [{ from: '14:00', to: '24:00' }] }, rate: { rate: '0.9' } })] },
  { code: 'offer.not_named', offers: [offer('o', { source: 'coupon', rate: { rate: '0.9' } })] },
  {
    code: 'offer.used_up',
    offers: [offer('o', { rate: { rate: '0.9' }, limits: { perMember: { quantity: 1, per: 'month' }, inAll: 500 } })],
    cart: { used: [{ offer: 'o', byMember: 1, inAll: 7 }] },
    member: gold,
  },
  {
    code: 'offer.used_up',
    offers: [offer('o', { rate: { rate: '0.9' }, limits: { inAll: 500 } })],
    cart: { used: [{ offer: 'o', inAll: 500 }] },
  },
  { code: 'offer.below', offers: [offer('o', { moneyOff: { amount: '40.00', atLeast: '432.00' } })] },
  { code: 'offer.too_few', offers: [offer('o', { everyNth: { of: 5, rate: '0.5' } })] },
  {
    code: 'offer.costs_more',
    offers: [
      offer('a', { rate: { rate: '0.9' }, stacking: { stage: 0 } }),
      offer('b', { moneyOff: { amount: '60.00', atLeast: '400.00' } }),
    ],
  },
  { code: 'goods.no_discount', cart: { lines: [{ sku: 'card', quantity: 1, price: '200.00' }] }, member: gold },
  { code: 'goods.no_offer', member: gold },
];

/** What is to be found in an answer, for each reason of a return. */
const RETURNS = [
  { code: 'return.too_late', sku: 'cup', on: '2026-11-28' },
  { code: 'return.excluded', sku: 'card', on: DAY },
];

for (const { code, offers = [], cart, member = null, on = DAY } of QUOTES) {
  test(`${code} is told as described`, async () => {
    const answer = await answered('quote', offers, { member, cart: { lines: CUPS, ...cart }, on });
    assert.ok(JSON.stringify(answer).includes(`{"code":"${code}",`), JSON.stringify(answer, null, 1));
  });
}

for (const { code, sku, on } of RETURNS) {
  test(`${code} is told as described`, async () => {
    const order = {
      cart: { lines: [{ sku, quantity: 2, price: '100.00' }] },
      on: '2026-11-20',
      offers: [],
      lines: [{ paid: '200.00' }],
    };
    const answer = await answered('returnPreview', [], { member: null, order, lines: [{ line: 0, quantity: 1 }], on });
    assert.equal(answer.value.lines[0].reason.code, code);
    assert.equal(answer.value.lines[0].returnable, false);
    assert.equal(answer.value.kept, '200.00');
  });
}

test('no reason of an offer, of goods or of a return is left out', () => {
  const types = textOf('src/wasm/types.d.ts');
  const codes = [...types.slice(types.indexOf('export type ReasonCode')).matchAll(/\{ code: '([a-z_.]+)'/g)].map(([, code]) => code ?? '');
  const due = codes.filter((code) => /^(rate|price|amount|shipping|gift|offer|goods|return)\./.test(code));
  assert.ok(due.length > 30);
  const told = new Set([...QUOTES, ...RETURNS].map(({ code }) => code));
  assert.deepEqual([...told].sort(), due.sort());
});

/**
 * The answer of the edge, which must be as described; so must be what is asked.
 *
 * @param {import('../node/questions.js').Question} question
 * @param {OfferDocument[]} offers
 * @param {object} request
 */
async function answered(question, offers, request) {
  assertValid(requestSchema(question), request);
  const handler = await createHandler(program(offers));
  const response = await handler(post(pathTo(question), JSON.stringify(request)));
  const answer = await response.json();
  assert.equal(response.status, 200, JSON.stringify(answer));
  assertValid(answerSchema(question), answer);
  return answer;
}
