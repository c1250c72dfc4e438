// @ts-check
/** What differs between two versions, and what a member is told beforehand, in words. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { namesOf } from 'huiji/words';
import { differenceRenderer } from 'huiji/words/differences';

import { common, fieldsOf } from '../../pkg/words/difference-fields.js';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { dataText, goldens, textOf } from './repository.js';

/** @typedef {import('huiji').Difference} Difference */
/** @typedef {import('huiji').ProgramDocument} ProgramDocument */

const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);

/** @param {string} zh @param {string} [en] */
const text = (zh, en = zh) => ({ 'zh-Hans': zh, 'zh-Hant': zh, en });

/** A program of two versions, each with one part. @param {string} part @param {unknown} before @param {unknown} after */
function programOf(part, before, after) {
  const tiers = [
    { id: 'basic', name: text('普通会员', 'Basic') },
    { id: 'gold', name: text('金卡', 'Gold') },
  ];
  const version = (/** @type {unknown} */ value) => ({ tiers, wallets: [{ id: 'points', name: text('积分', 'Points'), earn: {} }], ...(value === undefined ? {} : { [part]: value }) });
  return /** @type {ProgramDocument} */ (/** @type {unknown} */ ({ currency: 'CNY', versions: [version(before), version(after)] }));
}

/** An entry that says something else at some places. @param {string} part @param {object} before @param {object} after @param {string[]} at @returns {[Difference, ProgramDocument]} */
function changedEntry(part, before, after, at) {
  const named = { id: 'one', name: text('某项', 'One') };
  const program = programOf(part, [{ ...named, ...before }], [{ ...named, ...after }]);
  const values = at.map((at) => ({ at, before: null, after: null }));
  return [{ part, id: 'one', change: 'changed', before: `/versions/0/${part}/0`, after: `/versions/1/${part}/0`, clause: null, values }, program];
}

/** A part that is no list. @param {string} part @param {unknown} before @param {unknown} after @param {string[]} at @returns {[Difference, ProgramDocument]} */
function changedPart(part, before, after, at) {
  const values = at.map((at) => ({ at, before: null, after: null }));
  return [{ part, id: null, change: 'changed', before: `/versions/0/${part}`, after: `/versions/1/${part}`, clause: null, values }, programOf(part, before, after)];
}

