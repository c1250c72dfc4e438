// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const notLoaded = { 'zh-Hans': '会籍计算未能载入', 'zh-Hant': '會籍計算無法載入', en: 'The calculation could not be loaded' };
const noWebAssembly = { 'zh-Hans': '此浏览器无法运行会籍计算', 'zh-Hant': '此瀏覽器無法執行會籍計算', en: 'This browser cannot run the calculation' };

for (const locale of locales) {
  for (const [name, below] of /** @type {const} */ ([['home', ''], ['card', 'card/'], ['points', 'points/'], ['redeem', 'redeem/'], ['cart', 'cart/'], ['what-if', 'what-if/']])) {
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

const stopped = { 'zh-Hans': '会籍计算意外停止', 'zh-Hant': '會籍計算意外停止', en: 'The calculation stopped unexpectedly' };

for (const locale of locales) {
  test(`in ${locale} an engine that stops is told so, and a retry opens the page anew with the choices`, async () => {
    await visit(
      portal,
      `${localePaths[locale]}?member=gold-person`,
      async (page) => {
        await page.evaluate(() => Reflect.set(window, 'engineIsBroken', true));
        await page.locator('#member').selectOption('platinum-person');
        await page.locator('main[data-phase="failed"]').waitFor();
        assert.equal(await textOf(page, '#engine-status h2'), stopped[locale]);
        assert.notEqual(await textOf(page, '#engine-status .engine-failure__still'), '');
        await page.locator('#engine-status button').click();
        await page.locator('main[data-phase="ready"]').waitFor();
        assert.match(page.url(), /member=platinum-person/);
        assert.equal(await page.locator('#member').inputValue(), 'platinum-person');
        assert.equal(await page.locator('#engine-status .engine-failure').count(), 0);
      },
      { expectedError: /RuntimeError: unreachable/, prepare: async (page) => void (await page.addInitScript(breakableEngine)) },
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
      await page.unroute('**/member-gold-person-*.json');
      await page.locator('#engine-status button').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(page, '.tier-card__tier'), '金卡会员');
    },
    { ready: false, expectedError: /ERR_FAILED/, prepare: async (page) => void (await page.route('**/member-gold-person-*.json', (route) => route.abort())) },
  );
});

/** Makes an engine whose every question stops it once the page's `engineIsBroken` is set, as long as that page is open. */
function breakableEngine() {
  const { instantiate } = WebAssembly;
  /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} imports */
  const breakable = async (module, imports) => {
    const { exports } = await instantiate.call(WebAssembly, module, imports);
    const broken = Object.entries(exports).map(([name, exported]) => {
      if (typeof exported !== 'function') return [name, exported];
      /** @param {unknown[]} given */
      const question = (...given) => {
        if (Reflect.get(window, 'engineIsBroken')) throw new WebAssembly.RuntimeError('unreachable');
        return exported(...given);
      };
      return [name, /^regulations_(?:standing|quote)/.test(name) ? question : exported];
    });
    return Object.setPrototypeOf({ exports: Object.fromEntries(broken) }, WebAssembly.Instance.prototype);
  };
  Reflect.set(WebAssembly, 'instantiate', breakable);
}
