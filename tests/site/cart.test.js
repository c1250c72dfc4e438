// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { basketQuantities, linesOf, quoted, yuan } from './asked-cart.js';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const payable = '[data-sum="payable"] dd';
const saved = '[data-sum="saved"] dd';

/** @type {Record<typeof locales[number], { basis: string, chip: string, clause: string, best: RegExp, hint: RegExp, untouched: string, day: string }>} */
const goldWords = {
  'zh-Hans': { basis: '按金卡会员计价', chip: '特价¥248 -¥20.00', clause: '第六章第二十七条', best: /^已为您算出最低价（核算了 \d+ 步）$/, hint: /^再买 ¥115\.87 享9\.7折$/, untouched: '此商品不参与任何优惠', day: '限每月 28 日' },
  'zh-Hant': { basis: '依金卡會員計價', chip: '特價¥248 -¥20.00', clause: '第六章第二十七條', best: /^已為您算出最低價（核算了 \d+ 步）$/, hint: /^再買 ¥115\.87 享9\.7折$/, untouched: '此商品不適用任何優惠', day: '限每月 28 日' },
  en: { basis: 'Priced for Gold', chip: 'special price ¥248 -¥20.00', clause: 'Ch. 6, Art. 27', best: /^The lowest price there is \(steps: \d+\)$/, hint: /^¥115\.87 more: 3% off$/, untouched: 'no offer applies to these goods', day: 'only on day 28 of the month' },
};

for (const locale of locales) {
  test(`a gold member's cart has what the engine answers, each amount with its reason and clause, in ${locale}`, async () => {
    const words = goldWords[locale];
    // Not on a weekend, when points are doubled.
    const { quote } = await quoted('gold-person', { on: '2026-11-24' });
    await visit(portal, `${localePaths[locale]}cart/?on=2026-11-24`, async (page) => {
      assert.equal(await textOf(page, '.quote-receipt__basis'), words.basis);
      const lines = page.locator('.quote-receipt__lines > li');
      assert.deepEqual(await lines.locator('.quote-receipt__payable').evaluateAll((all) => all.map((node) => node.lastChild?.textContent)), linesOf(basketQuantities).map(({ sku }) => yuan(quote.lines.find((line) => line.sku === sku)?.payable ?? '')));
      assert.deepEqual(
        await lines.locator('.chip__amount').allInnerTexts(),
        quote.lines.flatMap(({ adjustments }) => adjustments.map(({ amount }) => yuan(amount))),
      );
      assert.equal((await lines.first().locator('.chip').first().innerText()).replace(/\s+/g, ' '), words.chip);
      assert.equal(await lines.first().locator('del').evaluate((node) => node.lastChild?.textContent), '¥268.00');
      await lines.first().locator('summary').click();
      assert.equal(await lines.first().locator('.clause').first().innerText(), words.clause);
      assert.equal(await lines.first().locator('.why__body li').count(), quote.lines[0].adjustments.length);
      assert.equal(await lines.last().locator('.chip').innerText(), words.untouched);
      assert.equal(await lines.last().locator('del').count(), 0);
      assert.equal(await textOf(page, payable), yuan(quote.total));
      assert.match(await textOf(page, '.quote-receipt__best'), words.best);
      assert.match(await textOf(page, '.offer-hint__text'), words.hint);
      assert.match(await textOf(page, '[data-sum="points"] dd'), new RegExp(`^${new Intl.NumberFormat('en').format(quote.points[0].points)} `));
      assert.ok((await page.locator('.not-applied__reason').allInnerTexts()).includes(words.day));
    });
  });
}

