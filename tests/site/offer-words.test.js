// @ts-check
// The words of offers: why one was applied or not, what each gives, what a cart lacks for it, and what is wrong with an order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf, offerRenderer, renderer } from '../../pkg/words/index.js';

/** @typedef {import('../../pkg/words/index.js').Names} Names */
/** @typedef {import('../../pkg/index.js').OfferDocument} OfferDocument */
/** @typedef {import('../../pkg/index.js').Reason} Reason */
/** @typedef {import('../../pkg/index.js').ReasonCode} ReasonCode */

const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);

/** @type {Names} */
const names = {
  currency: 'CNY',
  tiers: { silver: '银卡', gold: '金卡' },
  benefits: {},
  offers: { 'new-year': '新年满减' },
  wallets: { points: '积分' },
  occasions: {},
  levels: {},
  redemptions: {},
  gifts: { calendar: '台历' },
};

/** @param {ReasonCode} code @returns {Reason} */
const placed = (code) => ({ ...code, pointer: '/versions/0/offers/0', clause: null });

/** @type {[reason: ReasonCode, zhHans: string, zhHant: string, en: string][]} */
const reasons = [
  [{ code: 'rate.offer', params: { rate: '0.885' } }, '8.85折', '8.85折', '11.5% off'],
  [{ code: 'rate.order', params: { rate: '0.95', atLeast: '500.00', have: '520.00' } }, '满500打9.5折', '滿500打9.5折', '5% off from ¥500'],
  [{ code: 'rate.order', params: { rate: '0', atLeast: '500.00', have: '520.00' } }, '满500免费', '滿500免費', 'free from ¥500'],
  [{ code: 'rate.nth_piece', params: { rate: '0.39', of: 2, last: 1 } }, '第2件3.9折', '第2件3.9折', 'every second piece 61% off'],
  [{ code: 'rate.nth_piece', params: { rate: '0.5', of: 6, last: 2 } }, '每6件中2件5折', '每6件有2件5折', '2 of every 6 pieces 50% off'],
  [{ code: 'rate.nth_piece', params: { rate: '0', of: 3, last: 1 } }, '买2赠1', '買2送1', 'buy 2, get 1 free'],
  [{ code: 'price.sale', params: { price: '95.00' } }, '促销价¥95', '促銷價¥95', 'on sale at ¥95'],
  [{ code: 'price.offer', params: { price: '89.90' } }, '特价¥89.90', '特價¥89.90', 'special price ¥89.90'],
  [{ code: 'price.steps', params: { pieces: 11, price: '90.00' } }, '11件起每件¥90', '11件起每件¥90', '¥90 each from 11 pieces'],
  [{ code: 'price.bundle', params: { price: '100.00' } }, '组合价¥100', '組合價¥100', 'bundle at ¥100'],
  [{ code: 'amount.off', params: { amount: '40.00' } }, '立减¥40', '現折¥40', '¥40 off'],
  [{ code: 'amount.off_from', params: { amount: '40.00', atLeast: '300.00', have: '310.00', times: 1 } }, '满300减40', '滿300折40', '¥40 off from ¥300'],
  [
    { code: 'amount.off_from', params: { amount: '100.50', atLeast: '1200.00', have: '3700.00', times: 3 } },
    '满1,200减100.50 ×3',
    '滿1,200折100.50 ×3',
    '¥100.50 off from ¥1,200, 3 times',
  ],
  [{ code: 'shipping.free', params: { atLeast: '99.00' } }, '满¥99包邮', '滿¥99免運費', 'free shipping from ¥99'],
  [{ code: 'shipping.free', params: { atLeast: null } }, '包邮', '免運費', 'free shipping'],
  [{ code: 'gift.given', params: { atLeast: '500.00', have: '520.00' } }, '满¥500赠送', '滿¥500贈送', 'a gift from ¥500'],
  [{ code: 'gift.given', params: { atLeast: '0.00', have: '20.00' } }, '赠送', '贈送', 'a gift'],
  [{ code: 'offer.no_member', params: { tiers: [] } }, '入会后可享', '入會後可享', 'for members, once you have joined'],
  [{ code: 'offer.no_member', params: { tiers: ['silver', 'gold'] } }, '入会成为银卡、金卡后可享', '入會成為银卡、金卡後可享', 'for 银卡, 金卡, once you have joined'],
  [{ code: 'offer.no_term', params: { tiers: [] } }, '当日不在会籍期内', '當日不在會籍期間', 'outside your membership term'],
  [{ code: 'offer.beaten', params: { by: 'new-year' } }, '已采用更优惠的“新年满减”', '已採用更優惠的「新年满减」', '“新年满减” saves more'],
  [{ code: 'offer.not_for', params: { what: 'kind' } }, '限其他类型的会员', '限其他類型的會員', 'for members of another kind'],
  [{ code: 'offer.not_for', params: { what: 'segment' } }, '限指定客群', '限指定客群', 'for selected customers'],
  [{ code: 'offer.not_for', params: { what: 'residence' } }, '限指定居住地的会员', '限指定居住地的會員', 'for members who live in certain places'],
  [{ code: 'offer.not_for', params: { what: 'tag' } }, '限指定会员', '限指定會員', 'for selected members'],
  [{ code: 'offer.not_yet', params: { from: '2026-12-01' } }, '2026年12月1日起可用', '2026年12月1日起可用', 'from December 1, 2026 on'],
  [{ code: 'offer.ended', params: { to: '2026-10-31' } }, '已于2026年10月31日结束', '已於2026年10月31日結束', 'ended on October 31, 2026'],
  [{ code: 'offer.other_day', params: { what: 'weekday' } }, '限每周的指定日子', '限每週指定日', 'only on certain days of the week'],
  [{ code: 'offer.other_day', params: { what: 'day_of_month' } }, '限每月的指定日子', '限每月指定日', 'only on certain days of the month'],
  [{ code: 'offer.other_day', params: { what: 'birthday' } }, '限生日期间', '限生日期間', 'only around your birthday'],
  [{ code: 'offer.other_hours', params: { hours: ['09:00-12:00', '14:00-24:00'] } }, '限 09:00–12:00、14:00–24:00', '限 09:00–12:00、14:00–24:00', 'only 09:00–12:00, 14:00–24:00'],
  [{ code: 'offer.time_unknown', params: { hours: ['14:00-18:00'] } }, '限 14:00–18:00，未给出时间', '限 14:00–18:00，未提供時間', 'only 14:00–18:00, and no time is given'],
  [{ code: 'offer.not_named', params: {} }, '未使用此券', '未使用此優惠券', 'this coupon is not being used'],
  [{ code: 'offer.used_up', params: { quantity: 1, per: 'month' } }, '每月限 1 次，本月已用完', '每月限 1 次，本月已用完', 'limited to 1 use a month; used up'],
  [{ code: 'offer.used_up', params: { quantity: 2, per: 'quarter' } }, '每季限 2 次，本季已用完', '每季限 2 次，本季已用完', 'limited to 2 uses a quarter; used up'],
  [{ code: 'offer.used_up', params: { quantity: 2, per: 'half' } }, '每半年限 2 次，本半年已用完', '每半年限 2 次，本半年已用完', 'limited to 2 uses a half-year; used up'],
  [{ code: 'offer.used_up', params: { quantity: 2, per: 'year' } }, '每年限 2 次，本年已用完', '每年限 2 次，當年已用完', 'limited to 2 uses a year; used up'],
  [
    { code: 'offer.used_up', params: { quantity: 2, per: 'membership_year' } },
    '每会员年限 2 次，本会员年已用完',
    '每會員年度限 2 次，本會員年度已用完',
    'limited to 2 uses a membership year; used up',
  ],
  [{ code: 'offer.used_up', params: { quantity: 1, per: 'term' } }, '每个会籍期内限 1 次，本期已用完', '每個會籍期內限 1 次，本期已用完', 'limited to 1 use a term; used up'],
  [{ code: 'offer.used_up', params: { quantity: 1, per: 'window' } }, '每次可用时段限 1 次，本次已用完', '每次可用時段限 1 次，本次已用完', 'limited to 1 use each time it comes; used up'],
  [{ code: 'offer.used_up', params: { quantity: 1, per: 'ever' } }, '每位会员限 1 次，已用完', '每位會員限 1 次，已用完', 'limited to 1 use per member; used up'],
  [{ code: 'offer.used_up', params: { quantity: 1000, per: null } }, '共限 1,000 次，已用完', '共限 1,000 次，已用完', 'limited to 1,000 uses in all; used up'],
  [
    { code: 'offer.below', params: { atLeast: '300.00', have: '268.00', missing: '32.00' } },
    '再买 ¥32.00 可用，须满 ¥300.00',
    '再買 ¥32.00 可用，須滿 ¥300.00',
    'spend ¥32.00 more to use it; it takes ¥300.00',
  ],
  [{ code: 'offer.too_few', params: { need: 3, have: 2, missing: 1 } }, '再买 1 件可用，须满 3 件', '再買 1 件可用，須滿 3 件', 'buy 1 more to use it; it takes 3 pieces'],
  [{ code: 'offer.costs_more', params: { difference: '9.00' } }, '用上反而多付 ¥9.00', '使用後反而多付 ¥9.00', 'with it you would pay ¥9.00 more'],
  [{ code: 'return.too_late', params: { lastDay: '2026-11-01' } }, '退货期限至2026年11月1日，已过', '退貨期限至2026年11月1日，已過期', 'could be returned through November 1, 2026'],
  [{ code: 'return.excluded', params: {} }, '此商品不可退', '此商品恕不退貨', 'these goods cannot be returned'],
];

