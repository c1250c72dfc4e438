// @ts-check
// Writes the three long ledgers of the motor service beside this file: `node data/members/generate.mjs`.
// Those members are reached by counting purchases (the 200th, the 800th), so a rule makes them and a hand does not.
// The rule has no clock and its own seed for each member: running it again gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ sku: string, category: string, price: string }} Goods
 * @typedef {{ day: string, time: string, points: number, item: string }} Redemption
 * @typedef {{ day: string, time: string, benefit: string }} Use
 * @typedef {object} Plan
 * @property {string} id
 * @property {'person' | 'enterprise'} kind
 * @property {{ 'zh-Hans': string, 'zh-Hant': string, en: string }} name
 * @property {string} cardNumber
 * @property {string} joinedOn
 * @property {number} terms How many terms of twelve months, from the day of joining.
 * @property {string} lastDay The day of the last purchase.
 * @property {number} purchases
 * @property {number} seed
 * @property {string[]} shops
 * @property {Redemption[]} redemptions
 * @property {Use[]} uses
 */

const millisecondsOfADay = 86_400_000;

/** @type {Goods[]} */
const catalogue = JSON.parse(readFileSync(new URL('../catalogue/motor-service.json', import.meta.url), 'utf8'));

/** How often each thing is bought, in parts, and how many at once: from, to. */
const habits = [
  { sku: 'CHARGING-KWH', parts: 34, from: 18, to: 62 },
  { sku: 'WASH-OUTSIDE', parts: 26, from: 1, to: 1 },
  { sku: 'SCREEN-WASH-2L', parts: 11, from: 1, to: 2 },
  { sku: 'WASH-FULL', parts: 8, from: 1, to: 1 },
  { sku: 'OIL-TOP-UP', parts: 6, from: 1, to: 2 },
  { sku: 'WIPER-CLEANING', parts: 4, from: 1, to: 1 },
  { sku: 'BRAKE-CHECK', parts: 4, from: 1, to: 1 },
  { sku: 'OIL-CHANGE', parts: 3, from: 1, to: 1 },
  { sku: 'WIPER-NEW-PAIR', parts: 2, from: 1, to: 1 },
  { sku: 'TIRE-CHANGE', parts: 1, from: 1, to: 4 },
  { sku: 'TIRE-NEW-17', parts: 1, from: 2, to: 4 },
];

/** @type {Plan[]} */
const plans = [
  {
    id: 'motor-silver',
    kind: 'person',
    name: { 'zh-Hans': '方未晞', 'zh-Hant': '方未晞', en: 'Fang Weixi' },
    cardNumber: '660025121004',
    joinedOn: '2025-12-10',
    terms: 1,
    lastDay: '2026-11-16',
    purchases: 37,
    seed: 11,
    shops: ['north-gate'],
    redemptions: [],
    uses: [],
  },
  {
    id: 'motor-gold',
    kind: 'person',
    name: { 'zh-Hans': '韩砚秋', 'zh-Hant': '韓硯秋', en: 'Han Yanqiu' },
    cardNumber: '660024050619',
    joinedOn: '2024-05-06',
    terms: 3,
    lastDay: '2026-11-20',
    purchases: 203,
    seed: 22,
    shops: ['north-gate', 'ring-road'],
    redemptions: [{ day: '2026-01-04', time: '17:30', points: 500, item: 'dash-mat' }],
    uses: [
      { day: '2026-04-25', time: '09:30', benefit: 'car-wash' },
      { day: '2026-08-15', time: '10:15', benefit: 'oil-top-up' },
    ],
  },
  {
    id: 'motor-platinum',
    kind: 'enterprise',
    name: { 'zh-Hans': '畅行车队', 'zh-Hant': '暢行車隊', en: 'Changxing Fleet' },
    cardNumber: '660023021302',
    joinedOn: '2023-02-13',
    terms: 4,
    lastDay: '2026-11-21',
    purchases: 836,
    seed: 33,
    shops: ['north-gate', 'ring-road', 'airport'],
    redemptions: [
      { day: '2024-02-02', time: '18:00', points: 1000, item: 'first-aid-kits' },
      { day: '2025-09-12', time: '18:00', points: 1500, item: 'dash-cameras' },
    ],
    // The second car wash is of the year in which gold becomes platinum.
    uses: [
      { day: '2025-05-10', time: '09:00', benefit: 'car-wash' },
      { day: '2026-04-18', time: '09:00', benefit: 'car-wash' },
      { day: '2026-10-08', time: '16:40', benefit: 'tire-change' },
    ],
  },
];