const year = { rollingMonths: 12 };
/** @type {[name: string, of: [Difference, ProgramDocument], zhHans: string[], en: string[]][]} */
const cases = [
  ['a rate', changedEntry('benefits', { rate: { rate: '0.9' } }, { rate: { rate: '0.88' } }, ['/rate/rate']), ['某项：9折 → 8.8折'], ['One: 10% off → 12% off']],
  ['a rate that becomes a service', changedEntry('benefits', { rate: { rate: '0.9' } }, { service: { quota: { quantity: 2, per: 'year' } } }, ['/rate', '/service']), ['某项：9折 → 无', '某项·次数：不限 → 每年 2 次'], ['One: 10% off → none', 'One, how often: without limit → 2 a year']],
  ['a quota', changedEntry('benefits', { service: { quota: { quantity: 1, per: 'window' } } }, { service: {} }, ['/service/quota']), ['某项·次数：每个可用期 1 次 → 不限'], ['One, how often: 1 each time → without limit']],
  ['who has it', changedEntry('benefits', { tiers: ['gold'] }, { tiers: ['basic', 'gold'] }, ['/tiers']), ['某项·享有的等级：金卡 → 普通会员、金卡'], ['One, tiers that have it: Gold → Basic, Gold']],
  ['a window', changedEntry('benefits', { service: {} }, { service: { when: { from: '2027-01-01', weekdays: [6, 7] } } }, ['/service/when']), ['某项·可用时间：随时 → 2027年1月1日起、星期六、星期日'], ['One, when: always → from January 1, 2027, Saturday, Sunday']],
  ['a partner', changedEntry('benefits', {}, { partner: text('山泉', 'Spring') }, ['/partner']), ['某项·提供方：本公司 → 山泉'], ['One, given by: the company → Spring']],
  ['goods, which are the host’s own', changedEntry('benefits', { rate: { rate: '0.9' } }, { rate: { rate: '0.9', goods: { skus: ['A'] } } }, ['/rate/goods']), ['某项·适用商品：有调整'], ['One, goods: changed']],
  ['a fee', changedEntry('tiers', { fee: '299.00' }, { fee: '399.00' }, ['/fee']), ['某项·会费：¥299.00 → ¥399.00'], ['One, fee: ¥299.00 → ¥399.00']],
  ['a fee that is new', changedEntry('tiers', {}, { fee: '399.00' }, ['/fee']), ['某项·会费：不收 → ¥399.00'], ['One, fee: none → ¥399.00']],
  [
    'a rule of several values, told once',
    changedEntry('tiers', { reach: { netSpend: { atLeast: '8000.00', window: year } } }, { reach: { any: [{ netSpend: { atLeast: '9000.00', window: year } }, { invitation: { window: year } }] } }, ['/reach/any', '/reach/netSpend']),
    ['某项·升级条件：最近 12 个月净消费满 ¥8,000.00 → 最近 12 个月净消费满 ¥9,000.00，或受邀'],
    ['One, to reach it: net spend ¥8,000.00 in 12 months → net spend ¥9,000.00 in 12 months or invitation'],
  ],
  ['what keeps it', changedEntry('tiers', {}, { keep: { orders: { atLeast: 6, window: { membershipYear: {} } } } }, ['/keep']), ['某项·保级条件：同升级条件 → 会员年内订单数满 6'], ['One, to keep it: as to reach it → orders 6 in a membership year']],
  ['how long it is held', changedEntry('tiers', { hold: { months: 12 } }, { hold: { calendar: { period: 'year', next: true } } }, ['/hold/months', '/hold/calendar']), ['某项·保持多久：12 个月 → 到下一个年结束'], ['One, held for: 12 months → to the end of the next year']],
  ['what an offer gives, of whatever kind', changedEntry('offers', { rate: { rate: '0.9' } }, { moneyOff: { amount: '40.00', atLeast: '300.00' } }, ['/moneyOff', '/rate']), ['某项·内容：9折 → 满300减40'], ['One, what it gives: 10% off → ¥40 off from ¥300']],
  ['for whom', changedEntry('offers', { rate: { rate: '0.9' } }, { rate: { rate: '0.9' }, who: { tiers: ['gold'], tags: ['x'] } }, ['/who']), ['某项·适用会员：所有人 → 金卡、指定的会员'], ['One, for: everyone → Gold, some members']],
  ['a default that is written down', changedEntry('offers', {}, { source: 'campaign', namesNoDiscount: false }, ['/namesNoDiscount', '/source']), [], []],
  [
    'points',
    changedEntry(
      'wallets',
      { earn: { spend: { points: 1, perAmount: '1.00' } }, multipliers: { basic: '1', gold: '2' }, expiry: { months: 24 } },
      { earn: { spend: { points: 1, perAmount: '2.00', tiers: { gold: { points: 3, perAmount: '2.00' } } }, actions: { event: 100 }, caps: { day: 500 } }, multipliers: { gold: '3.50' } },
      ['/earn/actions', '/earn/caps', '/earn/spend/perAmount', '/earn/spend/tiers', '/expiry', '/multipliers/basic', '/multipliers/gold'],
    ),
    ['某项·参加活动得分：无 → 100 分', '某项·每日上限：不限 → 500 分', '某项·消费得分：每消费 ¥1.00 得 1 分 → 每消费 ¥2.00 得 1 分、金卡每消费 ¥2.00 得 3 分', '某项·有效期：24 个月 → 长期有效', '某项·金卡积分倍数：2 倍 → 3.5 倍'],
    ['One, for attending an event: none → 100 points', 'One, at most a day: without limit → 500 points', 'One, for spending: 1 per ¥1.00 → 1 per ¥2.00, Gold: 3 per ¥2.00', 'One, valid: 24 months → for good', 'One, multiplier of Gold: × 2 → × 3.5'],
  ],
  ['an exchange, told once', changedEntry('redemptions', { exchange: { points: 100, amount: '5.00' } }, { exchange: { points: 200, amount: '11.00', share: '0.5' } }, ['/exchange/amount', '/exchange/points', '/exchange/share']), ['某项·兑换：每 100 分抵 ¥5.00 → 每 200 分抵 ¥11.00', '某项·最多抵应付的：无 → 50%'], ['One, exchange: ¥5.00 for 100 → ¥11.00 for 200', 'One, at most this share of what is paid: none → 50%']],
  ['the policy of tiers', changedPart('tierPolicy', { grace: { days: 30 } }, { notKept: 'to_base' }, ['/grace', '/notKept']), ['升降级办法·保级宽限：30 天 → 无', '升降级办法·未能保级：降一级 → 降到起始等级'], ['how tiers change, grace: 30 days → none', 'how tiers change, a tier that is not kept: one down → to the first']],
  ['a birthday', changedPart('leapDayBirthday', 'february_28', 'march_1', ['']), ['2 月 29 日的生日：2 月 28 日 → 3 月 1 日'], ['birthdays on 29 February: 28 February → 1 March']],
  ['what no word is of its own for', changedEntry('benefits', { meta: { a: 1 } }, { meta: { a: 2 } }, ['/meta/a', '/new/field']), ['某项·附注：有调整', '某项·其他内容：有调整'], ['One, notes: changed', 'One, other terms: changed']],
];

