// @ts-check
// The words of fees and workflows: every word of the tables in every locale, and whole sentences.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { problemRenderer, reasonRenderer } from '../../pkg/words/index.js';
import { feeNamesOf, feeWords, workflowWords } from '../../pkg/words/procedures.js';

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
  const [, variants = {}, otherwise] = /** @type {[string, Record<string, unknown>, string]} */ (message.find(Array.isArray));
  return Object.keys(variants).filter((word) => word !== otherwise);
}

/** What the package tells the words of problems besides their parameters. */
const besides = ['suggestion', 'started', 'open'];

/** The variables that a message names, those in its variants too. @param {import('../../pkg/words/index.js').Pattern} pattern @returns {string[]} */
function variablesOf(pattern) {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part) => (typeof part === 'string' ? [] : [part[0], ...Object.values(part[1] ?? {}).flatMap(variablesOf)]));
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
    const table = await textOf(`src/regulations/procedures/tables/${workflow}.rs`);
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

  const guards = [...(await textOf('src/regulations/procedures/table.rs')).matchAll(/^ {12}Self::\w+(?:\(_\))? => "(\w+)",$/gm)].map(([, guard]) => guard);
  assert.ok(guards.length >= 12, `only ${guards.length} guards were read`);
  // Whether a deadline has passed is no guard of a table.
  const besideTables = [...(await textOf('src/workflow/replay.rs')).matchAll(/WorkflowGuard, "guard", &"(\w+)"/g)].map(([, guard]) => guard);
  await assertWords('problem-workflow-guard', [...guards, ...besideTables]);
});

test('every kind, timing, cause and way of fees has words, and no others have', async () => {
  const contract = await textOf('src/wasm/procedures.d.ts');
  await assertWords('fee-what', unionIn(contract, /what: ('join'[^;]+);/));
  await assertWords('fee-timing', unionIn(contract, /timing: ('early'[^;]+);/));
  await assertWords('fee-cause', [...unionIn(contract, /replace\?: \{ cause: ([^}]+) \}/), ...unionIn(contract, /cause: ('quality'[^;]+);/)]);
  await assertWords('fee-way', unionIn(contract, /ways: \(([^)]+)\)\[\]/));
});

test('the words of a problem of fees and workflows use the parameters that the doc comment of its code names', async () => {
  const source = await textOf('src/problem/code.rs');
  const codes = [...source.matchAll(/((?: {4}\/\/\/.*\n)+) {4}\w+ = "((?:fee|workflow|stopped)\.\w+|redemption\.while_stopped)",/g)];
  assert.ok(codes.length >= 28, `only ${codes.length} codes were read`);
  for (const locale of locales) {
    const messages = compiledMessages(await textOf(`data/words/${locale}.ftl`), ['problem-']);
    for (const [, comment, code] of codes) {
      const named = [...comment.matchAll(/`(\w+)`/g)].map(([, name]) => name);
      const used = variablesOf(messages[`problem-${code.replaceAll('.', '-')}`]).filter((name) => !besides.includes(name));
      assert.deepEqual([...new Set(used)].toSorted(), [...new Set(named)].toSorted(), `${code} in ${locale}`);
    }
  }
});

test('what can come instead is told where something can, and the state where there is one', async () => {
  /** @param {Record<string, string | string[]>} params */
  const told = (params) =>
    Promise.all(locales.map(async (locale) => (await problemRenderer(locale)).problem({ code: 'workflow.not_allowed', severity: 'error', path: '/record/history/0/event', params })));
  assert.deepEqual(await told({ event: 'replace', state: 'active', allowed: ['freeze', 'renew'] }), [
    '“replace”此时不能进行，状态为“active”；可以进行的有 freeze、renew',
    '「replace」此時不能進行，狀態為「active」；可以進行的有 freeze、renew',
    '“replace” cannot come now, in the state “active”; what can: freeze, renew',
  ]);
  assert.deepEqual(await told({ event: 'replace', state: 'cancelled', allowed: [] }), [
    '“replace”此时不能进行，状态为“cancelled”，已没有可以进行的',
    '「replace」此時不能進行，狀態為「cancelled」，已沒有可以進行的',
    '“replace” cannot come now, in the state “cancelled”; nothing can any more',
  ]);
  assert.deepEqual(await told({ event: 'replace', state: '', allowed: ['issue'] }), [
    '“replace”此时不能进行；可以进行的有 issue',
    '「replace」此時不能進行；可以進行的有 issue',
    '“replace” cannot come now; what can: issue',
  ]);
});

