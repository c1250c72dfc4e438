// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount, readCount } from '../../www/words/typed-figures.js';
import { askedEngine, valueOf } from './asked-engine.js';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

/** @param {number} count */
const written = (count) => new Intl.NumberFormat('en').format(count);

const groups = {
  'zh-Hans': ['现在可换', '积分还不够', '目前不能换'],
  'zh-Hant': ['現在可換', '點數還不夠', '目前不能換'],
  en: ['You can have now', 'Not enough points yet', 'Not open to you now'],
};
const missing = { 'zh-Hans': /^还差 [\d,]+ 分$/, 'zh-Hant': /^還差 [\d,]+ 點$/, en: /^[\d,]+ points to go$/ };
const onlyLookedUp = { 'zh-Hans': /不会扣减积分，也不会真的兑换/, 'zh-Hant': /不會扣減點數，也不會真的兌換/, en: /nothing is redeemed and no points are taken/ };

for (const locale of locales) {
  test(`in ${locale} what can be had comes first, then what points are missing for, then what is not open`, async () => {
    const { member, on, regulations } = await askedEngine('basic-person');
    const { redemptions } = valueOf(regulations.redemptions(member, null, on));
    await visit(portal, `${localePaths[locale]}redeem/?member=basic-person`, async (page) => {
      assert.match(await textOf(page, '.redeem-only'), onlyLookedUp[locale]);
      assert.deepEqual(await page.locator('#redemptions h3').allInnerTexts(), groups[locale]);
      const lists = page.locator('.redemption-list');
      const affordable = redemptions.filter((quote) => quote.affordable).length;
      const short = redemptions.filter(({ reason }) => reason.code === 'redemption.not_enough');
      assert.equal(await lists.nth(0).locator(':scope > li').count(), affordable);
      assert.equal(await lists.nth(1).locator(':scope > li').count(), short.length);
      assert.equal(await lists.nth(2).locator(':scope > li').count(), redemptions.length - affordable - short.length);
      const told = await lists.nth(1).locator('.redemption-list__refused').allInnerTexts();
      assert.deepEqual(told.map((text) => text.replace(/\D/g, '')), short.map((quote) => String(quote.missing)));
      for (const text of told) assert.match(text, missing[locale]);
      const standing = valueOf(regulations.standing(member, on));
      assert.equal(await textOf(page, '.counter__wallets dd'), written(standing.wallets[0].spendable));
    });
  });
}

test('points plus money, quotas left, tiers and clauses are told', async () => {
  await visit(portal, '/redeem/', async (page) => {
    const card = (/** @type {string} */ name) => page.locator('.redemption-list > li', { has: page.getByRole('heading', { name, exact: true }) });
    assert.equal(await card('铸铁壶积分特惠').locator('.redemption-list__price').innerText(), '3,000 分 + ¥399.00');
    assert.match(await card('会员抽奖一次').innerText(), /本月还可兑 2 次/);
    assert.match(await card('上门茶歇服务一次').innerText(), /限银卡会员、金卡会员、白金卡会员/);
    const journey = card('茶山寻访之旅');
    assert.equal(await journey.locator('.redemption-list__refused').innerText(), '限白金卡会员，当前为金卡会员');
    await journey.locator('summary').click();
    assert.match(await journey.locator('.why__body').innerText(), /第五章第二十三条/);
  });
});

/** @param {import('playwright-core').Page} page @param {string} name */
const figure = (page, name) => textOf(page, `[data-figure="${name}"] dd`);