for (const [reason, ...expected] of reasons) {
  test(`${reason.code} is told in every locale: ${expected[2]}`, async () => {
    const said = await Promise.all(locales.map(async (locale) => (await renderer(locale)).reason(placed(reason), names)));
    assert.deepEqual(said, expected);
  });
}

/** @typedef {Omit<OfferDocument, 'id' | 'name'>} Gives */

/** @param {Gives} gives @returns {OfferDocument} */
const offer = (gives) => ({ id: 'o', name: { en: 'Offer' }, ...gives });

/** @type {[gives: Gives, zhHans: string, zhHant: string, en: string][]} */
const terms = [
  [{ rate: { rate: '0.8' } }, '8折', '8折', '20% off'],
  [{ rate: { rate: '0.95', atLeast: '500.00' } }, '满500打9.5折', '滿500打9.5折', '5% off from ¥500'],
  [{ rate: { rate: '0', atLeast: '500.00' } }, '满500免费', '滿500免費', 'free from ¥500'],
  [{ rate: { rate: '0.8' }, most: '50.00' }, '8折，最多减¥50', '8折，最多折¥50', '20% off, at most ¥50 off'],
  [{ moneyOff: { amount: '40.00' } }, '立减¥40', '現折¥40', '¥40 off'],
  [{ moneyOff: { amount: '40.00', atLeast: '300.00' } }, '满300减40', '滿300折40', '¥40 off from ¥300'],
  [{ moneyOff: { amount: '40.00', atLeast: '300.00', each: true } }, '每满300减40', '每滿300折40', '¥40 off every ¥300'],
  [{ moneyOff: { amount: '12.50', atLeast: '1300.00' } }, '满1,300减12.50', '滿1,300折12.50', '¥12.50 off from ¥1,300'],
  [{ steps: { prices: [{ from: 12, price: '90.00' }], whole: true } }, '满12件每件¥90', '滿12件每件¥90', '¥90 each from 12 pieces'],
  [
    { steps: { prices: [{ from: 5, price: '95.00' }, { from: 11, price: '90.00' }] } },
    '第5件起每件¥95、第11件起每件¥90',
    '第5件起每件¥95、第11件起每件¥90',
    '¥95 each from piece 5 on, ¥90 each from piece 11 on',
  ],
  [{ everyNth: { of: 2, rate: '0.61' } }, '第2件6.1折', '第2件6.1折', 'every second piece 39% off'],
  [{ everyNth: { of: 6, last: 2, rate: '0.5' } }, '每6件中2件5折', '每6件有2件5折', '2 of every 6 pieces 50% off'],
  [{ everyNth: { of: 3, last: 1, rate: '0' } }, '买2赠1', '買2送1', 'buy 2, get 1 free'],
  [{ bundle: { parts: [{ goods: { skus: ['pot'] }, quantity: 1 }, { goods: { skus: ['cup'] }, quantity: 2 }], price: '100.00' } }, '组合价¥100', '組合價¥100', 'bundle at ¥100'],
  [{ fixedPrice: { price: '90.00' } }, '特价¥90', '特價¥90', 'special price ¥90'],
  [
    { gift: { bands: [{ atLeast: '0.00', gift: 'card' }, { atLeast: '500.00', gift: 'calendar', quantity: 2 }] } },
    '送card、满¥500送台历 ×2',
    '送card、滿¥500送台历 ×2',
    'card as a gift, 2 × 台历 as a gift from ¥500',
  ],
  [{ freeShipping: {} }, '包邮', '免運費', 'free shipping'],
  [{ freeShipping: { atLeast: '99.00' } }, '满¥99包邮', '滿¥99免運費', 'free shipping from ¥99'],
  [{ points: { wallet: 'points', factor: '2' } }, '2倍积分', '2倍积分', '2 × 积分'],
  [{ points: { wallet: 'points', factor: '1.50' } }, '1.5倍积分', '1.5倍积分', '1.5 × 积分'],
  [{ points: { wallet: 'points', factor: '10' } }, '10倍积分', '10倍积分', '10 × 积分'],
];

