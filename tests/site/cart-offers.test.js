// @ts-check
// What the cart page says of offers besides the receipt: the nearest, coupons, points, shipping, other prices, and a return.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue, quoted, yuan } from './asked-cart.js';
import { valueOf } from './asked-engine.js';
import { startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const payable = '[data-sum="payable"] dd';

describe('the nearest offer', () => {
  test('is the one of which the least is missing, and leads to its goods', async () => {
    await visit(portal, '/cart/?member=guest&cart=TEA-LONGJING-100*1~HOME-TABLE-RUNNER*1', async (page) => {
      assert.equal(await page.locator('.offer-hint').count(), 1);
      assert.equal(await textOf(page, '.offer-hint__text'), '再买 ¥40.00 减 ¥20');
      assert.deepEqual(await page.locator('.offer-hint progress').evaluate((node) => [Reflect.get(node, 'value'), Reflect.get(node, 'max')]), [159, 199]);
      await page.getByRole('button', { name: '看适用商品' }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'goods-heading');
      assert.deepEqual(await page.locator('.goods-list > li:visible').evaluateAll((all) => [...new Set(all.map((node) => /** @type {HTMLElement} */ (node).dataset.category))]), ['teaware', 'home']);
      await page.getByRole('button', { name: '增加一件“檀香盘香 一盒”' }).click();
      assert.match(await page.locator('.quote-receipt__chips').allInnerTexts().then((texts) => texts.join()), /满199减20/);
      await page.getByRole('button', { name: '显示全部商品' }).click();
      assert.equal(await page.locator('.goods-list > li:visible').count(), catalogue.length);
    });
  });

  test('says which coupon it would take the place of', async () => {
    await visit(portal, '/cart/?member=guest&cart=TEA-LONGJING-100*1', async (page) => {
      assert.equal(await textOf(page, '.offer-hint__text'), '再买 ¥32.00 减 ¥40');
      assert.match(await textOf(page, '.offer-hint__offer'), /与已用的“30 元优惠券”二选一/);
    });
  });
});

describe('coupons', () => {
  const query = '?on=2026-11-24';

  test('are the best of all, until some are ticked; the choice is in the address and survives a reload', async () => {
    const chosen = await quoted('gold-person', { on: '2026-11-24', cart: { coupons: ['coupon-30-off'] } });
    await visit(portal, `/cart/${query}`, async (page) => {
      const auto = page.getByRole('checkbox', { name: '自动选最省的' });
      const [big, small] = [page.getByRole('checkbox', { name: '满 300 减 40 券' }), page.getByRole('checkbox', { name: '30 元优惠券' })];
      assert.deepEqual([await auto.isChecked(), await big.isChecked(), await small.isChecked()], [true, true, false]);
      assert.equal(await page.locator('#coupon-coupon-300-40-state').innerText(), '已用，省 ¥40.00');
      await small.click();
      assert.deepEqual([await auto.isChecked(), await big.isChecked(), await small.isChecked()], [false, true, true]);
      await big.click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'coupon-coupon-300-40', 'focus stays where it is');
      assert.equal(new URL(page.url()).searchParams.get('coupons'), 'coupon-30-off');
      assert.equal(await textOf(page, payable), yuan(chosen.quote.total));
      await page.reload();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.deepEqual([await auto.isChecked(), await big.isChecked(), await small.isChecked()], [false, false, true]);
      assert.equal(await page.locator('#coupon-coupon-300-40-state').innerText(), '满300减40', 'not chosen: what it gives');
      await auto.click();
      assert.equal(new URL(page.url()).searchParams.get('coupons'), null);
    });
  });

  test('can all be left out, and those that the program does not have are', async () => {
    const none = await quoted('gold-person', { on: '2026-11-24', cart: { coupons: [] } });
    for (const coupons of ['none', 'coupon-of-another-shop', 'free-shipping']) {
      await visit(portal, `/cart/${query}&coupons=${coupons}`, async (page) => {
        assert.equal(await textOf(page, payable), yuan(none.quote.total), coupons);
        assert.equal(await page.locator('.problem-list').count(), 0);
      });
    }
  });
});

