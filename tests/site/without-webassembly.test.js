// @ts-check
// A browser that has WebAssembly switched off, and a host whose policy does not let it compile: the page says so and keeps what works.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const switchedOff = { 'zh-Hans': '此浏览器无法运行会籍计算', 'zh-Hant': '此瀏覽器無法執行會籍計算', en: 'This browser cannot run the calculation' };
const notLoaded = { 'zh-Hans': '会籍计算未能载入', 'zh-Hant': '會籍計算無法載入', en: 'The calculation could not be loaded' };

/**
 * Without its compiler the browser has no WebAssembly either, as in Lockdown Mode.
 *
 * @type {[name: string, options: Parameters<typeof startPortal>[0], headings: Record<string, string>, pages: string[], expectedError?: RegExp][]}
 */
const cases = [
  ['WebAssembly switched off in the browser', { flags: ['--js-flags=--jitless'] }, switchedOff, ['', 'card/', 'points/', 'redeem/', 'cart/', 'what-if/']],
  [
    'a policy without wasm-unsafe-eval',
    { changePolicy: (policy) => policy.replace(" 'wasm-unsafe-eval'", '') },
    notLoaded,
    [''],
    /Content Security Policy|wasm-unsafe-eval|WebAssembly/,
  ],
];

for (const [name, options, headings, pages, expectedError] of cases) {
  describe(name, () => {
    const portal = startPortal(options);
    for (const locale of locales) {
      for (const below of pages) {
        const path = localePaths[locale] + below;
        test(`${path} says so and keeps what works`, async () => {
          await visit(
            portal,
            path,
            async (page) => {
              await page.locator('main[data-phase="failed"]').waitFor();
              assert.equal(await textOf(page, '#engine-status h2'), headings[locale]);
              assert.notEqual(await textOf(page, '#engine-status .engine-failure__still'), '');
              assert.equal(await page.locator('.static-tiers').isVisible(), true);
              assert.equal(await page.locator('#member-bar').isVisible(), false);
              const { violations } = await new AxeBuilder({ page }).analyze();
              assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), []);

              await page.locator('#theme-switch input[value="dark"]').check({ force: true });
              assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
              const other = locale === 'en' ? 'zh-Hans' : 'en';
              await page.locator(`.locale-switch a[lang="${other}"]`).click();
              await page.locator('main[data-phase="failed"]').waitFor();
              assert.equal(await textOf(page, '#engine-status h2'), headings[other]);
            },
            { ready: false, expectedError },
          );
        });
      }
    }
  });
}
