// @ts-check
// After one visit the page that was opened works without a host, and after a second all of them. The host is stopped, not only said to be away: the service worker must reach nothing.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chooseMember, forgetFiles, keptAddress, keptLocale, keptPage, keptSite, localePaths, locales, startPortal, textOf, untilIn, visit } from './portal-page.js';
import { builtSite } from './serve-built-site.js';

const portal = startPortal();
const mostBytes = 300_000;

const platinum = { 'zh-Hans': '白金卡会员', 'zh-Hant': '白金卡會員', en: 'Platinum' };
const headings = { 'zh-Hans': '没有网络，打不开这一页', 'zh-Hant': '沒有網路，無法開啟這一頁', en: 'This page needs the network' };
const unreachable = /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_EMPTY_RESPONSE|Failed to update a ServiceWorker|error occurred when fetching the script/;

/**
 * A visit in which the host may be stopped; it runs again for the tests that follow.
 *
 * @param {string} path
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 */
async function visitWithHostThatStops(path, act) {
  try {
    await visit(portal, path, act, { keepsOffline: true, expectedError: unreachable });
  } finally {
    await portal.site.stop();
    await portal.site.restart();
  }
}

const pages = ['', 'card/', 'points/', 'redeem/', 'cart/', 'what-if/', 'service/', 'join/'];

for (const below of pages) {
  test(`after one visit to /${below} that page works without a host, and another page says what happened`, async () => {
    await visitWithHostThatStops(`/${below}`, async (page) => {
      await keptPage(page);
      const heading = await textOf(page, 'h1');
      await forgetFiles(page);
      await portal.site.stop();

      await page.reload();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(page, 'h1'), heading);
      assert.ok((await textOf(page, '#content')).length > 500, 'it shows what it shows with a host');
      for (const other of pages.filter((one) => one !== below)) {
        await page.goto(`${portal.origin}/${other}`);
        assert.equal(await textOf(page, 'h1'), headings['zh-Hans'], other);
      }
      await page.goto(`${portal.origin}/en/`);
      assert.equal(await textOf(page, 'h1'), headings['zh-Hans'], 'in the locale that was visited');
      await portal.site.restart();
      await page.locator('main a.button').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(page, 'h1'), 'Member center', 'a retry opens the page');
    });
  });
}

test('after one visit the members that were chosen are kept; another can not be loaded, which is said, and a problem is told by its code', async () => {
  await visitWithHostThatStops('/?member=silver-person', async (page) => {
    await keptPage(page);
    await untilIn(page, async () => navigator.serviceWorker.controller !== null);
    await chooseMember(page, 'platinum-person');
    await forgetFiles(page);
    await portal.site.stop();
    for (const member of ['silver-person', 'platinum-person']) {
      await page.goto(`${portal.origin}/?member=${member}`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('#member').inputValue(), member);
    }
    await chooseMember(page, 'lapsed-person');
    assert.equal(await textOf(page, '#member-message'), '未能载入秦望舒，仍显示陆一苇');
    assert.equal(await page.locator('#member').inputValue(), 'platinum-person');
    assert.equal(await textOf(page, '.tier-card__tier'), platinum['zh-Hans']);
    assert.match(page.url(), /member=platinum-person/);
    await chooseMember(page, 'silver-person');
    assert.equal(await textOf(page, '#member-message'), '');

    await page.locator('#file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.locator('#file-problems li').waitFor();
    assert.match(await textOf(page, '#file-problems li'), /json\.syntax/);
  });
});

for (const locale of locales) {
  const home = localePaths[locale];
  const others = locales.filter((other) => other !== locale);

  test(`after a second visit to ${home} all pages work in ${locale} without a host, and other locales say what happened`, async () => {
    await visitWithHostThatStops(home, async (page) => {
      await keptPage(page);
      await page.reload();
      await keptLocale(page, home);
      await forgetFiles(page);
      await portal.site.stop();

      await page.goto(`${portal.origin}${home}cart/?cart=TEA-OOLONG-150*1`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('.quote-receipt__lines > li').count(), 1);
      await page.goto(`${portal.origin}${home}card/`);
      await page.locator('.card-codes__qr').waitFor();
      assert.ok((await page.locator('.card-action').count()) > 0);
      await page.goto(`${portal.origin}${home}points/`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.ok((await page.locator('.points-ledger__lines tbody tr').count()) > 0);
      await page.goto(`${portal.origin}${home}redeem/`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.ok((await page.locator('.redemption-list > li').count()) > 0);
      await page.goto(`${portal.origin}${home}what-if/?monthly=1500`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('.forecast-curve svg path[data-line="planned"]').count() > 0, true);
      await page.goto(`${portal.origin}${home}join/`);
      await page.locator('main[data-phase="ready"]').waitFor();
      await page.locator('#who [data-goes="on"]').click();
      assert.equal(await page.locator('.error-summary li').count(), 2, 'the form is checked');
      await page.goto(`${portal.origin}${home}?member=gold-person`);
      await page.locator('main[data-phase="ready"]').waitFor();
      await chooseMember(page, 'platinum-person');
      assert.equal(await textOf(page, '.tier-card__tier'), platinum[locale]);
      const points = await textOf(page, '#points');
      await page.locator('#day').fill('2026-01-31');
      await page.locator('#day').press('Enter');
      assert.match(page.url(), /on=2026-01-31/);
      assert.notEqual(await textOf(page, '#points'), points, 'another day has other points');

      for (const address of [`${home}cart`, `${home}cart/index.html`, home.slice(0, -1)]) {
        await page.goto(`${portal.origin}${address}?member=gold-person`);
        await page.locator('main[data-phase="ready"]').waitFor();
        assert.equal(await page.locator('html').getAttribute('lang'), locale, address);
      }

      for (const other of others) {
        for (const address of [localePaths[other], `${localePaths[other]}cart`, localePaths[other].slice(0, -1)]) {
          await page.goto(`${portal.origin}${address}`);
          assert.equal(await page.locator('html').getAttribute('lang'), other, address);
          assert.equal(await textOf(page, 'h1'), headings[other]);
        }
      }
      await page.goto(`${portal.origin}${home}nowhere/`);
      assert.equal(await textOf(page, 'h1'), headings[locale]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id }) => id), []);

      await page.goto(`${portal.origin}${localePaths[others[0]]}`);
      await portal.site.restart();
      await page.locator('main a.button').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.notEqual(await textOf(page, '.tier-card__tier'), '', 'a retry opens the page');
    });
  });
}