for (const [gives, ...expected] of terms) {
  test(`what an offer gives is told in every locale: ${expected[2]}`, async () => {
    const said = await Promise.all(locales.map(async (locale) => (await offerRenderer(locale)).offerTerms(offer(gives), names)));
    assert.deepEqual(said, expected);
  });
}

/** @param {string} atLeast @returns {ReasonCode} */
const below = (atLeast) => ({ code: 'offer.below', params: { atLeast, have: '1.00', missing: '32.00' } });

/** @param {number} need @param {number} missing @returns {ReasonCode} */
const tooFew = (need, missing) => ({ code: 'offer.too_few', params: { need, have: need - missing, missing } });

/** @type {[gives: Gives, reason: ReasonCode, zhHans: string, zhHant: string, en: string][]} */
const calls = [
  [{ moneyOff: { amount: '40.00', atLeast: '300.00' } }, below('300.00'), '再买 ¥32.00 减 ¥40', '再買 ¥32.00 現折 ¥40', '¥32.00 more: ¥40 off'],
  [{ rate: { rate: '0.95', atLeast: '500.00' } }, below('500.00'), '再买 ¥32.00 享9.5折', '再買 ¥32.00 享9.5折', '¥32.00 more: 5% off'],
  [
    { gift: { bands: [{ atLeast: '300.00', gift: 'card' }, { atLeast: '500.00', gift: 'calendar', quantity: 2 }] } },
    below('500.00'),
    '再买 ¥32.00 送台历 ×2',
    '再買 ¥32.00 送台历 ×2',
    '¥32.00 more: 2 × 台历 as a gift',
  ],
  [{ freeShipping: { atLeast: '99.00' } }, below('99.00'), '再买 ¥32.00 包邮', '再買 ¥32.00 免運費', '¥32.00 more: free shipping'],
  [{ everyNth: { of: 2, rate: '0.61' } }, tooFew(2, 1), '再买 1 件，第2件6.1折', '再買 1 件，第2件6.1折', '1 more piece: every second piece 39% off'],
  [
    { steps: { prices: [{ from: 5, price: '95.00' }, { from: 12, price: '90.00' }], whole: true } },
    tooFew(12, 2),
    '再买 2 件，满12件每件¥90',
    '再買 2 件，滿12件每件¥90',
    '2 more pieces: ¥90 each from 12 pieces',
  ],
  [{ bundle: { parts: [{ goods: {}, quantity: 3 }], price: '100.00' } }, tooFew(3, 2), '再买 2 件，组合价¥100', '再買 2 件，組合價¥100', '2 more pieces: bundle at ¥100'],
];

