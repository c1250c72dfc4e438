// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const payable = '[data-sum="payable"] dd';
const saved = '[data-sum="saved"] dd';

const goldWords = {
  'zh-Hans': { basis: '按金卡会员计价', chip: '金卡会员 9折 · 第三章第十条', untouched: /^此商品不参与任何优惠/, notApplied: /限银卡会员，当前为金卡会员/ },
  'zh-Hant': { basis: '依金卡會員計價', chip: '金卡會員 9折 · 第三章第十條', untouched: /^此商品不適用任何優惠/, notApplied: /限銀卡會員，目前為金卡會員/ },
  en: { basis: 'Priced for Gold', chip: 'Gold, 10% off · Ch. 3, Art. 10', untouched: /^no offer applies to these goods/, notApplied: /for Silver; you are Gold/ },
};

for (const locale of locales) {
  test(`a gold member's cart is priced at 9 折, with reason and clause, in ${locale}`, async () => {
    const words = goldWords[locale];
    await visit(portal, `${localePaths[locale]}cart/`, async (page) => {
      assert.equal(await textOf(page, '.quote-receipt__basis'), words.basis);
      const lines = page.locator('.quote-receipt__lines > li');
      assert.equal(await lines.count(), 5);
      assert.equal((await lines.first().locator('.chip').innerText()).replace(/\s+/g, ' '), words.chip);
      assert.equal(await lines.first().locator('del').evaluate((node) => node.lastChild?.textContent), '¥268.00');
      assert.match(await lines.first().locator('.quote-receipt__payable').innerText(), /¥241\.20$/);
      assert.match(await lines.last().locator('.chip').innerText(), words.untouched);
      assert.equal(await lines.last().locator('del').count(), 0);
      assert.equal(await textOf(page, payable), '¥916.13');
      assert.equal(await textOf(page, saved), '¥79.57');
      assert.match(await textOf(page, '.not-applied'), words.notApplied);
    });
  });
}

test('a quantity changes the quote at once, and the new total is spoken', async () => {
  await visit(portal, '/cart/', async (page) => {
    assert.equal(await textOf(page, '#spoken-total'), '', 'the first total is read with the page');
    await page.getByRole('button', { name: '增加一件“明前龙井 100 克”' }).click();
    assert.equal(await textOf(page, payable), '¥1,157.33');
    assert.equal(await textOf(page, '#spoken-total'), '应付 ¥1,157.33，已省 ¥106.37');
    assert.match(decodeURIComponent(page.url()), /cart=.*TEA-LONGJING-100\*2/);
  });
});

test('a quantity is chosen with the keyboard alone', async () => {
  await visit(portal, '/cart/', async (page) => {
    const quantity = page.getByRole('textbox', { name: '“茉莉花茶 50 克”的数量' });
    for (let steps = 0; steps < 60 && !(await quantity.evaluate((node) => node === document.activeElement)); steps += 1) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await quantity.evaluate((node) => node === document.activeElement), true, 'Tab never reached the field');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2');
    assert.equal(await textOf(page, payable), '¥1,038.53');
    await page.keyboard.press('ArrowUp');
    assert.equal(await quantity.inputValue(), '3');
    assert.equal(await textOf(page, payable), '¥1,099.73');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await quantity.inputValue(), '4');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), '增加一件“茉莉花茶 50 克”');
  });
});

test('a quantity that is none stays as typed, with the reason beside it, and the quote stands', async () => {
  await visit(portal, '/cart/', async (page) => {
    const quantity = page.getByRole('textbox', { name: '“明前龙井 100 克”的数量' });
    await quantity.fill('1.5');
    assert.equal(await quantity.inputValue(), '1.5');
    assert.equal(await quantity.getAttribute('aria-invalid'), 'true');
    assert.match(await textOf(page, '.goods-list li:first-child .field__message'), /整数/);
    assert.equal(await textOf(page, payable), '¥916.13');
  });
});

test('the day decides: before joining the same cart costs its list price', async () => {
  await visit(portal, '/cart/', async (page) => {
    const day = page.getByLabel('日期', { exact: true });
    await day.fill('2025-02-01');
    await day.press('Enter');
    assert.equal(await textOf(page, payable), '¥995.70');
    assert.equal(await page.locator(saved).count(), 0);
    assert.equal(await textOf(page, '.quote-receipt__basis'), '当日不在会籍期内，按原价计');
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
    assert.equal(await textOf(page, payable), '¥916.13');
  });
});

test('a guest pays list prices and is told which tiers pay less', async () => {
  await visit(portal, '/cart/', async (page) => {
    await chooseMember(page, 'guest');
    assert.equal(await textOf(page, payable), '¥995.70');
    assert.match(await textOf(page, '.not-applied'), /入会成为金卡会员后可享/);
  });
});

test('a price that nothing lowered is called a price, and no saving is spoken', async () => {
  await visit(portal, '/cart/?member=guest&cart=TEA-OOLONG-150*1', async (page) => {
    const spoken = page.locator('.quote-receipt__payable .visually-hidden');
    assert.deepEqual((await spoken.allTextContents()).map((text) => text.trim()), ['价格']);
    await page.getByRole('button', { name: '增加一件“炭焙乌龙 150 克”' }).click();
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

test('an emptied cart says so, and fills again', async () => {
  await visit(portal, '/cart/', async (page) => {
    await page.getByRole('button', { name: '清空' }).click();
    await page.getByText('购物车还是空的').waitFor();
    assert.equal(await page.locator(payable).count(), 0);
    assert.equal(await textOf(page, '#spoken-total'), '购物车已清空');
    await page.getByRole('button', { name: '增加一件“铸铁煮水壶”' }).click();
    assert.equal(await textOf(page, payable), '¥809.10');
  });
});

test('the other locale keeps member, day, time and quantities', async () => {
  await visit(portal, '/cart/?member=silver-person&on=2026-10-01&at=10:00&cart=TEA-OOLONG-150*3', async (page) => {
    const before = await textOf(page, payable);
    await page.getByRole('link', { name: '繁體' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/zh-Hant\/cart\//);
    assert.equal(await textOf(page, payable), before);
    assert.equal(await page.getByRole('textbox', { name: '「炭焙烏龍 150 公克」的數量' }).inputValue(), '3');
    assert.equal(await page.getByLabel('時間（可不填）').inputValue(), '10:00');
  });
});

test('quantities in the address that are none are left out', async () => {
  await visit(portal, '/cart/?cart=TEA-OOLONG-150*1~WARE-GAIWAN-150*-3~NOBODY-SELLS-IT*2~X', async (page) => {
    assert.equal(await page.locator('.quote-receipt__lines > li').count(), 1);
    assert.equal(await textOf(page, payable), '¥142.20');
  });
});
