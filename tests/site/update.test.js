// @ts-check
// A newer build is offered and never forced. The second build is made of the first by changing a page and finishing the folder anew.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { finishFolder } from '../../www/build/host-folder.js';
import { readOfflineFiles } from '../../www/build/offline-files.js';
import { securityHeaders } from '../../www/build/site-headers.js';
import { forgetFiles, keptPage, localePaths, locales, startPortal, textOf, untilIn, visit } from './portal-page.js';
import { builtSite } from './serve-built-site.js';

const portal = startPortal();
let newer = '';
let newest = '';

before(async () => {
  newer = await buildWithHeading('Newer');
  newest = await buildWithHeading('Newest');
});
after(() => Promise.all([newer, newest].map((folder) => rm(folder, { recursive: true }))));
afterEach(() => portal.site.publish(builtSite));

/** @param {string} heading */
async function buildWithHeading(heading) {
  const build = await mkdtemp(join(tmpdir(), 'huiji-newer-build-'));
  await cp(builtSite, build, { recursive: true });
  for (const folder of Object.values(localePaths)) {
    const file = join(build, folder, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/(<h1>)[^<]*/, `$1${heading}`));
  }
  finishFolder(build);
  return build;
}

/** @param {string} folder */
const cacheOf = (folder) => `huiji-${readOfflineFiles(folder).version}`;

/** @type {Record<typeof locales[number], { text: string, accept: string, later: string, old: string }>} */
const words = {
  'zh-Hans': { text: '网站有新版本，您可以随时更新，选择会保留。', accept: '更新', later: '以后再说', old: '会员中心' },
  'zh-Hant': { text: '網站有新版本，您可以隨時更新，選擇會保留。', accept: '更新', later: '稍後再說', old: '會員中心' },
  en: { text: 'A new version of this site is ready. Update whenever you like; your choices are kept.', accept: 'Update', later: 'Later', old: 'Member center' },
};

test('a build with one other page has another version', () => {
  assert.notEqual(readOfflineFiles(newer).version, readOfflineFiles(builtSite).version);
});

for (const locale of locales) {
  test(`in ${locale} a newer build is offered, waits until it is accepted, and keeps the choices`, async () => {
    const { text, accept, later, old } = words[locale];
    await visit(
      portal,
      `${localePaths[locale]}?member=platinum-person`,
      async (page) => {
        await keptPage(page);
        assert.equal(await page.locator('#update-notice').isVisible(), false, 'the first build offers nothing');
        portal.site.publish(newer);
        await page.reload();
        await page.locator('#update-notice').waitFor();
        assert.equal(await textOf(page, '#update-notice p'), text);
        assert.equal(await textOf(page, 'h1'), old);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id }) => id), []);

        await page.getByRole('button', { name: later, exact: true }).click();
        assert.equal(await page.locator('#update-notice').isVisible(), false);
        await page.reload();
        assert.equal(await textOf(page, 'h1'), old, 'putting it off changes nothing');

        await page.getByRole('button', { name: accept, exact: true }).click();
        await page.getByRole('heading', { name: 'Newer', exact: true }).waitFor();
        await page.locator('main[data-phase="ready"]').waitFor();
        assert.match(page.url(), /member=platinum-person/);
        assert.equal(await page.locator('#update-notice').isVisible(), false);
        const caches = await page.evaluate(() => self.caches.keys());
        assert.deepEqual(caches, [cacheOf(newer)], 'the older build is gone');
      },
      { keepsOffline: true },
    );
  });
}

test('a host that changes to another build while the first is fetched leaves no mix behind', async () => {
  await visit(
    portal,
    '/',
    async (page) => {
      // The service worker of one build finds the pages of another.
      await keptPage(page);
      portal.site.publish(newer);
      const before = await page.evaluate(async () => (await caches.match('/en/')) === undefined);
      assert.equal(before, true);
      await page.goto(`${portal.origin}/en/`);
      assert.equal(await textOf(page, 'h1'), 'Newer', 'what is not kept comes from the host');
      await page.locator('#update-notice').waitFor();
      assert.equal(await page.evaluate(async (name) => (await (await caches.open(name)).match('/en/')) === undefined, cacheOf(builtSite)), true);
    },
    { keepsOffline: true, expectedError: /integrity/ },
  );
});

test('to accept a build while the next one is fetched leaves that one whole', async () => {
  try {
    await visit(
      portal,
      '/',
      async (page) => {
        const accept = page.getByRole('button', { name: words['zh-Hans'].accept, exact: true });
        await keptPage(page);
        portal.site.publish(newer);
        await page.reload();
        await page.locator('#update-notice').waitFor();

        portal.site.publish(newest);
        const letGo = portal.site.hold('/offline/');
        await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
        await untilIn(page, async (name) => (await caches.keys()).includes(name), cacheOf(newest));
        await accept.click();
        await page.getByRole('heading', { name: 'Newer', exact: true }).waitFor();
        await page.locator('main[data-phase="ready"]').waitFor();
        letGo();
        await page.locator('#update-notice').waitFor();
        const missing = Object.keys(readOfflineFiles(newest).files);
        const kept = await page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), cacheOf(newest));
        assert.deepEqual(missing.filter((address) => !kept.includes(address)), []);

        await accept.click();
        await page.getByRole('heading', { name: 'Newest', exact: true }).waitFor();
        assert.deepEqual(await page.evaluate(() => caches.keys()), [cacheOf(newest)], 'it cleared up after both');
        await forgetFiles(page);
        await portal.site.stop();
        await page.goto(`${portal.origin}/`);
        await page.locator('main[data-phase="ready"]').waitFor();
        assert.equal(await textOf(page, 'h1'), 'Newest');
      },
      { keepsOffline: true, expectedError: /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to update a ServiceWorker|error occurred when fetching the script/ },
    );
  } finally {
    await portal.site.stop();
    await portal.site.restart();
  }
});

test('a header that was wrong and is corrected reaches whoever has visited, as a newer build', async () => {
  const wrong = await mkdtemp(join(tmpdir(), 'huiji-wrong-header-'));
  try {
    await cp(builtSite, wrong, { recursive: true });
    finishFolder(wrong, securityHeaders.map(([name, value]) => [name, value.replace(" 'wasm-unsafe-eval'", '')]));
    portal.site.publish(wrong);
    await visit(
      portal,
      '/',
      async (page) => {
        await page.locator('main[data-phase="failed"]').waitFor();
        await keptPage(page);
        portal.site.publish(builtSite);
        await page.reload();
        await page.locator('main[data-phase="failed"]').waitFor();
        await page.getByRole('button', { name: words['zh-Hans'].accept, exact: true }).click();
        await page.locator('main[data-phase="ready"]').waitFor();
      },
      { keepsOffline: true, ready: false, expectedError: /Content Security Policy|wasm-unsafe-eval|WebAssembly/ },
    );
  } finally {
    await rm(wrong, { recursive: true });
  }
});
