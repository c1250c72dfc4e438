// @ts-check
/** What stands beside the engine in the benches: shops thrown from a seed, and the plain pricings with offers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { MIXES, withOffers } from '../../benches/offers/program.js';
import { shopCart } from '../../benches/offers/shop.js';
import { offersInCents } from '../../benches/plain/offers-cents.js';
import { offersInDecimals } from '../../benches/plain/offers-decimals.js';
import { SMALL_MEMBER } from '../../benches/requests.js';

/** @typedef {Omit<import('huiji').OfferDocument, 'id' | 'name'>} Terms */
/** @typedef {{ price: string, quantity?: number, salePrice?: string, tags?: string[] }} Line */

const DAY = '2026-11-22';
/** @type {import('huiji').ProgramDocument} */
const SAMPLE = JSON.parse(readFileSync(new URL('../../data/programs/retail.json', import.meta.url), 'utf8'));

/**
 * What both plain pricings, which must agree, say of lines of tea.
 *
 * @param {Terms[]} offers
 * @param {Line[]} lines
 * @param {string} tier
 */
function priced(offers, lines, tier) {
  const documents = offers.map((terms, index) => ({ id: `offer-${index}`, name: {}, ...terms }));
  const program = { ...SAMPLE, versions: SAMPLE.versions.map((version) => ({ ...version, offers: documents })) };
  const member = { ...SMALL_MEMBER, opening: { ...SMALL_MEMBER.opening, tier } };
  const cart = { lines: lines.map((line, index) => ({ sku: `article-${index}`, category: 'tea', quantity: 1, ...line })) };
  const answer = offersInCents(program)(member, cart, DAY);
  assert.deepEqual(offersInDecimals(program)(member, cart, DAY), answer);
  return answer;
}

/** @type {[what: string, offers: Terms[], lines: Line[], payable: string, tier?: string][]} */
const WORKED = [
  [
    "the tier's rate is left out where an amount off takes more",
    [{ moneyOff: { amount: '40.00', atLeast: '300.00' } }],
    [{ price: '310.00' }],
    '270.00',
    'gold',
  ],
  [
    'a rate on the list price counts where it is below the sale price',
    [{ rate: { rate: '0.8' }, stacking: { basis: 'list' } }],
    [{ price: '100.00', salePrice: '95.00' }],
    '80.00',
  ],
  ['of two pieces the second is cheaper', [{ everyNth: { of: 2, rate: '0.39' } }], [{ price: '125.00', quantity: 2 }], '173.75'],
  ['of three pieces one is', [{ everyNth: { of: 2, rate: '0.39' } }], [{ price: '125.00', quantity: 3 }], '298.75'],
  ['dearest first', [{ everyNth: { of: 2, rate: '0.5' } }], [{ price: '80.00' }, { price: '100.00' }], '140.00'],
  [
    'an amount off for each multiple',
    [{ moneyOff: { amount: '40.00', atLeast: '300.00', each: true } }],
    [{ price: '920.00' }],
    '800.00',
  ],
  [
    'but so often at most',
    [{ moneyOff: { amount: '40.00', atLeast: '300.00', each: true }, limits: { perOrder: 2 } }],
    [{ price: '920.00' }],
    '840.00',
  ],
  [
    'a set at a price',
    [
      {
        bundle: {
          parts: [
            { goods: { tags: ['pot'] }, quantity: 1 },
            { goods: { tags: ['cup'] }, quantity: 4 },
          ],
          price: '199.00',
        },
      },
    ],
    [
      { price: '120.00', tags: ['pot'] },
      { price: '30.00', quantity: 4, tags: ['cup'] },
    ],
    '199.00',
  ],
  ['a fixed price', [{ fixedPrice: { price: '88.00' } }], [{ price: '100.00', quantity: 3 }], '264.00'],
  ['a rate from an amount on', [{ rate: { rate: '0.95', atLeast: '500.00' } }], [{ price: '500.00' }], '475.00'],
  ['and none below it', [{ rate: { rate: '0.95', atLeast: '500.00' } }], [{ price: '499.00' }], '499.00'],
  [
    'each adjustment is rounded',
    [{ rate: { rate: '0.885' } }, { rate: { rate: '0.95' }, stacking: { stage: 1 } }],
    [{ price: '5.50' }],
    '4.63',
  ],
  [
    'of a group each line has the rate that leaves least',
    [
      { goods: { tags: ['a'] }, rate: { rate: '0.8' }, stacking: { exclusive: 'group' } },
      { goods: { tags: ['b'] }, rate: { rate: '0.7' }, stacking: { exclusive: 'group' } },
    ],
    [
      { price: '100.00', tags: ['a'] },
      { price: '100.00', tags: ['a', 'b'] },
    ],
    '150.00',
  ],
  [
    'of a group of amounts off one is had',
    [
      { moneyOff: { amount: '10.00', atLeast: '50.00' }, stacking: { exclusive: 'group' } },
      { moneyOff: { amount: '30.00', atLeast: '50.00' }, stacking: { exclusive: 'group' } },
    ],
    [{ price: '100.00' }],
    '70.00',
  ],
];

for (const [what, offers, lines, payable, tier = 'basic'] of WORKED) {
  test(`the plain pricings: ${what}`, () => {
    assert.equal(priced(offers, lines, tier).payable, payable);
  });
}

test('the plain pricings part an amount by the largest remainder', () => {
  const lines = ['33.33', '33.33', '33.34'].map((price) => ({ price }));
  const off = priced([{ moneyOff: { amount: '10.00' } }], lines, 'basic').lines.map(({ adjustments }) => adjustments[0]?.amount);
  assert.deepEqual(off, ['-3.33', '-3.33', '-3.34']);
});

test('a shop thrown twice is the same shop, and as mixed as it says', () => {
  for (const count of /** @type {const} */ ([10, 50])) {
    const { program, coupons } = withOffers(SAMPLE, count);
    assert.deepEqual(withOffers(SAMPLE, count), { program, coupons });
    const offers = program.versions[0]?.offers ?? assert.fail('there are no offers');
    assert.equal(offers.length, count);
    assert.equal(Object.values(MIXES[count]).reduce((sum, number) => sum + number, 0), count);
    const exclusive = offers.filter(({ stacking }) => stacking?.exclusive !== undefined).length;
    assert.ok(Math.abs(exclusive - count / 3) < 1, `${exclusive} of ${count} are exclusive`);
    assert.deepEqual(coupons.length, count === 10 ? 2 : 5);
    const cart = shopCart(100, 7, coupons);
    assert.deepEqual(shopCart(100, 7, coupons), cart);
    assert.equal(new Set(cart.lines.map(({ sku }) => sku)).size, 100);
    assert.notDeepEqual(shopCart(100, 8, coupons), cart);
    assert.deepEqual(offersInDecimals(program)(SMALL_MEMBER, cart, DAY), offersInCents(program)(SMALL_MEMBER, cart, DAY));
  }
  const thresholds = withOffers(SAMPLE, 50).program.versions[0]?.offers?.filter(({ rate, moneyOff }) => (rate ?? moneyOff)?.atLeast);
  assert.equal(thresholds?.length, 12);
});
