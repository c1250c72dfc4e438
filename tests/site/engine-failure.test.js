// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const notLoaded = { 'zh-Hans': '会籍计算未能载入', 'zh-Hant': '會籍計算無法載入', en: 'The calculation could not be loaded' };
const noWebAssembly = { 'zh-Hans': '此浏览器无法运行会籍计算', 'zh-Hant': '此瀏覽器無法執行會籍計算', en: 'This browser cannot run the calculation' };

for (const locale of locales) {
  for (const [name, below] of /** @type {const} */ ([['home', ''], ['points', 'points/'], ['redeem', 'redeem/'], ['cart', 'cart/'], ['what-if', 'what-if/']])) {
    test(`${name} in ${locale}: without the engine's file it says what happened and what still works, and a retry works`, async () => {
      await visit(
        portal,
        localePaths[locale] + below,
        async (page) => {
          await page.locator('main[data-phase="failed"]').waitFor();
          assert.equal(await textOf(page, '#engine-status h2'), notLoaded[locale]);
          assert.notEqual(await textOf(page, '#engine-status .engine-failure__still'), '');
          assert.equal(await page.locator('.static-tiers').isVisible(), true, 'what the program says needs no engine');
          assert.equal(await page.locator('#member-bar').isVisible(), false);
          await page.unroute('**/*.wasm');
          await page.locator('#engine-status button').click();
          await page.locator('main[data-phase="ready"]').waitFor();
          assert.equal(await page.locator('#engine-status .engine-failure').count(), 0);
          assert.equal(await page.locator('#member-bar').isVisible(), true);
        },
        { ready: false, expectedError: /ERR_FAILED/, prepare: async (page) => void (await page.route('**/*.wasm', (route) => route.abort())) },
      );
    });
  }

  test(`in ${locale} a browser without WebAssembly is told so`, async () => {
    await visit(
      portal,
      localePaths[locale],
      async (page) => {
        await page.locator('main[data-phase="failed"]').waitFor();
        assert.equal(await textOf(page, '#engine-status h2'), noWebAssembly[locale]);
        await page.locator('#engine-status button').click();
        assert.equal(await textOf(page, '#engine-status h2'), noWebAssembly[locale]);
      },
      { ready: false, prepare: async (page) => void (await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))) },
    );
  });
}

test('words that do not arrive are told in the words of the HTML', async () => {
  await visit(
    portal,
    '/cart/?cart=TEA-OOLONG-150*1',
    async (page) => {
      await page.locator('main[data-phase="failed"]').waitFor();
      assert.equal(await textOf(page, '#words-missing h2'), '会籍计算未能载入');
      await page.unroute('**/zh-Hans-*.js');
      await page.locator('#words-missing a').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('#words-missing').isVisible(), false);
      assert.equal(await page.locator('.quote-receipt__lines > li').count(), 1);
    },
    { ready: false, expectedError: /ERR_FAILED/, prepare: async (page) => void (await page.route('**/zh-Hans-*.js', (route) => route.abort())) },
  );
});

test('data that does not arrive is told apart from an engine that does not, and a retry works', async () => {
  await visit(
    portal,
    '/',
    async (page) => {
      await page.locator('main[data-phase="failed"]').waitFor();
      assert.equal(await textOf(page, '#engine-status h2'), '会员资料未能载入');
      await page.unroute('**/gold-person-*.json');
      await page.locator('#engine-status button').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(page, '.tier-card__tier'), '金卡会员');
    },
    { ready: false, expectedError: /ERR_FAILED/, prepare: async (page) => void (await page.route('**/gold-person-*.json', (route) => route.abort())) },
  );
});