for (const [name, [difference, program], zhHans, en] of cases) {
  test(`in words: ${name}`, async () => {
    assert.deepEqual((await differenceRenderer('zh-Hans', program)).difference(difference), zhHans);
    assert.deepEqual((await differenceRenderer('en', program)).difference(difference), en);
    assert.equal((await differenceRenderer('zh-Hant', program)).difference(difference).length, zhHans.length);
  });
}

test('what is new and what is gone is told with what is most to be known of it, and its clause', async () => {
  const wash = { id: 'wash', name: text('洗车', 'Car wash'), service: { quota: { quantity: 1, per: 'membership_year' } } };
  const program = programOf('benefits', [wash], [wash]);
  const { difference, lines } = await differenceRenderer('zh-Hans', program);
  const added = /** @type {Difference} */ ({ part: 'benefits', id: 'wash', change: 'added', before: null, after: '/versions/1/benefits/0', clause: '第三章第八条', values: [] });
  assert.deepEqual(difference(added), ['新增权益：洗车（每会员年 1 次）（第三章第八条）']);
  assert.deepEqual(lines(added), [{ said: '新增权益：洗车（每会员年 1 次）', before: null, after: null, clause: '第三章第八条' }]);
  assert.deepEqual(difference({ ...added, change: 'removed', before: '/versions/0/benefits/0', after: null, clause: null }), ['取消权益：洗车（每会员年 1 次）']);
  assert.deepEqual(difference({ ...added, id: null, change: 'changed', before: '/versions/0/benefits', clause: null }), ['次序有调整：权益']);
});

test('a part that is new is told with its fields', async () => {
  const program = programOf('returns', undefined, { days: 7 });
  const { difference } = await differenceRenderer('zh-Hans', program);
  const added = /** @type {Difference} */ ({ part: 'returns', id: null, change: 'added', before: null, after: '/versions/1/returns', clause: null, values: [] });
  assert.deepEqual(difference(added), ['新设：退换货办法', '退换货办法·退货期限：不限 → 7 天']);
});

