// @ts-check
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fillInCompany, goOn, goOnInVain } from './application-form.js';
import { localePaths, locales, startPortal, visit } from './portal-page.js';

const portal = startPortal();
const pages = ['', 'card/', 'tiers/', 'points/', 'redeem/', 'cart/', 'what-if/', 'service/', 'join/', 'rules/'];

/** @param {import('playwright-core').Page} page */
async function assertNoViolations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  assert.deepEqual(told, []);
}

for (const locale of locales) {
  for (const below of pages) {
    const path = localePaths[locale] + below;
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`axe finds nothing on ${path} in ${colorScheme}, with every reason open`, async () => {
        await visit(
          portal,
          path,
          async (page) => {
            await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
            await assertNoViolations(page);
          },
          { colorScheme },
        );
      });
    }

    test(`${path} fits into 320 pixels, also with every reason open`, async () => {
      await visit(
        portal,
        path,
        async (page) => {
          await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(width, 320);
          const overflowing = await page.evaluate(() =>
            [...document.querySelectorAll('.panel')].flatMap((panel) => {
              const { right } = panel.getBoundingClientRect();
              const inside = [...panel.querySelectorAll('*:not(.visually-hidden)')];
              return inside.filter((node) => node.getBoundingClientRect().right > right).map((node) => node.outerHTML.slice(0, 100));
            }),
          );
          assert.deepEqual(overflowing, []);
        },
        { viewport: { width: 320, height: 700 } },
      );
    });
  }
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the examples of any component in ${colorScheme}`, async () => {
    const folders = await readdir(new URL('../../www/components/', import.meta.url), { recursive: true });
    const expected = folders.filter((file) => file.endsWith('/examples.json')).map((file) => file.split('/')[0]);
    await visit(
      portal,
      '/gallery/',
      async (page) => {
        const shown = await page.locator('[data-component]').evaluateAll((all) => all.map((node) => node.getAttribute('data-component')));
        assert.deepEqual(shown.toSorted(), expected.toSorted());
        await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
        await assertNoViolations(page);
      },
      { colorScheme, ready: false },
    );
  });
}

test('the examples of every component fit into 320 pixels', async () => {
  await visit(
    portal,
    '/gallery/',
    async (page) => {
      await page.locator('[data-component]').first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    },
    { ready: false, viewport: { width: 320, height: 700 } },
  );
});

for (const below of ['points/', 'redeem/']) {
  for (const member of ['silver-person-in-debt', 'silver-person-expiring', 'new-person', 'guest']) {
    test(`axe finds nothing on /${below} with ${member}`, async () => {
      await visit(portal, `/${below}?member=${member}`, assertNoViolations);
    });
  }
}

/** Every part of the cart page at once: a hint, coupons by hand, points on their scale, a return with its tier. */
const cartChoices = 'member=silver-person-rising&cart=HOME-TEA-TABLE*1~TEA-LONGJING-100*2~GIFT-CARD-200*1&coupons=coupon-30-off&redeem=points-for-cart&back=HOME-TEA-TABLE*1&after=3';
for (const path of [`/cart/?${cartChoices}`, `/en/cart/?${cartChoices}`, '/cart/?member=guest&cart=TEA-LONGJING-100*1', '/cart/?member=silver-person-in-debt&redeem=points-for-cart', '/cart/?cart=', '/cart/?after=30']) {
  test(`axe finds nothing on ${path}, and it fits into 320 pixels`, async () => {
    await visit(
      portal,
      path,
      async (page) => {
        await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
        await assertNoViolations(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      },
      { viewport: { width: 320, height: 700 } },
    );
  });
}

for (const locale of locales) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing in any step of the application form in ${locale} in ${colorScheme}, right or wrong, and it fits into 320 pixels`, async () => {
      await visit(
        portal,
        `${localePaths[locale]}join/?on=2026-12-21`,
        async (page) => {
          const look = async () => {
            await assertNoViolations(page);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          };
          for (const step of ['who', 'identity', 'contact', 'consent']) {
            await page.goto(`${portal.origin}${localePaths[locale]}join/?on=2026-12-21#${step}`);
            await page.locator(`#${step}`).waitFor();
            if (step === 'who') await page.locator('#field-kind-enterprise').check();
            await goOnInVain(page, step);
            await look();
          }
          await page.goto(`${portal.origin}${localePaths[locale]}join/?on=2026-12-21#check`);
          await goOnInVain(page, 'check');
          await look();
          await page.goto(`${portal.origin}${localePaths[locale]}join/?on=2026-12-21#who`);
          await page.locator('#who').waitFor();
          await fillInCompany(page);
          await look();
          await goOn(page, 'check', 'done');
          await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
          await look();
        },
        { viewport: { width: 320, height: 700 }, colorScheme },
      );
    });
  }
}

for (const member of ['basic-person', 'silver-enterprise', 'platinum-person', 'lapsed-person', 'gold-person-in-grace', 'gold-person-on-trial']) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing with ${member} in ${colorScheme}: every tier's colors can be read`, async () => {
      await visit(portal, `/?member=${member}`, assertNoViolations, { colorScheme });
    });
  }
}

for (const below of pages) {
  test(`what can be pressed on /${below} is 44 pixels high or stands in a line of text`, async () => {
    await visit(
      portal,
      `/${below}`,
      async (page) => {
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a, button, select, summary, input:not([type="file"], [type="radio"], [type="checkbox"])')]
            .map((node) => ({ node: node.outerHTML.slice(0, 100), box: node.getBoundingClientRect(), hidden: node.matches('.skip-link') }))
            .filter(({ box, hidden }) => !hidden && box.width > 0 && box.height < 43.9)
            .map(({ node, box }) => `${node} is ${box.height}`),
        );
        assert.deepEqual(small, []);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

}

/** What the address asks for besides is shown where room was held for it, or where nothing moves. @type {[path: string, most: number][]} */
const shifts = [...pages.map((below) => /** @type {[string, number]} */ ([below, 0.1])), ['redeem/?member=lapsed-person', 0.01], ['redeem/?on=2025-06-01', 0.01], ['cart/?member=guest', 0.1], [`cart/?${cartChoices}`, 0.1], ['what-if/?spend=17860.94', 0.005], ['what-if/?spend=100&on=2020-01-01', 0.005]];
for (const [below, most] of shifts) {
  test(`/${below} jumps less than ${most} while it loads`, async () => {
    await visit(portal, `/${below}`, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise((measured) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!Reflect.get(entry, 'hadRecentInput')) sum += Reflect.get(entry, 'value');
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => measured(sum), 200);
          }),
      );
      assert.ok(Number(shift) < most, `the layout shifted by ${shift}`);
    });
  });
}

test('the first Tab leads past the header to the content', async () => {
  await visit(portal, '/', async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '跳到正文');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
  });
});