describe('points', () => {
  test('pay as much as they may, or as many as the scale says', async () => {
    const all = await quoted('gold-person', { cart: { redeem: { redemption: 'points-for-cart' } } });
    const some = await quoted('gold-person', { cart: { redeem: { redemption: 'points-for-cart', points: 3900 } } });
    await visit(portal, '/cart/', async (page) => {
      await page.getByRole('radio', { name: '积分抵现' }).check();
      assert.equal(await textOf(page, payable), yuan(all.quote.total));
      const scale = page.getByRole('slider');
      assert.deepEqual([await scale.getAttribute('max'), await scale.getAttribute('step'), await scale.inputValue()], ['4000', '100', '4000']);
      await scale.focus();
      await page.keyboard.press('ArrowLeft');
      assert.equal(await textOf(page, '.points-choice output'), '用 3,900 分，抵 ¥195.00');
      assert.equal(await textOf(page, payable), yuan(some.quote.total));
      assert.equal(new URL(page.url()).searchParams.get('redeem'), 'points-for-cart*3900');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'range');
      await page.getByRole('radio', { name: '不用积分' }).check();
      assert.equal(await page.locator('[data-sum="redeemed"]').count(), 0);
    });
  });

  test('that are too few say why', async () => {
    await visit(portal, '/cart/?member=silver-person-in-debt&redeem=points-for-cart', async (page) => {
      assert.equal(await page.getByRole('slider').count(), 0);
      assert.match(await textOf(page, '#points-points-for-cart-state'), /^还差 \d+ 分$/);
      assert.equal(await page.locator('[data-sum="redeemed"]').count(), 0);
    });
  });
});

describe('shipping', () => {
  test('is paid below the amount that frees from it, and not by who collects', async () => {
    await visit(portal, '/cart/?member=guest&cart=TEA-JASMINE-050*1', async (page) => {
      assert.equal(await textOf(page, '[data-sum="shipping"] dd'), '¥12.00');
      assert.equal(await textOf(page, payable), '¥80.00');
      await page.getByRole('radio', { name: '到店自取' }).check();
      assert.equal(await page.locator('[data-sum="shipping"]').count(), 0);
      assert.equal(await textOf(page, payable), '¥68.00');
      assert.equal(new URL(page.url()).searchParams.get('shipping'), 'none');
    });
  });
});

