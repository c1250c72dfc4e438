// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compiledMessages, packageParts } from '../../pkg/words/catalogue.js';
import { findingRenderer } from '../../pkg/words/audit.js';
import { moduleText, moduleUrl, parts } from '../../pkg/words/generate.js';
import { renderer } from '../../pkg/words/index.js';
import { memberPages } from '../../www/build/member-pages.js';
import { wordsUsedBy } from '../../www/build/page-words.js';

const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);

/** @param {string} locale */
const catalogue = (locale) => readFile(new URL(`../../data/words/${locale}.ftl`, import.meta.url), 'utf8');

/** @param {string} fluent */
const messageIds = (fluent) => [...fluent.matchAll(/^([a-z][\w-]*) =/gim)].map((match) => match[1]);

/** @type {[rate: string, zhHans: string, zhHant: string, en: string][]} */
const rates = [
  ['0.9', '9折', '9折', '10% off'],
  ['0.885', '8.85折', '8.85折', '11.5% off'],
  ['0.95', '9.5折', '9.5折', '5% off'],
  ['0.88', '8.8折', '8.8折', '12% off'],
  ['0.900', '9折', '9折', '10% off'],
  ['0.05', '0.5折', '0.5折', '95% off'],
  ['0.999999', '9.99999折', '9.99999折', '0.0001% off'],
  ['0.000001', '0.00001折', '0.00001折', '99.9999% off'],
  ['1', '不打折', '不打折', 'no discount'],
  ['1.00', '不打折', '不打折', 'no discount'],
  ['0', '免费', '免費', 'free'],
  ['0.0', '免费', '免費', 'free'],
];

for (const [rate, ...expected] of rates) {
  test(`the rate ${rate} is said as ${expected.join(', ')}`, async () => {
    const said = await Promise.all(locales.map(async (locale) => (await renderer(locale)).rate(rate)));
    assert.deepEqual(said, expected);
  });
}

for (const given of ['1.1', '-0.1', '9', '0.1234567', '', '1e-1', '.9', '0.9 ']) {
  test(`\`${given}\` is refused as a rate`, async () => {
    const { rate } = await renderer('zh-Hans');
    assert.throws(() => rate(given), RangeError);
  });
}

test('every reason code of the contract has a message in every locale', async () => {
  const contract = await readFile(new URL('../../src/wasm/types.d.ts', import.meta.url), 'utf8');
  const reasons = contract.slice(contract.indexOf('export type ReasonCode'), contract.indexOf('export interface Source'));
  const codes = [...reasons.matchAll(/code: '([a-z._]+)'/g)].map((match) => match[1]);
  assert.ok(codes.length >= 60, `only ${codes.length} codes were read from the contract`);
  for (const locale of locales) {
    const ids = new Set(messageIds(await catalogue(locale)));
    assert.deepEqual(codes.filter((code) => !ids.has(`reason-${code.replaceAll('.', '-')}`)), [], `missing in ${locale}`);
  }
});

test('every problem code of the engine has a message in every locale, and no message is without a code', async () => {
  const source = await readFile(new URL('../../src/problem/code.rs', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {4}[A-Z]\w+ = "([a-z0-9_.]+)",$/gm)].map((match) => `problem-${match[1].replaceAll('.', '-')}`);
  assert.ok(codes.length >= 50, `only ${codes.length} codes were read from the engine`);
  for (const locale of locales) {
    const ids = messageIds(await catalogue(locale)).filter((id) => id.startsWith('problem-') && id !== 'problem-other');
    assert.deepEqual(ids.toSorted(), codes.toSorted(), locale);
  }
});

test('every finding of the audit has a message in every locale, and no message is without a finding', async () => {
  const contract = await readFile(new URL('../../src/wasm/audit.d.ts', import.meta.url), 'utf8');
  const codes = [...(/export type FindingCode =([^;]+);/.exec(contract)?.[1] ?? '').matchAll(/'([a-z_.]+)'/g)].map(([, code]) => `finding-${code.replaceAll('.', '-')}`);
  assert.ok(codes.length >= 18, `only ${codes.length} codes were read from the contract`);
  for (const locale of locales) {
    const ids = messageIds(await catalogue(locale)).filter((id) => id.startsWith('finding-') && id !== 'finding-other');
    assert.deepEqual(ids.toSorted(), codes.toSorted(), locale);
  }
});