for (const [gives, reason, ...expected] of calls) {
  test(`what a cart lacks for an offer is told in every locale: ${expected[2]}`, async () => {
    const said = await Promise.all(locales.map(async (locale) => (await offerRenderer(locale)).offerCall(offer(gives), placed(reason), names)));
    assert.deepEqual(said, expected);
  });
}

test('an offer that lacks no amount and no pieces calls for nothing', async () => {
  const { offerCall } = await offerRenderer('zh-Hans');
  assert.equal(offerCall(offer({ rate: { rate: '0.8' } }), placed({ code: 'offer.not_named', params: {} }), names), null);
});

test('a currency without cents has none on its price tags either', async () => {
  const { offerTerms } = await renderer('zh-Hans');
  assert.equal(offerTerms(offer({ fixedPrice: { price: '900' } }), { ...names, currency: 'JPY' }), '特价¥900');
  assert.equal(offerTerms(offer({ moneyOff: { amount: '400', atLeast: '3000' } }), { ...names, currency: 'JPY' }), '满3,000减400');
});

test('an answer names as offers those of the document and the rates of tiers', () => {
  const text = (/** @type {string} */ name) => ({ 'zh-Hans': name });
  const version = /** @type {import('../../pkg/index.js').VersionDocument} */ ({
    id: 'v',
    tiers: [{ id: 'gold', name: text('金卡') }],
    benefits: [
      { id: 'gold-rate', name: text('金卡折扣'), class: 'tier', tiers: ['gold'], rate: { rate: '0.9' } },
      { id: 'wash', name: text('洗车'), class: 'tier', tiers: ['gold'], service: {} },
    ],
    offers: [{ id: 'new-year', name: text('新年满减'), moneyOff: { amount: '40.00' } }],
  });
  const program = /** @type {import('../../pkg/index.js').ProgramDocument} */ ({ currency: 'CNY', versions: [version] });
  assert.deepEqual(namesOf(program, 'zh-Hans').offers, { 'gold-rate': '金卡折扣', 'new-year': '新年满减' });
});

