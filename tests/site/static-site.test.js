// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { alternateLinks } from '../../www/build/localized-pages.js';
import { assertPlainHtml, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const headings = {
  'zh-Hans': { '': '会员中心', 'card/': '会员卡', 'points/': '积分', 'redeem/': '兑换', 'cart/': '购物车试算', 'what-if/': '试算' },
  'zh-Hant': { '': '會員中心', 'card/': '會員卡', 'points/': '點數', 'redeem/': '兌換', 'cart/': '購物車試算', 'what-if/': '試算' },
  en: { '': 'Member center', 'card/': 'Membership card', 'points/': 'Points', 'redeem/': 'Redeem', 'cart/': 'Cart estimate', 'what-if/': 'What if' },
};
/** How many rows say what a page can say without the engine, and what stands in them besides the clause. */
const facts = {
  '': { rows: 4, told: '¥30,000\\.00' },
  'card/': { rows: 5, told: '¥20\\.00' },
  'points/': { rows: 12, told: '¥1\\.00' },
  'redeem/': { rows: 12, told: '¥399\\.00' },
  'cart/': { rows: 13, told: '¥248' },
  'what-if/': { rows: 4, told: '¥30,000\\.00' },
};

const clauses = {
  'zh-Hans': { '': '第二章第七条', 'card/': '第七章第三十六条', 'points/': '第四章第十四条', 'redeem/': '第五章第二十条', 'cart/': '第六章第二十七条', 'what-if/': '第二章第七条' },
  'zh-Hant': { '': '第二章第七條', 'card/': '第七章第三十六條', 'points/': '第四章第十四條', 'redeem/': '第五章第二十條', 'cart/': '第六章第二十七條', 'what-if/': '第二章第七條' },
  en: { '': 'Ch\\. 2, Art\\. 7', 'card/': 'Ch\\. 7, Art\\. 36', 'points/': 'Ch\\. 4, Art\\. 14', 'redeem/': 'Ch\\. 5, Art\\. 20', 'cart/': 'Ch\\. 6, Art\\. 27', 'what-if/': 'Ch\\. 2, Art\\. 7' },
};

test('a page names its other locales in whole addresses, which the build knows where it knows its origin', async () => {
  const links = alternateLinks('rules', '2025', 'https://members.example.com');
  assert.deepEqual(links.match(/hreflang="[^"]+" href="[^"]+"/g), [
    'hreflang="zh-Hans" href="https://members.example.com/rules/2025/"',
    'hreflang="zh-Hant" href="https://members.example.com/zh-Hant/rules/2025/"',
    'hreflang="en" href="https://members.example.com/en/rules/2025/"',
  ]);
  assert.equal(alternateLinks('home', null, undefined), '');
  assert.throws(() => alternateLinks('home', null, 'members.example.com'), TypeError);
});

for (const locale of locales) {
  for (const below of /** @type {const} */ (['', 'card/', 'points/', 'redeem/', 'cart/', 'what-if/'])) {
    const path = localePaths[locale] + below;

    test(`${path} can be read with JavaScript off`, async () => {
      await visit(
        portal,
        path,
        async (page) => {
          assert.equal(await page.locator('html').getAttribute('lang'), locale);
          assert.equal(await textOf(page, 'h1'), headings[locale][below]);
          assert.match(await page.title(), new RegExp(`^${headings[locale][below]} · `));
          assert.ok((await page.locator('meta[name="description"]').getAttribute('content'))?.length);
          assert.equal(await page.locator('.static-tiers tbody tr').count(), facts[below].rows);
          assert.match(await textOf(page, '.static-tiers'), new RegExp(`${facts[below].told}.*${clauses[locale][below]}`));
          assert.equal(await page.locator('.notice').isVisible(), true);
          assert.equal(await page.locator('#member-bar').isVisible(), false);
        },
        { javaScriptEnabled: false, ready: false },
      );
    });

    test(`${path} has no style and no script in its HTML, and no word of it is missing`, async () => {
      await assertPlainHtml(portal.origin + path);
    });
  }

  for (const below of ['', 'card/', 'tiers/', 'points/', 'redeem/', 'cart/', 'what-if/']) {
    const path = localePaths[locale] + below;

    test(`a first visit to ${path} keeps the site's own parts within their budget`, async () => {
      /** @type {Record<string, number>} */
      const kilobytes = { html: 0, css: 0, js: 0, words: 0, wasm: 0 };
      /** @type {import('playwright-core').Response[]} */
      const responses = [];
      await visit(
        portal,
        path,
        async (page) => {
          await page.waitForLoadState('networkidle');
          for (const response of [...responses]) {
            const { pathname } = new URL(response.url());
            const ending = pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '');
            const kind = ending === 'js' && /\/(?:zh-Han[st]|en)-/.test(pathname) ? 'words' : ending;
            kilobytes[kind] = (kilobytes[kind] ?? 0) + gzipSync(await response.body()).length / 1000;
          }
        },
        { prepare: async (page) => void page.on('response', (response) => responses.push(response)) },
      );
      assert.ok(kilobytes.words > 0 && kilobytes.wasm > 0 && kilobytes.js > 0, 'the parts were told apart');
      // The engine's own size is measured where it is built.
      // The program alone is 9 of the 13 of data: besides its rules it has the application form, fees and deadlines, and the calendar of working days.
      // A card's page says every step of a card's life in words, and what each costs and why.
      const budget = { html: 10, css: 10, js: 35, words: below === 'card/' ? 10 : 7, svg: 1, json: 13 };
      for (const [kind, most] of Object.entries(budget)) assert.ok(kilobytes[kind] <= most, `${kind} takes ${kilobytes[kind]} kB of ${most}`);
    });
  }

  test(`an address that is none is answered in ${locale} by the page for it`, async () => {
    await visit(
      portal,
      `${localePaths[locale]}404.html`,
      async (page) => {
        assert.equal(await page.locator('html').getAttribute('lang'), locale);
        assert.equal(await page.locator('main a').getAttribute('href'), localePaths[locale]);
      },
      { ready: false },
    );
  });
}