test('a locale that is visited later works without a host as well', async () => {
  await visitWithHostThatStops('/', async (page) => {
    await keptPage(page);
    await page.goto(`${portal.origin}/en/`);
    await keptLocale(page, '/en/');
    await forgetFiles(page);
    await portal.site.stop();
    await page.goto(`${portal.origin}/en/cart/`);
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await textOf(page, 'h1'), 'Cart estimate');
  });
});

test('what the browser has dropped is kept again at the next visit', async () => {
  await visitWithHostThatStops('/', async (page) => {
    await keptPage(page);
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await page.reload();
    await keptLocale(page, '/');
    await forgetFiles(page);
    await portal.site.stop();
    await page.goto(`${portal.origin}/cart/`);
    await page.locator('main[data-phase="ready"]').waitFor();
  });
});

test('where the storage of the browser fails, the host answers', async () => {
  await visit(
    portal,
    '/',
    async (page) => {
      await keptSite(page);
      const [worker] = page.context().serviceWorkers();
      await worker.evaluate(() => {
        caches.open = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
      });
      await page.goto(`${portal.origin}/cart/`);
      await page.locator('main[data-phase="ready"]').waitFor();
    },
    { keepsOffline: true },
  );
});

test('a wrong answer in place of a hashed file is not kept, and is asked for anew once the host is sound', async () => {
  const unsound = await mkdtemp(join(tmpdir(), 'huiji-unsound-'));
  try {
    await cp(builtSite, unsound, { recursive: true });
    const [script] = (await readdir(join(unsound, 'assets'))).filter((file) => /^cart-.*\.js$/.test(file));
    await writeFile(join(unsound, 'assets', script), '<!doctype html><title>Elsewhere</title>');
    portal.site.publish(unsound);
    portal.site.sent.length = 0;
    await visit(
      portal,
      '/',
      async (page) => {
        await keptPage(page);
        await page.reload();
        while (portal.site.sent.filter(({ path }) => path.endsWith(script)).length < 2) await page.waitForTimeout(50);
        assert.equal(await page.evaluate(async () => (await caches.match('/cart/')) === undefined), true, 'without its script no page is kept');

        portal.site.publish(builtSite);
        await page.reload();
        await keptLocale(page, '/');
        await page.goto(`${portal.origin}/cart/`);
        await page.locator('main[data-phase="ready"]').waitFor();
      },
      { keepsOffline: true },
    );
  } finally {
    portal.site.publish(builtSite);
    await rm(unsound, { recursive: true });
  }
});

for (const locale of locales) {
  for (const below of pages) {
    const path = localePaths[locale] + below;
    test(`the first visit to ${path} takes at most ${mostBytes} bytes in all, and no file twice`, async (t) => {
      portal.site.sent.length = 0;
      let received = 0;
      await visit(
        portal,
        path,
        async (page) => {
          await keptPage(page);
          const bodies = portal.site.sent.filter(({ status }) => status === 200);
          const twice = bodies.filter(({ path: one }, index) => bodies.findIndex((other) => other.path === one) !== index);
          assert.deepEqual(twice, []);
          assert.ok(bodies.some(({ path: one }) => one.endsWith('.wasm')), 'the engine was sent');
          assert.ok(bodies.some(({ path: one }) => one === '/service-worker.js'), 'the service worker was sent');
          const shown = bodies.map(({ path: one }) => one).filter((one) => one.endsWith('/'));
          assert.deepEqual(shown.toSorted(), [path, `${localePaths[locale]}offline/`].toSorted(), 'no other page was sent');
          const sent = bodies.reduce((sum, { bytes }) => sum + bytes, 0);
          t.diagnostic(`${path}: ${bodies.length} files, ${sent} bytes of gzip; ${received} bytes with headers reached the page itself`);
          assert.ok(sent <= mostBytes, `${sent} bytes were sent`);
        },
        {
          keepsOffline: true,
          prepare: async (page) => {
            const session = await page.context().newCDPSession(page);
            await session.send('Network.enable');
            session.on('Network.loadingFinished', ({ encodedDataLength }) => void (received += encodedDataLength));
          },
        },
      );
    });
  }
}