describe('the receipt', () => {
  test('adds up: list and shipping, less what was saved and what points pay, is what is to be paid', async () => {
    await visit(portal, '/cart/?redeem=points-for-cart*1000', async (page) => {
      const figure = async (/** @type {string} */ name) => Number((await page.locator(`[data-sum="${name}"] dd`).innerText()).replace(/[^\d.-]/g, ''));
      const shipping = Number((await page.locator('[data-sum="shipping"] del').innerText()).replace(/[^\d.]/g, ''));
      const total = (await figure('list')) + shipping - (await figure('saved')) + (await figure('redeemed'));
      assert.equal(total.toFixed(2), (await figure('payable')).toFixed(2));
      assert.equal(await textOf(page, '[data-sum="shipping"] dd'), '原价 ¥12.00 免运费');
      assert.equal(await textOf(page, '[data-sum="redeemed"] dd'), '-¥50.00');
    });
  });

  test('says the gift by the name of the goods, and what each piece costs where pieces differ', async () => {
    const { quote } = await quoted('gold-person');
    const cakes = quote.lines.find(({ sku }) => sku === 'SNACK-OSMANTHUS');
    assert.ok(cakes && cakes.units.length > 1);
    await visit(portal, '/cart/', async (page) => {
      assert.equal(await textOf(page, '[data-sum="gift"] dd'), '袋泡茶 1 包 × 10');
      const line = page.locator('.quote-receipt__lines > li', { hasText: '桂花糕' });
      await line.locator('summary').click();
      const told = cakes.units.map((unit) => `${unit.quantity} 件 ${yuan(unit.payable)}`).join('，');
      assert.equal(await line.locator('.why__body li').last().innerText(), `每件实付：${told}`);
    });
  });

  test('strikes the list price of what the shop asks less for, and says that it is the shop’s price', async () => {
    await visit(portal, '/cart/?member=guest&cart=HOME-TABLE-RUNNER*1', async (page) => {
      const line = page.locator('.quote-receipt__lines > li');
      assert.match(await line.locator('.chip').first().innerText(), /^促销价¥159/);
      assert.equal(await page.locator('.goods-list del').first().evaluate((node) => node.lastChild?.textContent), '¥189.00');
    });
  });

  test('tells the tier that the order leads to, and nothing where it stays', async () => {
    const { quote } = await quoted('silver-person-rising', { quantities: { 'HOME-TEA-TABLE': 1 } });
    assert.equal(quote.tierAfter?.tier, 'gold');
    await visit(portal, '/cart/?member=silver-person-rising&cart=HOME-TEA-TABLE*1', async (page) => {
      assert.equal(await page.locator('.quote-receipt__tier > p').innerText(), '完成本单后成为金卡会员');
      await page.getByRole('button', { name: '减少一件“老榆木茶桌”' }).click();
      await page.getByRole('button', { name: '增加一件“封口贴”' }).click();
      assert.equal(await page.locator('.quote-receipt__tier').count(), 0);
    });
  });

  test('of the 28th has the rate of the member day', async () => {
    const { quote } = await quoted('gold-person', { on: '2026-11-28' });
    assert.ok(quote.combination.offers.includes('member-day-rate'));
    await visit(portal, '/cart/?on=2026-11-28', async (page) => {
      assert.equal(await textOf(page, payable), yuan(quote.total));
      assert.match(await textOf(page, '#next-best'), /会员日折上 9\.5 折/);
    });
  });

  test('of the tea hours has their rate, and without a time says which hours', async () => {
    const quantities = { 'TEA-OOLONG-150': 1 };
    const { quote } = await quoted('basic-person', { quantities, on: '2026-11-24T14:30' });
    assert.ok(quote.combination.offers.includes('tea-hours'));
    await visit(portal, '/cart/?member=basic-person&on=2026-11-24&at=14:30&cart=TEA-OOLONG-150*1', async (page) => {
      assert.equal(await textOf(page, payable), yuan(quote.total));
      await page.getByLabel('时间（可不填）').fill('');
      await page.keyboard.press('Enter');
      assert.match(await textOf(page, '#not-applied'), /午后茶时 9\.2 折 限 14:00–16:00，未给出时间/);
    });
  });
});

describe('quantities', () => {
  test('change the quote at once, and the new total is spoken', async () => {
    const { quote } = await quoted('gold-person', { quantities: { ...basketQuantities, 'TEA-LONGJING-100': 2 } });
    await visit(portal, '/cart/', async (page) => {
      assert.equal(await textOf(page, '#spoken-total'), '', 'the first total is read with the page');
      await page.getByRole('button', { name: '增加一件“明前龙井 100 克”' }).click();
      assert.equal(await textOf(page, payable), yuan(quote.total));
      assert.equal(await textOf(page, '#spoken-total'), `应付 ${yuan(quote.total)}，已省 ${await textOf(page, saved)}`);
      assert.match(decodeURIComponent(page.url()), /cart=.*TEA-LONGJING-100\*2/);
    });
  });

  test('are chosen with the keyboard alone', async () => {
    await visit(portal, '/cart/', async (page) => {
      const quantity = page.getByRole('textbox', { name: '“茉莉花茶 50 克”的数量' });
      for (let steps = 0; steps < 60 && !(await quantity.evaluate((node) => node === document.activeElement)); steps += 1) await page.keyboard.press('Tab');
      assert.equal(await quantity.evaluate((node) => node === document.activeElement), true, 'Tab never reached the field');
      const before = await textOf(page, payable);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('2');
      const two = await textOf(page, payable);
      assert.notEqual(two, before);
      await page.keyboard.press('ArrowUp');
      assert.equal(await quantity.inputValue(), '3');
      assert.notEqual(await textOf(page, payable), two);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await quantity.inputValue(), '4');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), '增加一件“茉莉花茶 50 克”');
    });
  });

  test('that are none stay as typed, with the reason beside them, and the quote stands', async () => {
    await visit(portal, '/cart/', async (page) => {
      const before = await textOf(page, payable);
      const quantity = page.getByRole('textbox', { name: '“明前龙井 100 克”的数量' });
      await quantity.fill('1.5');
      assert.equal(await quantity.inputValue(), '1.5');
      assert.equal(await quantity.getAttribute('aria-invalid'), 'true');
      assert.match(await textOf(page, '.goods-list li:first-child .field__message'), /整数/);
      assert.equal(await textOf(page, payable), before);
    });
  });

  test('in the address that are none are left out', async () => {
    await visit(portal, '/cart/?cart=TEA-OOLONG-150*1~WARE-GAIWAN-150*-3~NOBODY-SELLS-IT*2~X', async (page) => {
      assert.equal(await page.locator('.quote-receipt__lines > li').count(), 1);
    });
  });

  test('emptied say so, and fill again', async () => {
    await visit(portal, '/cart/', async (page) => {
      await page.getByRole('button', { name: '清空' }).click();
      await page.getByText('购物车还是空的').waitFor();
      assert.equal(await page.locator(payable).count(), 0);
      for (const section of ['order-section', 'not-applied-section', 'tiers-section', 'return-section']) assert.equal(await page.locator(`#${section}`).isVisible(), false, section);
      assert.equal(await textOf(page, '#spoken-total'), '购物车已清空');
      await page.getByRole('button', { name: '增加一件“铸铁煮水壶”' }).click();
      assert.equal(await page.locator('.quote-receipt__lines > li').count(), 1);
    });
  });
});