test('a clause is told by its label, with or without the chapters at hand', async () => {
  const clause = (/** @type {string} */ zh) => [{ title: text('总则'), clauses: [{ label: '第一条', text: text(zh) }] }];
  const values = [{ at: '/text/zh-Hans', before: '旧', after: '新' }];
  const changed = /** @type {Difference} */ ({ part: 'chapters', id: '第一条', change: 'changed', before: '/versions/0/chapters/0/clauses/0', after: '/versions/1/chapters/0/clauses/0', clause: null, values });
  for (const program of [programOf('chapters', clause('旧'), clause('新')), programOf('chapters', undefined, undefined)]) {
    assert.deepEqual((await differenceRenderer('zh-Hans', program)).difference(changed), ['第一条·条文：旧 → 新']);
  }
});

test('every field has a name in every locale', async () => {
  for (const locale of locales) {
    const messages = compiledMessages(await textOf(`data/words/${locale}.ftl`), ['diff-label', 'diff-part', 'diff-absent']);
    const keys = (/** @type {string} */ id) => Object.keys(/** @type {any} */ (messages[id])[0][1]);
    const labels = keys('diff-label');
    for (const [part, fields] of Object.entries(fieldsOf)) {
      assert.ok(keys('diff-part').includes(part), `${locale}: ${part}`);
      for (const { label, absent } of fields) {
        assert.ok(label === '' || labels.includes(`${part}-${label}`), `${locale}: ${part}-${label}`);
        assert.ok(absent === undefined || keys('diff-absent').includes(absent), `${locale}: ${absent}`);
      }
    }
    for (const { label } of common) assert.ok(labels.includes(label), `${locale}: ${label}`);
  }
});

test('every notice of the goldens is told in full, without a code or JSON', async () => {
  let told = 0;
  for (const golden of goldens('benefits')) {
    const { value } = JSON.parse(golden.answer);
    const program = JSON.parse(dataText('programs', /** @type {string} */ (golden.program)));
    for (const locale of locales) {
      const words = await differenceRenderer(locale, program);
      for (const notice of value?.notices ?? []) {
        const { when, announced, changes } = words.notice(notice);
        assert.ok(when !== '' && announced !== '', golden.name);
        assert.ok(changes.length >= notice.changes.length, `${golden.name}: ${locale}`);
        for (const change of changes) assert.doesNotMatch(change, /[{}[\]]|undefined|null|[a-z]+_[a-z]+|\/versions/, `${golden.name}: ${locale}`);
        told += changes.length;
      }
    }
  }
  assert.ok(told > 100, `only ${told} changes were told`);
});

test('when a change comes', async () => {
  const { notice } = await differenceRenderer('zh-Hans', programOf('tiers', [], []));
  const said = (/** @type {'renewal' | 'effective'} */ because, /** @type {string | null} */ startsOn) => notice({ because, startsOn, announcedOn: '2026-12-01', changes: [] }).when;
  assert.equal(said('renewal', '2027-05-01'), '2027年5月1日新一期会籍起');
  assert.equal(said('renewal', null), '下一期会籍起');
  assert.equal(said('effective', '2027-01-01'), '2027年1月1日起');
});

test('a gift is called as its host calls it, and without that as the document does', async () => {
  const [difference, program] = changedEntry('offers', { rate: { rate: '0.9' } }, { gift: { bands: [{ atLeast: '400.00', gift: 'tea-sampler' }] } }, ['/gift', '/rate']);
  const names = { ...namesOf(program, 'en'), gifts: { 'tea-sampler': 'box of tea samples' } };
  assert.match((await differenceRenderer('en', program, names)).difference(difference).join(), /box of tea samples/);
  assert.match((await differenceRenderer('en', program)).difference(difference).join(), /tea-sampler/);
});

test('a locale without words is refused', async () => {
  await assert.rejects(differenceRenderer(/** @type {any} */ ('fr'), programOf('tiers', [], [])), RangeError);
});
