// @ts-check
// The words of fees and workflows: every word of the tables in every locale, and whole sentences.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { feeWords, workflowWords } from '../../pkg/words/procedures.js';

const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);
const workflows = /** @type {const} */ (['application', 'card', 'case', 'order', 'event', 'registration', 'keeper_transfer']);
const fees = await Promise.all(locales.map((locale) => feeWords(locale)));
const flows = await Promise.all(locales.map((locale) => workflowWords(locale)));

/** @param {string} file */
function textOf(file) {
  return readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
}

/** The words that a message knows by name, in its order; the one that says what it does not know is none of them. @param {string} locale @param {string} id */
async function wordsOf(locale, id) {
  const message = compiledMessages(await textOf(`data/words/${locale}.ftl`), [`${id} =`])[id];
  assert.ok(Array.isArray(message), `${id} picks by a word in ${locale}`);
  const [, variants = {}, otherwise] = /** @type {[string, Record<string, unknown>, string]} */ (message[0]);
  return Object.keys(variants).filter((word) => word !== otherwise);
}

/** @param {string} id @param {string[]} expected */
async function assertWords(id, expected) {
  for (const locale of locales) assert.deepEqual(await wordsOf(locale, id), expected, `${id} in ${locale}`);
}

/** The words of a union of texts. @param {string} source @param {RegExp} place */
function unionIn(source, place) {
  const words = [...(place.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word);
  assert.ok(words.length >= 2, `${place} read only ${words.join()}`);
  return words;
}

for (const workflow of workflows) {
  test(`every state and every event of the table of ${workflow} has words, and no others have`, async () => {
    const table = await textOf(`src/workflow/tables/${workflow}.rs`);
    const states = [...table.matchAll(/State(?:::\w+\(|\s*\{\s*name:\s*)"(\w+)"/g)].map(([, state]) => state);
    const events = [...new Set([...table.matchAll(/Transition::(?:new|stays)\(\s*"(\w+)"/g)].map(([, event]) => event))];
    assert.ok(states.length >= 5 && events.length >= 5, `only ${states.length} states and ${events.length} events were read`);
    await assertWords(`table-${workflow}-state`, states);
    for (const kind of ['do', 'done']) {
      for (const locale of locales) assert.deepEqual((await wordsOf(locale, `table-${workflow}-${kind}`)).toSorted(), events.toSorted(), `${kind} in ${locale}`);
    }
  });
}

test('every role, proof, guard, kind, severity and outcome has words, and no others have', async () => {
  const types = await textOf('src/wasm/types.d.ts');
  const contract = await textOf('src/wasm/procedures.d.ts');
  await assertWords('flow-workflow', unionIn(types, /type WorkflowName = ([^;]+);/));
  await assertWords('flow-role', ['applicant', ...unionIn(types, /type Role = ([^;]+);/)]);
  await assertWords('flow-proof', unionIn(types, /type Proof = ([^;]+);/));
  await assertWords('flow-case_kind', unionIn(types, /type CaseKind = ([^;]+);/));
  await assertWords('flow-severity', unionIn(types, /type Severity = ([^;]+);/));
  await assertWords('flow-event_kind', unionIn(contract, /kind\?: ('event'[^;]+);/));
  await assertWords('flow-outcome', unionIn(contract, /outcome\?: ([^;]+);/));
  assert.deepEqual(await wordsOf('en', 'table-registration-state'), unionIn(contract, /state: ('registered'[^;]+);/));

  const guards = [...(await textOf('src/workflow/table.rs')).matchAll(/^ {12}Self::\w+(?:\(_\))? => "(\w+)",$/gm)].map(([, guard]) => guard);
  assert.ok(guards.length >= 12, `only ${guards.length} guards were read`);
  await assertWords('flow-guard', guards);
});

test('every kind, timing, cause and way of fees has words, and no others have', async () => {
  const contract = await textOf('src/wasm/procedures.d.ts');
  await assertWords('fee-what', unionIn(contract, /what: ('join'[^;]+);/));
  await assertWords('fee-timing', unionIn(contract, /timing: ('early'[^;]+);/));
  await assertWords('fee-cause', [...unionIn(contract, /replace\?: \{ cause: ([^}]+) \}/), ...unionIn(contract, /cause: ('quality'[^;]+);/)]);
  await assertWords('fee-way', unionIn(contract, /ways: \(([^)]+)\)\[\]/));
});

test('every reason of a fee has words in every locale', async () => {
  const contract = await textOf('src/wasm/procedures.d.ts');
  const codes = [...contract.matchAll(/code: '((?:fee|repair)\.\w+)'/g)].map(([, code]) => `fee-${code.split('.')[1]}`);
  assert.ok(codes.length >= 19, `only ${codes.length} codes were read`);
  for (const locale of locales) {
    const ids = Object.keys(compiledMessages(await textOf(`data/words/${locale}.ftl`), ['fee-']));
    assert.deepEqual(codes.filter((id) => !ids.includes(id)), [], locale);
  }
});

const names = {
  currency: 'CNY',
  tiers: { silver: '银卡', gold: '金卡' },
  redemptions: { fee: '积分抵会费' },
  promotions: { early: '提前续期优惠' },
};

/** @type {[reason: import('../../pkg/words/procedures.js').FeeReasonSaid, zhHans: string, zhHant: string, en: string][]} */
const reasons = [
  [{ code: 'fee.tier', params: { tier: 'gold', price: '998.00', quantity: 1 } }, '金卡会费 ¥998.00', '金卡會費 ¥998.00', '金卡 fee ¥998.00'],
  [{ code: 'fee.price', params: { tier: 'silver', price: '100.00', quantity: 3 } }, '银卡会费，按价目 ¥100.00 × 3', '银卡會費，依價目表 ¥100.00 × 3', '银卡 fee by the price list ¥100.00 × 3'],
  [
    { code: 'fee.steps', params: { tier: 'silver', quantity: 12, parts: [{ quantity: 10, price: '100.00' }, { quantity: 2, price: '90.00' }] } },
    '银卡会费，共 12 份：10 × ¥100.00 + 2 × ¥90.00',
    '银卡會費，共 12 份：10 × ¥100.00 + 2 × ¥90.00',
    '银卡 fee for 12: 10 × ¥100.00 + 2 × ¥90.00',
  ],
  [{ code: 'fee.rate', params: { promotion: 'early', rate: '0.95' } }, '“提前续期优惠”9.5折', '「提前续期优惠」9.5折', '“提前续期优惠”, 5% off'],
  [{ code: 'fee.money_off', params: { promotion: 'early', amount: '50.00' } }, '“提前续期优惠”减 ¥50.00', '「提前续期优惠」折 ¥50.00', '“提前续期优惠”, ¥50.00 off'],
  [
    { code: 'fee.credit', params: { tier: 'silver', listFee: '499.00', daysLeft: 292, days: 365 } },
    '银卡剩余 292 天折抵：会费 ¥499.00 × 292 ÷ 365',
    '银卡剩餘 292 天折抵：會費 ¥499.00 × 292 ÷ 365',
    'credit for the 292 days left of 银卡: fee ¥499.00 × 292 ÷ 365',
  ],
  [
    { code: 'fee.credit_lost', params: { amount: '10.00' } },
    '折抵超出应缴会费的 ¥10.00 不退还',
    '折抵超過應繳會費的 ¥10.00 不予退還',
    '¥10.00 of the credit is more than the fee, and is not paid out',
  ],
  [{ code: 'fee.points', params: { redemption: 'fee', points: 1000 } }, '“积分抵会费”用 1,000 分抵扣', '「积分抵会费」使用 1,000 點折抵', '1,000 points used for “积分抵会费”'],
  [{ code: 'fee.points_below_minimum', params: { minimum: 500 } }, '积分抵扣至少需用 500 分', '點數折抵至少須使用 500 點', 'at least 500 points are needed to pay with points'],
  [{ code: 'fee.replacement', params: { cause: 'lost' } }, '卡片遗失，补办新卡', '卡片遺失，補發新卡', 'new card for a lost one'],
  [
    { code: 'fee.refund_full', params: { paid: '499.00', lastDay: '2026-01-15' } },
    '已缴 ¥499.00，2026年1月15日（含）前注销可全额退还',
    '已繳 ¥499.00，2026年1月15日（含）前退會可全額退還',
    '¥499.00 was paid; all of it comes back if cancelled by January 15, 2026',
  ],
  [
    { code: 'fee.refund_days', params: { paid: '365.00', daysLeft: 100, days: 365, rate: '1' } },
    '已缴 ¥365.00，按剩余 100 ÷ 365 天退还',
    '已繳 ¥365.00，依剩餘 100 ÷ 365 天退還',
    '¥365.00 was paid; the share of the 100 of 365 days left comes back',
  ],
  [
    { code: 'fee.refund_months', params: { paid: '1200.00', monthsLeft: 6, months: 12, rate: '0.8' } },
    '已缴 ¥1,200.00，按剩余整月 6 ÷ 12 退还其中的 80%',
    '已繳 ¥1,200.00，依剩餘整月 6 ÷ 12 退還其中的 80%',
    '¥1,200.00 was paid; 80% of the share of the 6 of 12 whole months left comes back',
  ],
  [{ code: 'fee.no_refund', params: { paid: '499.00' } }, '已缴 ¥499.00，按章程不退还', '已繳 ¥499.00，依章程不予退還', '¥499.00 was paid; by the regulations nothing comes back'],
  [{ code: 'repair.part_free', params: { part: '门锁' } }, '门锁：免费更换', '门锁：免費更換', '门锁: replaced free of charge'],
  [{ code: 'repair.part_at_cost', params: { part: '门锁', quantity: 2, cost: '30.00' } }, '门锁：按成本价 ¥30.00 × 2', '门锁：以成本價 ¥30.00 × 2', '门锁: at cost, ¥30.00 × 2'],
  [
    { code: 'repair.part_at_contract', params: { part: '门锁', quantity: 1, price: '45.00', contract: '40.00' } },
    '门锁：按 ¥45.00，不超过合同价 ¥40.00',
    '门锁：以 ¥45.00，不超過合約價 ¥40.00',
    '门锁: ¥45.00, no more than the contract price of ¥40.00',
  ],
  [{ code: 'repair.labour', params: {} }, '人工费', '工資', 'labour'],
  [{ code: 'repair.labour_free', params: {} }, '免收人工费', '免收工資', 'labour is free of charge'],
  [{ code: 'fee.of_another_day', params: {} }, '依据 fee.of_another_day', '依據 fee.of_another_day', 'decided by fee.of_another_day'],
];

for (const [reason, ...expected] of reasons) {
  test(`${reason.code} is told in every locale: ${expected[2]}`, () => {
    assert.deepEqual(fees.map((words) => words.reason(reason, names)), expected);
  });
}