describe('who and when', () => {
  test('the day decides: before joining no tier counts', async () => {
    await visit(portal, '/cart/?on=2025-02-01', async (page) => {
      assert.equal(await textOf(page, payable), '¥1,007.70', 'goods and shipping');
      assert.equal(await page.locator(saved).count(), 0);
      assert.equal(await textOf(page, '.quote-receipt__basis'), '当日不在会籍期内，按原价计');
      assert.equal(await page.locator('#coupons').isVisible(), false, 'those regulations have no coupons');
    });
  });

  test('a time is taken with the day, and a wrong one is told', async () => {
    await visit(portal, '/cart/', async (page) => {
      const time = page.getByLabel('时间（可不填）');
      await time.fill('２５：００');
      await time.press('Enter');
      assert.equal(await textOf(page, '#time-message'), '请写成 14:30 这样的时间');
      await time.fill('9:05');
      await time.press('Enter');
      assert.equal(await time.inputValue(), '09:05');
      assert.match(decodeURIComponent(page.url()), /at=09:05/);
    });
  });

  test('a guest has what everyone has, is told which tiers pay less, and has no points to pay with', async () => {
    const { quote } = await quoted('guest');
    await visit(portal, '/cart/', async (page) => {
      await chooseMember(page, 'guest');
      assert.equal(await textOf(page, payable), yuan(quote.total));
      assert.match(await textOf(page, '#not-applied'), /入会成为金卡会员后可享/);
      assert.equal(await page.locator('#points-ways').isVisible(), false);
      assert.equal(await page.locator('.tier-prices tbody tr').first().locator('th').innerText(), '访客');
    });
  });

  test('a price that nothing lowered is called a price, and no saving is spoken', async () => {
    await visit(portal, '/cart/?member=guest&cart=PACK-PAPER-BAG*1&shipping=none', async (page) => {
      const spoken = page.locator('.quote-receipt__payable .visually-hidden');
      assert.deepEqual((await spoken.allTextContents()).map((text) => text.trim()), ['价格']);
      await page.getByRole('button', { name: '增加一件“牛皮纸袋”' }).click();
      assert.match(await textOf(page, '#spoken-total'), /^应付 ¥\d+\.\d\d$/);
      await chooseMember(page, 'gold-person');
      assert.deepEqual((await spoken.allTextContents()).map((text) => text.trim()), ['会员价']);
    });
  });

  test('an opened reason stays open while quantities and the day change', async () => {
    await visit(portal, '/cart/', async (page) => {
      const why = page.locator('[data-sum="points"] .why');
      await why.locator('summary').click();
      await page.getByRole('button', { name: '增加一件“明前龙井 100 克”' }).click();
      assert.equal(await why.getAttribute('open'), '');
      await page.getByRole('button', { name: '前一天' }).click();
      assert.equal(await why.getAttribute('open'), '');
      await why.locator('summary').click();
      await page.getByRole('button', { name: '后一天' }).click();
      assert.equal(await why.getAttribute('open'), null, 'and a closed one closed');
    });
  });
});

test('the other locale and the other pages keep all that was chosen, and no name of a member is in the address', async () => {
  const query = 'member=silver-person&on=2026-10-01&at=10%3A00&cart=TEA-OOLONG-150*3&coupons=coupon-30-off&redeem=points-for-cart*100&shipping=none&back=TEA-OOLONG-150*1&after=3';
  await visit(portal, `/cart/?${query}`, async (page) => {
    const before = await textOf(page, payable);
    assert.equal(new URL(page.url()).search, `?${query}`);
    await page.getByRole('link', { name: '繁體' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/zh-Hant\/cart\//);
    assert.equal(new URL(page.url()).search, `?${query}`);
    assert.equal(await textOf(page, payable), before);
    assert.equal(await page.getByRole('textbox', { name: '「炭焙烏龍 150 公克」的數量' }).inputValue(), '3');
    assert.equal(await page.getByLabel('時間（可不填）').inputValue(), '10:00');
  });
});