test('an item is tried with how many, and told with the lots that would go', async () => {
  const { member, on, regulations } = await askedEngine('gold-person');
  const [quote] = valueOf(regulations.redemptions(member, { id: 'iron-kettle', quantity: 2 }, on)).redemptions;
  await visit(portal, '/redeem/', async (page) => {
    assert.equal(await textOf(page, '#spoken-trial'), '', 'the first trial is read with the page');
    await page.getByRole('button', { name: '试算“铸铁壶积分特惠”' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'trial-heading');
    assert.equal(await page.locator('#redemption').inputValue(), 'iron-kettle');
    await page.getByRole('button', { name: '多一件' }).click();
    assert.equal(await figure(page, 'takes'), '6,000 分');
    assert.equal(await figure(page, 'money'), '¥798.00');
    assert.equal(await figure(page, 'gives'), '铸铁壶积分特惠 × 2');
    assert.equal(await textOf(page, '#spoken-trial'), '铸铁壶积分特惠：使用 6,000 分');
    const rows = page.locator('.redemption-trial__lots tbody tr');
    const lots = quote.lots ?? [];
    assert.ok(lots.length > 0);
    if (lots.length > 5) await page.locator('.redemption-trial__lots button').click();
    assert.deepEqual(await rows.locator('td:last-child').allInnerTexts(), lots.map(({ points }) => written(points)));
    assert.equal(await textOf(page, '.redemption-trial__nothing'), '以上只是试算，积分没有变动。');
    assert.equal(await textOf(page, '.counter__wallets dd'), '20,347', 'nothing was taken');
  });
});

test('points against an order: asked for 1,050, whole steps are taken, within the share, and what is still to pay is told', async () => {
  await visit(portal, '/redeem/', async (page) => {
    await page.locator('#redemption').selectOption('points-for-cart');
    await page.locator('#payable').fill('300');
    assert.equal(await figure(page, 'gives'), '¥150.00', 'half of it at most');
    assert.equal(await figure(page, 'takes'), '3,000 分');
    await page.locator('#points').fill('1,050');
    assert.equal(await figure(page, 'takes'), '1,000 分');
    assert.equal(await figure(page, 'gives'), '¥50.00');
    assert.equal(await figure(page, 'still'), '¥250.00');
    assert.equal(await figure(page, 'remains'), '19,347 分');
    assert.match(await textOf(page, '.redemption-trial__note'), /要用的 1,050 分不全用上：每 100 分一档，.*用 1,000 分/);
  });
});

test('cash has a minimum and no amount to pay; the fee has both', async () => {
  await visit(portal, '/redeem/', async (page) => {
    await page.locator('#redemption').selectOption('points-for-cash');
    assert.equal(await page.locator('#payable').isVisible(), false);
    assert.equal(await figure(page, 'gives'), '¥400.00');
    await page.locator('#points').fill('4000');
    assert.equal(await page.locator('.redemption-trial').getAttribute('data-affordable'), 'false');
    assert.match(await textOf(page, '.redemption-trial__headline'), /5,000/);
    await page.locator('#redemption').selectOption('points-for-fee');
    await page.locator('#points').fill('');
    await page.locator('#payable').fill('199.00');
    assert.equal(await figure(page, 'gives'), '¥95.00', 'whole steps within half of the fee');
    assert.equal(await figure(page, 'still'), '¥104.00');
  });
});

test('a figure that is none stays as typed, with the reason beside it, once the field is left', async () => {
  await visit(portal, '/redeem/', async (page) => {
    await page.locator('#redemption').selectOption('points-for-cart');
    const payable = page.locator('#payable');
    await payable.fill('12.345');
    assert.equal(await textOf(page, '#payable-message'), '', 'it may still be half typed');
    await payable.press('Tab');
    assert.equal(await payable.inputValue(), '12.345');
    assert.equal(await payable.getAttribute('aria-invalid'), 'true');
    assert.equal(await textOf(page, '#payable-message'), '金额请写成 128 或 128.50 的形式');
    assert.equal(await textOf(page, '#trial'), '请先更正上面的数字');
    await payable.fill('３００．００');
    await payable.press('Tab');
    assert.equal(await textOf(page, '#payable-message'), '已将全角字符改为半角');
    assert.equal(await figure(page, 'gives'), '¥150.00');
  });
});

test('what is tried stays for another day and another member', async () => {
  await visit(portal, '/redeem/', async (page) => {
    await page.locator('#redemption').selectOption('gaiwan-white');
    await page.getByRole('button', { name: '前一天' }).click();
    assert.equal(await page.locator('#redemption').inputValue(), 'gaiwan-white');
    await chooseMember(page, 'basic-person');
    assert.equal(await page.locator('#redemption').inputValue(), 'gaiwan-white');
    assert.equal(await textOf(page, '.redemption-trial__headline'), '还差 520 分');
    assert.equal(await page.locator('.redemption-trial__lots').count(), 0);
  });
});

test('a member without points is told what is missing for everything', async () => {
  await visit(portal, '/redeem/?member=silver-person-in-debt', async (page) => {
    assert.equal(await page.locator('#redemptions h3').first().innerText(), '积分还不够');
    assert.equal(await page.locator('[data-affordable="true"]').count(), 0);
    assert.equal(await textOf(page, '.counter__wallets dd'), '0');
    assert.match(await textOf(page, '#redemptions .notice'), /^待抵扣 460 分：.*“还差”的分数已把它算在内。$/);
    assert.equal(await page.locator('.redemption-list__refused').first().innerText(), '还差 510 分', '50 points and what is owed');
  });
});

test('who asks for more than the period still allows is told how many are left', async () => {
  await visit(portal, '/redeem/', async (page) => {
    await page.locator('#redemption').selectOption('gaiwan-white');
    await page.getByRole('button', { name: '多一件' }).click();
    assert.equal(await textOf(page, '.redemption-trial__headline'), '今年还可兑 1 次');
    assert.match(await textOf(page, '#spoken-trial'), /：今年还可兑 1 次$/);
  });
});

test('outside every term the page says so, of what tiers share and where nothing is listed', async () => {
  await visit(portal, '/en/redeem/?member=silver-person&on=2031-06-01', async (page) => {
    const refused = await page.locator('.redemption-list__refused').allInnerTexts();
    assert.ok(refused.includes('outside your membership term'));
    assert.ok(refused.includes('outside your membership term; for Gold, Platinum within it'));
    assert.ok(refused.every((text) => !/for +within/.test(text)), String(refused));
  });
  await visit(portal, '/redeem/?member=lapsed-person', async (page) => assert.equal(await textOf(page, '#redemptions'), '当日不在会籍期内'));
});

test('regulations that list nothing to redeem are told, and there is no form', async () => {
  await visit(portal, '/redeem/?on=2025-06-01', async (page) => {
    assert.equal(await textOf(page, '#redemptions'), '适用的章程没有列出兑换项目');
    assert.equal(await page.locator('#trial-section').isVisible(), false);
    await page.locator('#day').fill('2026-11-22');
    await page.locator('#day').press('Enter');
    assert.equal(await page.locator('#trial-section').isVisible(), true);
  });
});

test('a guest reads what points can buy', async () => {
  await visit(portal, '/redeem/?member=guest', async (page) => {
    assert.equal(await page.locator('.static-redemptions tbody tr').count(), 12);
    assert.equal(await page.locator('.static-redemptions').isVisible(), true);
    assert.equal(await page.locator('#trial-section').isVisible(), false);
  });
});

/** @type {[typed: string, figure: string | null, folded?: boolean][]} */
const amounts = [['128', '128'], ['128.50', '128.50'], ['1,280.5', '1280.5'], ['￥１２８', '128', true], ['128.', '128'], ['128.505', null], ['-1', null], ['1,28', null], ['一百', null], ['1e3', null], ['', null]];
for (const [typed, expected, folded = false] of amounts) {
  test(`the amount \`${typed}\` is read as ${expected}`, () => {
    assert.deepEqual(readAmount(typed, 2), { figure: expected, empty: typed === '', folded });
  });
}

/** @type {[typed: string, figure: string | null][]} */
const counts = [['1050', '1050'], ['1,050', '1050'], ['0', null], ['10.5', null], ['-3', null]];
for (const [typed, expected] of counts) {
  test(`the count \`${typed}\` is read as ${expected}`, () => {
    assert.equal(readCount(typed).figure, expected);
  });
}