/** @type {[code: string, params: Record<string, string | number>, zhHans: string, zhHant: string, en: string][]} */
const problems = [
  [
    'total.differs',
    { expected: '270.00', total: '260.00', difference: '10.00' },
    '合计为 260.00，给出的是 270.00，相差 10.00',
    '合計為 260.00，所給為 270.00，相差 10.00',
    'the total is 260.00; 270.00 was given, a difference of 10.00',
  ],
  ['redemption.not_for_cart', { redemption: 'cakes' }, '兑换项目“cakes”不能抵购物金额', '兌換項目「cakes」不能折抵消費', 'redemption “cakes” takes nothing off an order'],
  ['redemption.needs_member', {}, '访客没有积分可用来付款', '訪客沒有點數可折抵', 'a guest has no points to pay with'],
  ['return.line_unknown', { line: 3, lines: 2 }, '没有第 3 行：订单共 2 行，从 0 编起', '沒有第 3 列：訂單共 2 列，自 0 起算', 'no line 3: the order has 2, counted from 0'],
  ['return.too_many', { left: 1 }, '退的件数过多，尚可退 1 件', '退貨件數過多，尚可退 1 件', 'more pieces are returned than the 1 left'],
  ['return.line_twice', { line: 0 }, '第 0 行（从 0 编起）出现了不止一次', '第 0 列（自 0 起算）出現不只一次', 'line 0, counted from 0, appears more than once'],
  [
    'order.lines_differ',
    { expected: 2, found: 1 },
    '订单有 1 行，购物车有 2 行，须逐行对应',
    '訂單有 1 列，購物車有 2 列，須逐列對應',
    'lines of the order: 1, of its cart: 2; there must be one for each',
  ],
  ['order.purchase_unknown', { purchase: 'p-2' }, '会员记录中没有购买“p-2”', '會員紀錄中沒有購買「p-2」', 'no purchase “p-2” in the member’s records'],
  [
    'order.purchase_differs',
    { what: 'lines' },
    '会员记录中的这笔购买与订单不符：行或金额不同',
    '會員紀錄中的這筆購買與訂單不符：列或金額不同',
    'the purchase in the member’s records is not that of the order: its lines or amounts are others',
  ],
  ['order.redemption_unknown', { redemption: 'r-2' }, '会员记录中没有兑换“r-2”', '會員紀錄中沒有兌換「r-2」', 'no redemption “r-2” in the member’s records'],
];

for (const [code, params, ...expected] of problems) {
  test(`${code} is told in every locale: ${expected[2]}`, async () => {
    const said = await Promise.all(locales.map(async (locale) => (await renderer(locale)).problem({ code, severity: 'error', path: '/order', params })));
    assert.deepEqual(said, expected);
  });
}