for (const plan of plans) {
  writeFileSync(new URL(`${plan.id}.json`, import.meta.url), documentOf(plan));
}

/**
 * One activity on a line, so that a ledger of 836 purchases can still be read and compared.
 * @param {Plan} plan
 */
function documentOf(plan) {
  const terms = Array.from({ length: plan.terms }, (_, index) => ({
    from: dayAfter(plan.joinedOn, index, 0),
    to: dayAfter(plan.joinedOn, index + 1, -1),
  }));
  const activities = [...purchasesOf(plan), ...redemptionsOf(plan), ...usesOf(plan)].sort((a, b) => (a.on < b.on ? -1 : 1));
  return [
    '{',
    '  "$schema": "../schema/member.json",',
    `  "id": ${onOneLine(plan.id)},`,
    `  "kind": ${onOneLine(plan.kind)},`,
    `  "joinedOn": ${onOneLine(plan.joinedOn)},`,
    '  "terms": [',
    terms.map((term) => `    ${onOneLine(term)}`).join(',\n'),
    '  ],',
    '  "activities": [',
    activities.map((activity) => `    ${onOneLine(activity)}`).join(',\n'),
    '  ],',
    `  "meta": ${onOneLine({ name: plan.name, cardNumber: plan.cardNumber })}`,
    '}',
    '',
  ].join('\n');
}

/**
 * Purchases lie evenly between joining and the last day, each at a time of its own.
 * @param {Plan} plan
 */
function purchasesOf(plan) {
  const next = sequence(plan.seed);
  const first = Date.parse(plan.joinedOn);
  const days = (Date.parse(plan.lastDay) - first) / millisecondsOfADay;
  return Array.from({ length: plan.purchases }, (_, index) => {
    const day = first + Math.floor((days * index) / (plan.purchases - 1)) * millisecondsOfADay;
    const hour = String(8 + next(11)).padStart(2, '0');
    const minute = String(next(60)).padStart(2, '0');
    const shop = plan.shops[next(plan.shops.length)];
    const lines = [lineOf(next)];
    if (next(9) === 0) lines.push(lineOf(next));
    return {
      id: `${plan.id}-${String(index + 1).padStart(4, '0')}`,
      on: `${new Date(day).toISOString().slice(0, 10)}T${hour}:${minute}`,
      purchase: { shop, lines },
    };
  });
}

/** @param {Plan} plan */
function redemptionsOf(plan) {
  return plan.redemptions.map(({ day, time, points, item }, index) => ({
    id: `${plan.id}-redemption-${index + 1}`,
    on: `${day}T${time}`,
    redemption: { wallet: 'points', points, item },
  }));
}

/** @param {Plan} plan */
function usesOf(plan) {
  return plan.uses.map(({ day, time, benefit }, index) => ({ id: `${plan.id}-use-${index + 1}`, on: `${day}T${time}`, use: { benefit } }));
}

/** @param {(below: number) => number} next */
function lineOf(next) {
  let part = next(habits.reduce((sum, habit) => sum + habit.parts, 0));
  const habit = habits.find(({ parts }) => (part -= parts) < 0);
  const goods = catalogue.find(({ sku }) => sku === habit?.sku);
  if (!habit || !goods) throw new Error('every habit names goods of the catalogue');
  const quantity = habit.from + next(habit.to - habit.from + 1);
  return { sku: goods.sku, category: goods.category, quantity, paid: times(goods.price, quantity) };
}

/**
 * In whole cents, because money is never a float.
 * @param {string} price
 * @param {number} quantity
 */
function times(price, quantity) {
  const cents = BigInt(price.replace('.', '')) * BigInt(quantity);
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * @param {string} day No member joins on the 29th of February, so years need no clamp.
 * @param {number} years
 * @param {number} days
 */
function dayAfter(day, years, days) {
  const moved = new Date(day);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return new Date(moved.getTime() + days * millisecondsOfADay).toISOString().slice(0, 10);
}

/**
 * A linear congruential sequence; its high bits choose, because the low ones repeat soon.
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function sequence(seed) {
  let state = BigInt(seed);
  return (below) => {
    state = (state * 1_103_515_245n + 12_345n) % 2_147_483_648n;
    return Number((state >> 8n) % BigInt(below));
  };
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`).join(', ')} }`;
}