test('a finding is said with what it is about, and one without words names itself and its place', async () => {
  const { finding } = await findingRenderer('zh-Hans');
  const less = /** @type {const} */ ({ code: 'tier.costs_more_gets_less', path: '/versions/0/tiers/2', of: 'gold' });
  const params = { tier: 'gold', than: 'silver', costs: 'fee' };
  assert.equal(finding({ ...less, params: { ...params, less: 'benefits', what: ['coupon', 'gift'] } }), '“gold”的会费比“silver”高，却少了没有同类权益顶替的：coupon、gift');
  assert.equal(finding({ ...less, params: { ...params, less: 'price', what: [] } }), '“gold”的会费比“silver”高，却购物付得更多');
  assert.equal(finding({ ...less, params: { ...params, less: 'price', what: ['tea'] } }), '“gold”的会费比“silver”高，却购买 tea 付得更多');
  assert.equal(finding({ code: 'offer.always_beaten', path: '/versions/0/offers/1', of: 'spring', params: { by: 'summer' } }), '凡能用“spring”之处，用“summer”都付得更少');
  assert.equal(finding({ code: /** @type {any} */ ('tier.strange'), path: '', of: null, params: {} }), '/：tier.strange');
});

test('the locales have the same messages, each once, in the same order', async () => {
  const [first, ...others] = await Promise.all(locales.map(async (locale) => messageIds(await catalogue(locale))));
  assert.equal(new Set(first).size, first.length, 'a message is there twice');
  for (const other of others) assert.deepEqual(other, first);
});

test('the traditional catalogue is written with traditional characters', async () => {
  const simplified = (await catalogue('zh-Hant')).match(/[员级积费额满优须获户项与这还为载计购]/g);
  assert.deepEqual(simplified, null);
});

test('the modules of the package are what the catalogues say', async () => {
  for (const locale of locales) {
    for (const part of parts) {
      assert.equal(await readFile(moduleUrl(locale, part), 'utf8'), await moduleText(locale, part), `run \`node pkg/words/generate.js\` for ${locale}`);
    }
  }
});

test('every message that the package says is in one of its modules, and in no other', async () => {
  const fluent = await catalogue('en');
  const there = Object.values(packageParts).flatMap((prefixes) => Object.keys(compiledMessages(fluent, prefixes)));
  // What is listed is told apart by one sign everywhere, what JavaScript can hand over has one set of names, and fees have rates too.
  const once = there.filter((id, place) => !/^(?:names-separator|value-kind|rate-.*)$/.test(id) || there.indexOf(id) === place);
  assert.deepEqual(once.toSorted(), messageIds(fluent).filter((id) => !/^(?:live|page)-/.test(id)).toSorted());
});

test('a reason is told with the names and amounts of the program', async () => {
  const names = { currency: 'CNY', tiers: { gold: '金卡', silver: '银卡' }, benefits: {}, offers: { 'gold-rate': '金卡折扣' }, wallets: {}, occasions: {}, levels: {}, redemptions: {} };
  const { reason } = await renderer('zh-Hans');
  const place = { pointer: '/versions/0/benefits/0', clause: '第三章第十条' };
  assert.equal(reason({ code: 'rate.tier', params: { tier: 'gold', rate: '0.9' }, ...place }, names), '金卡 9折');
  assert.equal(reason({ code: 'offer.other_tier', params: { tier: 'silver', tiers: ['gold'] }, ...place }, names), '限金卡，当前为银卡');
  assert.equal(reason({ code: 'offer.beaten', params: { by: 'gold-rate' }, ...place }, names), '已采用更优惠的“金卡折扣”');
  assert.equal(
    reason({ code: 'tier.reached', params: { activity: 'A1', have: '8012.30', need: '8000.00' }, ...place }, names),
    '计入 ¥8,012.30，达到 ¥8,000.00 的升级要求',
  );
});

test('points of a purchase are told by amount, by purchase, or by both', async () => {
  const names = { currency: 'CNY', tiers: {}, benefits: {}, offers: {}, wallets: {}, occasions: {}, levels: {}, redemptions: {} };
  const { reason } = await renderer('en');
  /** @param {string | null} perAmount @param {number} fixed */
  const told = (perAmount, fixed) =>
    reason({ code: 'points.purchase', params: { eligible: '100.00', points: 1, perAmount, factor: '2', fixed }, pointer: '', clause: null }, names);
  assert.equal(told('1.00', 0), '¥100.00 qualifies, 1 per ¥1.00, times 2');
  assert.equal(told('1.00', 5), '¥100.00 qualifies, 1 per ¥1.00, times 2, plus 5 for the order');
  assert.equal(told(null, 5), '5 for the order');
});