test('each guard that does not hold is told in words', async () => {
  for (const locale of locales) {
    const { problem } = await problemRenderer(locale);
    for (const guard of await wordsOf(locale, 'problem-workflow-guard')) {
      const said = problem({ code: 'workflow.guard', severity: 'error', path: '/record/history/1/event', params: { guard } });
      assert.ok(!said.includes(guard) || (locale === 'en' && !guard.includes('_')), said);
    }
  }
});

test('a stop of the card is told as the reason why nothing can be redeemed', async () => {
  /** @param {string | null} to */
  const told = (to) =>
    Promise.all(
      locales.map(async (locale) => (await reasonRenderer(locale)).reason({ code: 'redemption.stopped', params: { from: '2026-11-20', to }, pointer: '', clause: null }, { ...names, benefits: {}, offers: {}, wallets: {}, occasions: {}, levels: {} })),
    );
  assert.deepEqual(await told(null), [
    '卡片停用，2026年11月20日起不能兑换',
    '卡片停用，2026年11月20日起不能兌換',
    'the card is stopped: no points can be spent from November 20, 2026 on',
  ]);
  assert.deepEqual(await told('2026-11-26'), [
    '卡片停用，2026年11月20日至2026年11月26日之前不能兑换',
    '卡片停用，2026年11月20日至2026年11月26日之前不能兌換',
    'the card is stopped: no points can be spent from November 20, 2026 to before November 26, 2026',
  ]);
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
  [{ code: 'fee.points_other_tier', params: { tiers: ['silver', 'gold'] } }, '限银卡、金卡以积分抵扣', '限银卡、金卡以點數折抵', 'points pay a part for 银卡, 金卡 alone'],
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
    '门锁：现价 ¥45.00，最多收合同价 ¥40.00',
    '门锁：現價 ¥45.00，至多收合約價 ¥40.00',
    '门锁: ¥45.00 now, at most the contract price of ¥40.00',
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

test('what a quote of fees says besides', () => {
  const said = fees.map((words) => [
    words.name('what', 'upgrade'),
    words.name('what', 'adopt'),
    words.total({ payable: '598.80', refund: '0.00' }, 'CNY'),
    words.total({ payable: '0.00', refund: '480.00' }, 'CNY'),
    words.total({ payable: '0.00', refund: '0.00' }, 'CNY'),
    words.term({ from: '2026-03-15', to: '2027-03-14' }),
    words.ends('2026-03-14'),
    words.payBy({ day: '2027-01-06', from: '2026-12-30', workingDays: 5, provisional: true }),
  ]);
  assert.deepEqual(said, [
    [
      '升级',
      'adopt',
      '应付 ¥598.80',
      '应退 ¥480.00',
      '无需付费',
      '会籍 2026年3月15日至2027年3月14日（含）',
      '现会籍于2026年3月14日（含）结束',
      '缴费期限：2027年1月6日（含）前，即2026年12月30日后第 5 个工作日；届时的节假日安排尚未公布，日期可能变动',
    ],
    [
      '升等',
      'adopt',
      '應付 ¥598.80',
      '應退 ¥480.00',
      '無須付費',
      '會籍 2026年3月15日至2027年3月14日（含）',
      '目前會籍於2026年3月14日（含）結束',
      '繳費期限：2027年1月6日（含）前，即2026年12月30日後第 5 個工作日；屆時的假日尚未公布，日期可能變動',
    ],
    [
      'Upgrade',
      'adopt',
      '¥598.80 to pay',
      '¥480.00 paid back',
      'nothing to pay',
      'membership from March 15, 2026 through March 14, 2027',
      'the present term ends on March 14, 2026, that day included',
      'to be paid by January 6, 2027, 5 working days after December 30, 2026; the holidays of that time are not published yet, so the day may move',
    ],
  ]);
});

test('a card is lost: its state, the button and the step, who may, what is asked for and what it costs', () => {
  const said = flows.map((words) => [
    words.state('card', 'lost'),
    words.action('card', 'report_loss'),
    words.step('card', { event: 'find', member: null }),
    words.by('card', ['member', 'membership']),
    words.by('application', ['member']),
    words.asked({ proof: ['identity', 'police_report'], reason: true }),
    words.asked({ proof: ['identity'], reason: false }),
    words.asked({ proof: [], reason: true }),
    words.asked({ proof: [], reason: false }),
    words.fee({ payable: '20.00', refund: '0.00' }, 'CNY'),
    words.fee({ payable: '0.00', refund: '80.00' }, 'CNY'),
    words.fee({ payable: '0.00', refund: '0.00' }, 'CNY'),
    words.fee({ asked: { cancel: {} }, payable: '0.00', refund: '0.00' }, 'CNY'),
    words.fee(null, 'CNY'),
    words.until('2026-11-26'),
    words.stopped({ from: '2026-11-20T09:30', to: null }),
    words.stopped({ from: '2026-11-20', to: '2026-11-26' }),
    words.reversal({ points: 1200 }),
  ]);
  assert.deepEqual(said, [
    [
      '已挂失',
      '挂失',
      '已找回，解除挂失',
      '由会员或会员部办理',
      '由申请人办理',
      '须出示身份证明、报警回执，并说明原因',
      '须出示身份证明',
      '须说明原因',
      '',
      '费用 ¥20.00',
      '退还 ¥80.00',
      '免费',
      '无可退会费',
      '',
      '2026年11月26日（含）前',
      '2026年11月20日 09:30起暂停兑换，积分与等级不受影响',
      '2026年11月20日至2026年11月26日之前暂停兑换，积分与等级不受影响',
      '盗刷后兑换的 1,200 分应退回',
    ],
    [
      '已掛失',
      '掛失',
      '已尋獲，取消掛失',
      '由會員或會員部辦理',
      '由申請人辦理',
      '須出示身分證明、報案證明，並說明原因',
      '須出示身分證明',
      '須說明原因',
      '',
      '費用 ¥20.00',
      '退還 ¥80.00',
      '免費',
      '無可退會費',
      '',
      '2026年11月26日（含）前',
      '2026年11月20日 上午9:30起暫停兌換，點數與等級不受影響',
      '2026年11月20日至2026年11月26日之前暫停兌換，點數與等級不受影響',
      '盜刷後兌換的 1,200 點應予返還',
    ],
    [
      'Reported lost',
      'Report lost',
      'Found again',
      'done by the member or the membership department',
      'done by the applicant',
      'Show proof of identity, a police report, and say why',
      'Show proof of identity',
      'Say why',
      '',
      'costs ¥20.00',
      '¥80.00 paid back',
      'free of charge',
      'nothing is paid back',
      '',
      'through November 26, 2026',
      'no points can be spent from November 20, 2026 at 9:30 AM on; points and tier stay as they are',
      'no points could be spent from November 20, 2026 to before November 26, 2026; points and tier stay as they are',
      '1,200 points spent after the theft to be given back',
    ],
  ]);
});

/** @param {Partial<import('../../pkg/words/procedures.js').DeadlineOfWorkflow>} [differing] */
function deadlineOf(differing) {
  return { id: 'complaint', until: 'answer', from: '2026-11-23', due: '2026-11-26', workingDays: { workingDays: 3, provisional: false }, met: null, late: false, then: null, ...differing };
}

/** @type {[what: string, deadline: import('../../pkg/words/procedures.js').DeadlineOfWorkflow, on: string, zhHans: string, zhHant: string, en: string][]} */
const deadlines = [
  ['open, in working days', deadlineOf(), '2026-11-24', '3 个工作日内，最迟2026年11月26日', '3 個工作日內，最遲2026年11月26日', 'within 3 working days, by November 26, 2026 at the latest'],
  ['late', deadlineOf({ late: true }), '2026-11-28T10:00', '已逾期 2 天，期限为2026年11月26日', '已逾期 2 天，期限為2026年11月26日', '2 days late; it was due by November 26, 2026'],
  ['met', deadlineOf({ met: '2026-11-25' }), '2026-11-28', '已于2026年11月25日完成', '已於2026年11月25日完成', 'done on November 25, 2026'],
  ['stopped', deadlineOf({ stopped: '2026-11-24' }), '2026-11-28', '2026年11月24日起不再计时', '自2026年11月24日起不再計時', 'no longer counted from November 24, 2026 on'],
  ['missed', deadlineOf({ stopped: '2026-11-27', late: true }), '2026-11-28', '至2026年11月26日仍未完成', '至2026年11月26日仍未完成', 'not done by November 26, 2026'],
  [
    'met late',
    deadlineOf({ met: '2026-11-27', late: true }),
    '2026-11-28',
    '已于2026年11月27日完成，逾期 1 天',
    '已於2026年11月27日完成，逾期 1 天',
    'done on November 27, 2026, 1 day late',
  ],
  [
    'open, in days, with what time then brings about',
    deadlineOf({ workingDays: null, then: 'close' }),
    '2026-11-24',
    '3 天内，最迟2026年11月26日，否则自动结案',
    '3 天內，最遲2026年11月26日，否則自動結案',
    'within 3 days, by November 26, 2026 at the latest; if not: Closed by itself',
  ],
  [
    'open, beyond the calendar',
    deadlineOf({ from: '2026-12-30', due: '2027-01-06', workingDays: { workingDays: 5, provisional: true } }),
    '2026-12-31',
    '5 个工作日内，最迟2027年1月6日；届时的节假日安排尚未公布，日期可能变动',
    '5 個工作日內，最遲2027年1月6日；屆時的假日尚未公布，日期可能變動',
    'within 5 working days, by January 6, 2027 at the latest; the holidays of that time are not published yet, so the day may move',
  ],
  [
    'open, in hours',
    deadlineOf({ from: '2026-11-23T22:00', due: '2026-11-24T02:00', workingDays: null }),
    '2026-11-23T23:00',
    '4 小时内，最迟2026年11月24日 02:00',
    '4 小時內，最遲2026年11月24日 凌晨2:00',
    'within 4 hours, by November 24, 2026 at 2:00 AM at the latest',
  ],
  [
    'late by less than an hour',
    deadlineOf({ from: '2026-11-23T22:00', due: '2026-11-24T02:00', workingDays: null, late: true }),
    '2026-11-24T02:30',
    '已逾期不到 1 小时，期限为2026年11月24日 02:00',
    '已逾期不到 1 小時，期限為2026年11月24日 凌晨2:00',
    'less than an hour late; it was due by November 24, 2026 at 2:00 AM',
  ],
  [
    'late by days, in hours',
    deadlineOf({ from: '2026-11-23T22:00', due: '2026-11-24T02:00', workingDays: null, late: true }),
    '2026-11-27T02:00',
    '已逾期 3 天，期限为2026年11月24日 02:00',
    '已逾期 3 天，期限為2026年11月24日 凌晨2:00',
    '3 days late; it was due by November 24, 2026 at 2:00 AM',
  ],
];

for (const [what, deadline, on, ...expected] of deadlines) {
  test(`a deadline is told in every locale: ${what}`, () => {
    assert.deepEqual(flows.map((words) => words.deadline('case', deadline, on)), expected);
  });
}

test('a deadline is named after what it waits for; those of the application have names of their own', () => {
  const said = flows.map((words) => [
    words.deadlineName('case', { id: 'complaint', until: 'answer' }),
    words.deadlineName('application', { id: 'review', until: 'notify' }),
    words.deadlineName('application', { id: 'review.first', until: 'pass' }),
    words.deadlineName('application', { id: 'payment', until: 'pay' }),
    words.deadlineName('order', { id: 'payment', until: 'ship' }),
  ]);
  assert.deepEqual(said, [
    ['答复', '审核结果', '本步审核', '缴纳会费', '发货'],
    ['答覆', '審核結果', '本關審核', '繳納會費', '出貨'],
    ['Answer', 'Result of the review', 'This step of the review', 'Payment of the fee', 'Ship'],
  ]);
});

test('an event tells its places and a registration its place on the waiting list', () => {
  const said = flows.map((words) => [
    words.state('registration', 'waiting'),
    words.step('event', { event: 'move_up', member: 'M1' }),
    words.step('event', { event: 'call_off' }),
    words.places({ capacity: 30, taken: 28, left: 2 }),
    words.invited('金卡', { from: '2026-11-20', until: '2026-11-26', guests: 1 }),
    words.invited('普通', { from: null, until: '2026-11-26', guests: 0 }),
    words.waiting(3),
    words.guests(0),
    words.guests(1),
    words.score('4.50'),
  ]);
  assert.deepEqual(said, [
    ['候补中', '有名额空出，候补成功', '活动已取消', '共 30 个名额，已占 28 个，余 2 个', '金卡：2026年11月20日起至2026年11月26日之前可以报名，可携同伴 1 人', '普通：公布后至2026年11月26日之前可以报名，不可带同伴', '候补第 3 位', '不带同伴', '携同伴 1 人', '平均 4.50 分（满分 5 分）'],
    ['候補中', '有名額釋出，候補成功', '活動已取消', '共 30 個名額，已占 28 個，尚餘 2 個', '金卡：自2026年11月20日起至2026年11月26日之前可以報名，可攜伴 1 人', '普通：公布後至2026年11月26日之前可以報名，不可帶同伴', '候補第 3 位', '不帶同伴', '攜伴 1 人', '平均 4.50 分（滿分 5 分）'],
    ['On the waiting list', 'Moved up from the waiting list', 'Called off', '30 places, 28 taken, 2 left', '金卡: registration from November 20, 2026 to before November 26, 2026, with up to 1 guest', '普通: registration once it is announced, to before November 26, 2026, no guests', 'number 3 on the waiting list', 'no guests', 'with 1 guest', '4.50 of 5 on average'],
  ]);
});

test('a word without a name comes back as it is, and so does one whose words are not loaded', async () => {
  const card = await workflowWords('zh-Hans', ['card']);
  assert.equal(card.state('card', 'sold'), 'sold');
  assert.equal(card.action('rocket', 'launch'), 'launch');
  assert.equal(card.name('proof', 'library_card'), 'library_card');
  assert.equal(card.state('card', 'frozen'), '已冻结');
  assert.equal(card.state('case', 'received'), 'received');
  const service = await workflowWords('zh-Hans', ['event', 'registration']);
  assert.equal(service.state('registration', 'registered'), '已报名');
  assert.equal(service.state('card', 'frozen'), 'frozen');
});

/** @param {string} question @returns {Promise<{ name: string, program: string, answer: any }[]>} */
async function goldens(question) {
  return JSON.parse(await textOf(`tests/golden/${question}.json`));
}

/** What stands in Chinese has no word of the engine in it. @param {string} said @param {string} of */
function assertChinese(said, of) {
  assert.notEqual(said, '', of);
  assert.doesNotMatch(said, /[A-Za-z]{2}|\{|undefined|NaN/, of);
}

test('all that the goldens of workflows answer is told in words', async () => {
  const answers = (await goldens('workflow')).filter(({ answer }) => answer.ok);
  assert.ok(answers.length >= 10, `only ${answers.length} goldens have an answer`);
  for (const [index, words] of flows.slice(0, 2).entries()) {
    for (const { name, answer: { value } } of answers) {
      /** @type {import('../../src/wasm/procedures.d.ts').WorkflowReport} */
      const { workflow, on, state, steps, actions, deadlines, card, places } = value;
      const of = `${name}, in ${locales[index]}`;
      assertChinese(words.name('workflow', workflow), of);
      assertChinese(words.state(workflow, state), of);
      for (const step of steps) assertChinese(words.step(workflow, step) + words.role(workflow, step.by), of);
      for (const deadline of deadlines) assertChinese(words.deadlineName(workflow, deadline) + words.deadline(workflow, deadline, on), of);
      for (const registration of places?.registrations ?? []) {
        assertChinese(words.state('registration', registration.state), of);
        for (const action of registration.actions) assertChinese(words.action('registration', action.event), of);
      }
      for (const stop of card?.redemptionStopped ?? []) assertChinese(words.stopped(stop), of);
      for (const action of actions) {
        assertChinese(words.action(workflow, action.event) + words.by(workflow, action.by) + words.asked(action) + words.fee(action.fee, 'CNY'), of);
        if (action.until !== null) assertChinese(words.until(action.until), of);
      }
    }
  }
});

test('all that the goldens of fees answer is told in words', async () => {
  const answers = (await goldens('fees')).filter(({ answer }) => answer.ok);
  assert.ok(answers.length >= 5, `only ${answers.length} goldens have an answer`);
  for (const [index, words] of fees.slice(0, 2).entries()) {
    for (const { name, program, answer: { value } } of answers) {
      /** @type {import('../../src/wasm/procedures.d.ts').FeeQuote} */
      const quote = value;
      const of = `${name}, in ${locales[index]}`;
      const called = feeNamesOf(JSON.parse(await textOf(`data/programs/${program}.json`)), locales[index]);
      for (const { reason } of [...quote.lines, ...(quote.points ? [quote.points] : [])]) {
        // A part is called what the asker calls it.
        const { part = '' } = /** @type {{ part?: string }} */ (reason.params);
        assertChinese(words.reason(reason, called).replace(part, ''), of);
      }
      assertChinese(words.name('what', quote.what) + words.total(quote, quote.currency), of);
      if (quote.timing) assertChinese(words.name('timing', quote.timing), of);
      if (quote.term) assertChinese(words.term(quote.term), of);
      if (quote.payBy) assertChinese(words.payBy(quote.payBy), of);
      for (const way of quote.ways) assertChinese(words.name('way', way), of);
    }
  }
});

test('every problem of the goldens of fees and workflows is told by its own words', async () => {
  const problems = [...(await goldens('fees')), ...(await goldens('workflow')), ...(await goldens('broken-procedures'))].flatMap(({ answer }) => answer.problems);
  assert.ok(problems.length >= 30, `only ${problems.length} problems stand in the goldens`);
  for (const locale of locales) {
    const { problem } = await problemRenderer(locale);
    for (const one of problems) assert.ok(!problem(one).includes(one.code), `${one.code} in ${locale}: ${problem(one)}`);
  }
});
