// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { moduleText, moduleUrl } from '../../pkg/words/generate.js';
import { renderer } from '../../pkg/words/index.js';

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
  assert.ok(codes.length >= 16, `only ${codes.length} codes were read from the contract`);
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
    assert.equal(await readFile(moduleUrl(locale), 'utf8'), await moduleText(locale), `run \`node pkg/words/generate.js\` for ${locale}`);
  }
});

test('a reason is told with the names and amounts of the program', async () => {
  const names = { currency: 'CNY', tiers: { gold: '金卡', silver: '银卡' }, benefits: { 'gold-rate': '金卡折扣' }, wallets: {} };
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
  const names = { currency: 'CNY', tiers: {}, benefits: {}, wallets: {} };
  const { reason } = await renderer('en');
  /** @param {string | null} perAmount @param {number} fixed */
  const told = (perAmount, fixed) =>
    reason({ code: 'points.purchase', params: { eligible: '100.00', points: 1, perAmount, factor: '2', fixed }, pointer: '', clause: null }, names);
  assert.equal(told('1.00', 0), '¥100.00 qualifies, 1 per ¥1.00, times 2');
  assert.equal(told('1.00', 5), '¥100.00 qualifies, 1 per ¥1.00, times 2, plus 5 for the order');
  assert.equal(told(null, 5), '5 for the order');
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