/** @type {import('../../pkg/words/index.js').Names} */
const teaHouse = {
  currency: 'CNY',
  tiers: { gold: '金卡会员' },
  benefits: {},
  offers: {},
  wallets: { points: '积分' },
  occasions: { birthday: '生日', 'member-day': '会员日' },
  levels: {},
  redemptions: { cakes: '桂花糕' },
};

/** @type {[reason: Parameters<import('../../pkg/words/index.js').Renderer['reason']>[0] extends infer R ? Omit<R & object, 'pointer' | 'clause'> : never, zhHans: string, zhHant: string, en: string][]} */
const reasons = [
  [
    { code: 'points.purchase', params: { eligible: '100.00', points: 1, perAmount: '1.00', factor: '3', fixed: 0, bonus: 200, cap: 450, occasions: ['birthday', 'member-day'] } },
    '可积分金额 ¥100.00，每 ¥1.00 得 1 分，按 3 倍计，指定商品另加 200 分（生日、会员日）；上限所余 450 分',
    '可累積點數的金額 ¥100.00，每 ¥1.00 得 1 點，以 3 倍計，指定商品另加 200 點（生日、会员日）；上限尚餘 450 點',
    '¥100.00 qualifies, 1 per ¥1.00, times 3, plus 200 for some goods (生日, 会员日); the cap leaves 450',
  ],
  [
    { code: 'points.purchase', params: { eligible: '100.00', points: 0, perAmount: null, factor: '1', fixed: 0, bonus: 200 } },
    '指定商品 200 分',
    '指定商品 200 點',
    '200 for some goods',
  ],
  [
    { code: 'points.split', params: { eligible: '196000.00', upTo: '100000.00', points: 1, perAmount: '1000.00', factor: '1', thenPoints: 1, thenPerAmount: '900.00', thenFactor: '1', fixed: 5 } },
    '可积分金额 ¥196,000.00，其中 ¥100,000.00 每 ¥1,000.00 得 1 分，按 1 倍计，其余每 ¥900.00 得 1 分，按 1 倍计，另加每单 5 分',
    '可累積點數的金額 ¥196,000.00，其中 ¥100,000.00 每 ¥1,000.00 得 1 點，以 1 倍計，其餘每 ¥900.00 得 1 點，以 1 倍計，每筆訂單另加 5 點',
    '¥196,000.00 qualifies: ¥100,000.00 of it at 1 per ¥1,000.00, times 1, the rest at 1 per ¥900.00, times 1, plus 5 for the order',
  ],
  [
    {
      code: 'points.split',
      params: {
        eligible: '1000.00',
        upTo: '100.00',
        points: 1,
        perAmount: '1.00',
        factor: '1',
        between: [{ upTo: '500.00', points: 1, perAmount: '1.00', factor: '2' }],
        thenPoints: 1,
        thenPerAmount: '1.00',
        thenFactor: '3',
        fixed: 0,
      },
    },
    '可积分金额 ¥1,000.00，其中 ¥100.00 每 ¥1.00 得 1 分，按 1 倍计，其后至 ¥500.00 每 ¥1.00 得 1 分，按 2 倍计，其余每 ¥1.00 得 1 分，按 3 倍计',
    '可累積點數的金額 ¥1,000.00，其中 ¥100.00 每 ¥1.00 得 1 點，以 1 倍計，其後至 ¥500.00 每 ¥1.00 得 1 點，以 2 倍計，其餘每 ¥1.00 得 1 點，以 3 倍計',
    '¥1,000.00 qualifies: ¥100.00 of it at 1 per ¥1.00, times 1, then up to ¥500.00 at 1 per ¥1.00, times 2, the rest at 1 per ¥1.00, times 3',
  ],
  [
    { code: 'points.worth', params: { owed: 1050, points: 100, amount: '5.00' } },
    '1,050 分，按每 100 分值 ¥5.00 计',
    '1,050 點，以每 100 點值 ¥5.00 計',
    '1,050 points at ¥5.00 per 100',
  ],
  [
    { code: 'expiry.years', params: { earnedOn: '2026-01-15', years: 0 } },
    '2026年1月15日获得，有效至当年年底',
    '2026年1月15日取得，有效至當年年底',
    'earned on January 15, 2026 and usable to the end of that calendar year',
  ],
  [{ code: 'points.action', params: { action: 'referral', points: 500 } }, '推荐会员，得 500 分', '推薦會員，得 500 點', '500 for referring a member'],
  [{ code: 'points.promotion', params: { tier: 'gold', points: 500 } }, '升级为金卡会员，赠送 500 分', '升等為金卡会员，贈送 500 點', '500 for rising to 金卡会员'],
  [{ code: 'points.spent', params: { item: 'cakes', points: 800 } }, '兑换“桂花糕”，用去 800 分', '兌換「桂花糕」，使用 800 點', '800 spent on “桂花糕”'],
  [{ code: 'points.spent', params: { item: null, points: 800 } }, '兑换用去 800 分', '兌換使用 800 點', '800 spent'],
  [
    { code: 'expiry.after', params: { earnedOn: '2026-01-15', months: 24, days: null, to: 'month_end' } },
    '2026年1月15日获得，有效 24 个月，延至当月月底',
    '2026年1月15日取得，有效 24 個月，延至當月月底',
    'earned on January 15, 2026 and usable for 24 months, to the end of that month',
  ],
  [
    { code: 'expiry.after', params: { earnedOn: '2026-01-15', months: null, days: 1, to: null } },
    '2026年1月15日获得，有效 1 天',
    '2026年1月15日取得，有效 1 天',
    'earned on January 15, 2026 and usable for 1 day',
  ],
  [
    { code: 'expiry.years', params: { earnedOn: '2026-01-15', years: 1 } },
    '2026年1月15日获得，有效至次年年底',
    '2026年1月15日取得，有效至隔年年底',
    'earned on January 15, 2026 and usable to the end of the next calendar year',
  ],
  [
    { code: 'expiry.years', params: { earnedOn: '2026-01-15', years: 3 } },
    '2026年1月15日获得，有效至之后第 3 年年底',
    '2026年1月15日取得，有效至之後第 3 年年底',
    'earned on January 15, 2026 and usable to the end of calendar year 3 after it',
  ],
  [
    { code: 'expiry.inactive', params: { lastActivity: '2026-02-03', months: 12 } },
    '最近一次活动在2026年2月3日，此后 12 个月内有效',
    '最近一次活動在2026年2月3日，其後 12 個月內有效',
    'usable for 12 months after the last activity, on February 3, 2026',
  ],
  [
    { code: 'expiry.given_back', params: { givenBackOn: '2026-02-03', months: null, days: 30 } },
    '2026年2月3日退还，至少再有效 30 天',
    '2026年2月3日退還，至少再有效 30 天',
    'given back on February 3, 2026 and usable for at least 30 days more',
  ],
  [{ code: 'redemption.not_enough', params: { missing: 1489 } }, '还差 1,489 分', '還差 1,489 點', '1,489 points short'],
  [
    { code: 'tier.grace', params: { to: '2026-12-01', have: '5519.16', need: '6400.00' } },
    '计入 ¥5,519.16，未达 ¥6,400.00 的保级要求；宽限至2026年12月1日',
    '計入 ¥5,519.16，未達 ¥6,400.00 的續等門檻；寬限至2026年12月1日',
    '¥5,519.16 fell short of the ¥6,400.00 required to keep it; grace runs through December 1, 2026',
  ],
  [
    { code: 'tier.granted', params: { to: '2027-01-31', grant: 'trial', activity: 'G1' } },
    '试享，至2027年1月31日',
    '試享，至2027年1月31日',
    'on trial, through January 31, 2027',
  ],
];