describe('other prices', () => {
  test('are those of every other tier, and the next best combination', async () => {
    const { quote } = await quoted('gold-person', { on: '2026-11-24' });
    const { runnerUp } = quote.combination;
    assert.ok(runnerUp && quote.shipping);
    const own = (Number(quote.payable) + Number(quote.shipping.payable)).toFixed(2);
    await visit(portal, '/cart/?on=2026-11-24&redeem=points-for-cart', async (page) => {
      const rows = await page.locator('.tier-prices tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
      assert.deepEqual(rows.map(([tier]) => tier), ['普通会员', '银卡会员', '金卡会员', '白金卡会员']);
      assert.deepEqual(rows.map(([, total]) => total), [...quote.otherTiers.slice(0, 2).map(({ total }) => yuan(total)), yuan(own), yuan(quote.otherTiers[2].total)]);
      assert.equal(rows[2][2], '本单');
      assert.match(rows[3][2] ?? '', /^少付 /);
      assert.match(await textOf(page, '#next-best'), new RegExp(`次优：用“30 元优惠券”代替“满 300 减 40 券”，货款与运费共 ${yuan(runnerUp.total).replace('.', '\\.')}，比已用的贵 ¥10\\.00。`));
    });
  });
});

describe('a return', () => {
  /** What the page asks for of a return. @param {Awaited<ReturnType<typeof quoted>>} priced @param {Record<string, number>} back */
  function preview({ regulations, quote, cart }, back) {
    const lines = quote.lines.flatMap(({ sku }, line) => (back[sku] ? [{ line, quantity: back[sku] }] : []));
    return valueOf(regulations.returnPreview(null, { cart, on: quote.on, offers: quote.combination.offers, lines: quote.lines.map((line) => ({ paid: line.payable })) }, lines, quote.on));
  }

  test('gives what was paid less what is kept costs anew, with points and the tier afterwards', async () => {
    const priced = await quoted('gold-person');
    const answer = preview(priced, { 'WARE-GAIWAN-150': 2 });
    await visit(portal, '/cart/', async (page) => {
      assert.equal(await textOf(page, '#return-outcome'), '选出要退的件数，退款就显示在这里。');
      const more = page.getByRole('button', { name: '“白瓷盖碗 150 毫升”多退一件' });
      await more.click();
      await more.click();
      assert.equal(await more.evaluate((node) => node === document.activeElement), true, 'focus stays where it is');
      assert.equal(await textOf(page, '[data-fact="refund"] dd'), yuan(answer.refund));
      assert.match(await textOf(page, '[data-fact="taken"]'), /^收回积分 [\d,]+ 分$/);
      assert.equal(await textOf(page, '[data-fact="tier"] dd'), '金卡会员');
      assert.equal(await textOf(page, '#spoken-return'), `退回 ${yuan(answer.refund)}`);
      assert.equal(new URL(page.url()).searchParams.get('back'), 'WARE-GAIWAN-150*2');
      await page.getByText('怎么算的').click();
      assert.deepEqual(await page.locator('[data-fact="step"] dd').allInnerTexts(), [yuan(answer.paid), yuan(`-${answer.kept}`), yuan(answer.refund)]);
    });
  });

  test('of everything gives back what was paid for the goods that can be given back', async () => {
    const quantities = { 'TEA-OOLONG-150': 2 };
    const { quote } = await quoted('gold-person', { quantities });
    await visit(portal, '/cart/?cart=TEA-OOLONG-150*2&back=TEA-OOLONG-150*2', async (page) => {
      assert.equal(await textOf(page, '[data-fact="refund"] dd'), yuan(quote.payable));
      await page.getByText('怎么算的').click();
      assert.match(await textOf(page, '#return-outcome'), /全部退回，没有留下的商品/);
    });
  });

  test('gives points back for what points had paid', async () => {
    await visit(portal, '/cart/?cart=TEA-OOLONG-150*2&redeem=points-for-cart*1000&back=TEA-OOLONG-150*2', async (page) => {
      assert.equal(await textOf(page, '[data-fact="by-points"] dd'), '¥50.00');
      assert.equal(await textOf(page, '[data-fact="given"] dd'), '1,000 分');
    });
  });

  test('tells the tier that goes with it', async () => {
    await visit(portal, '/cart/?member=silver-person-rising&cart=HOME-TEA-TABLE*1&back=HOME-TEA-TABLE*1', async (page) => {
      assert.equal(await textOf(page, '.return-outcome__tier'), '退货后由金卡会员变为银卡会员');
    });
  });

  test('is not offered for goods that can’t be given back, nor after the last day', async () => {
    await visit(portal, '/cart/', async (page) => {
      assert.equal(await textOf(page, '.return-lines__common'), '2026年11月29日（含）前可退，2026年12月7日（含）前可换');
      const card = page.locator('.return-lines li', { hasText: '礼品卡' });
      assert.equal(await card.locator('.return-lines__term').innerText(), '此商品不可退');
      assert.equal(await card.locator('input').count(), 0);
      await page.getByLabel('什么时候退').selectOption('7');
      assert.ok((await page.locator('.return-lines input').count()) > 0, 'the last day counts');
      await page.getByLabel('什么时候退').selectOption('8');
      assert.equal(await page.locator('.return-lines input').count(), 0);
      assert.equal(await textOf(page, '.return-lines__common'), '退货期限至2026年11月29日，已过，2026年12月7日（含）前可换');
      assert.equal(await textOf(page, '#return-outcome'), '到那时，这一单没有可退的商品。');
      assert.equal(new URL(page.url()).searchParams.get('after'), '8');
    });
  });
});