for (const [reason, ...expected] of reasons) {
  test(`${reason.code} is told in every locale: ${expected[2]}`, async () => {
    const whole = /** @type {import('../../pkg/words/index.js').Renderer['reason'] extends (reason: infer R, ...rest: any) => string ? R : never} */ ({ ...reason, pointer: '', clause: null });
    const said = await Promise.all(locales.map(async (locale) => (await renderer(locale)).reason(whole, teaHouse)));
    assert.deepEqual(said, expected);
  });
}

test('a word of the engine has a name, and one without comes back as it is', async () => {
  const { name } = await renderer('zh-Hans');
  const told = [name('metric', 'net_spend'), name('period', 'membership_year'), name('action', 'profile'), name('item', 'lottery'), name('exchange', 'fee'), name('grant', 'trial'), name('source', 'partner')];
  assert.deepEqual(told, ['净消费', '每会员年', '完善资料', '抽奖', '抵会费', '试享', '合作方']);
  assert.equal(name('item', 'spaceship'), 'spaceship');
});

test('every word of the contract that has a name has one in every locale', async () => {
  const contract = await readFile(new URL('../../src/wasm/types.d.ts', import.meta.url), 'utf8');
  /** @type {Record<import('../../pkg/words/index.js').Named, RegExp>} */
  const places = {
    metric: /metric: ('[^;]+);/,
    period: /quota\?: \{ quantity: number; per: ('month'[^}]+) \}/,
    action: /type ActionKind = ([^;]+);/,
    item: /item\?: \{ kind: ([^;]+);/,
    exchange: /exchange: ([^;]+);/,
    grant: /grant: ([^;]+);/,
    source: /source\?: ([^;]+);/,
  };
  for (const [kind, place] of Object.entries(places)) {
    const words = [...(place.exec(contract)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word);
    assert.ok(words.length >= 3, `${kind}: only ${words.join()} was read from the contract`);
    for (const locale of locales) {
      const { name } = await renderer(locale);
      const same = /** @type {import('../../pkg/words/index.js').Named} */ (kind);
      const nameless = words.filter((word) => name(same, word) === word && !(locale === 'en' && ['orders', 'events', 'referrals', 'invitation', 'gift', 'service', 'coupon', 'prediction', 'campaign', 'partner', 'shop'].includes(word)));
      assert.deepEqual(nameless, [], `${kind} in ${locale}`);
    }
  }
});

test('a problem offers the nearest name where there is one', async () => {
  const { problem } = await renderer('en');
  const place = { severity: /** @type {const} */ ('error'), path: '/opening/tier' };
  assert.equal(problem({ code: 'tier.unknown', params: { given: 'golld', nearest: 'gold' }, ...place }), 'unknown tier “golld”; did you mean “gold”?');
  assert.equal(problem({ code: 'tier.unknown', params: { given: 'xyz' }, ...place }), 'unknown tier “xyz”');
});

test('a kind of value is told in the words of the locale, and one without words as the engine names it', async () => {
  /** @param {string} expected @param {string} found */
  const told = (expected, found) => Promise.all(
    locales.map(async (locale) => (await renderer(locale)).problem({ code: 'type.expected', severity: 'error', path: '/id', params: { expected, found } })),
  );
  assert.deepEqual(await told('whole number', 'string'), ['应为 整数，实为 文字', '應為 整數，實際為 文字', 'expected a whole number, found text']);
  assert.deepEqual(await told('object', 'null'), ['应为 对象，实为 空值 null', '應為 物件，實際為 空值 null', 'expected an object, found null']);
  assert.deepEqual(await told('Uint8Array', 'symbol'), ['应为 字节数据，实为 symbol', '應為 位元組資料，實際為 symbol', 'expected bytes, found symbol']);
});

test('a code without words, or without its parameters, still names itself and its place', async () => {
  const { problem } = await renderer('zh-Hans');
  const place = { severity: /** @type {const} */ ('error'), path: '/terms/0' };
  assert.equal(problem({ code: 'term.sideways', params: {}, ...place }), '此处有问题，代码 term.sideways，位置 /terms/0');
  assert.equal(problem({ code: 'tier.unknown', params: {}, ...place }), '此处有问题，代码 tier.unknown，位置 /terms/0');
});

test('a locale without words is refused by name', async () => {
  await assert.rejects(renderer(/** @type {any} */ ('fr')), /no words for locale `fr`; there are `zh-Hans`, `zh-Hant`, `en`/);
});

test('each page carries the words that its scripts name, and every word of the scripts is named by a page', async () => {
  const words = messageIds(await catalogue('en')).filter((id) => id.startsWith('live-'));
  const named = new Set();
  for (const page of Object.keys(memberPages)) {
    const starts = wordsUsedBy(fileURLToPath(new URL('../../www', import.meta.url)), page);
    const found = words.map((id) => `${id} =`).filter((id) => starts.some((start) => id.startsWith(start)));
    assert.deepEqual(starts.filter((start) => !found.some((id) => id.startsWith(start))), [], `${page} names words that there are not`);
    assert.ok(found.length < words.length, `${page} carries the words of all pages`);
    for (const id of found) named.add(id.slice(0, -2));
  }
  assert.deepEqual(words.filter((id) => !named.has(id)), []);
});
