// @ts-check
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { clauseAnchor } from '../../www/components/why/clause-words.js';
import { assertPlainHtml, keptLocale, keptSite, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

/** @type {import('../../src/wasm/types.d.ts').ProgramDocument} */
const program = JSON.parse(await readFile(new URL('../../data/programs/retail.json', import.meta.url), 'utf8'));
const [older, newer] = program.versions;

const shown = {
  'zh-Hans': { heading: '拾叶茶居会员章程', label: '第三章第十一条', current: '2026 版（现行）', changed: '白金卡全场折扣：9折 → 8.8折', rule: '权益：白金卡全场折扣', term: '会员年' },
  'zh-Hant': { heading: '拾葉茶居會員章程', label: '第三章第十一條', current: '2026 版（現行）', changed: '白金卡全館折扣：9折 → 8.8折', rule: '權益：白金卡全館折扣', term: '會員年' },
  en: { heading: 'Regulations of Shiye Tea & Home', label: 'Ch. 3, Art. 11', current: '2026, in force', changed: 'Platinum rate on all goods: 10% off → 12% off', rule: 'Benefit: Platinum rate on all goods', term: 'Membership year' },
};

for (const locale of locales) {
  const words = shown[locale];
  const path = `${localePaths[locale]}rules/`;

  test(`${path} shows every clause of the version in force, with what states it, also with JavaScript off`, async () => {
    await visit(
      portal,
      path,
      async (page) => {
        assert.equal(await page.locator('html').getAttribute('lang'), locale);
        assert.equal(await textOf(page, 'h1'), words.heading);
        const clauses = newer.chapters?.flatMap((chapter) => chapter.clauses) ?? [];
        assert.ok(clauses.length > 30);
        assert.deepEqual(await page.locator('.rules-clause').evaluateAll((all) => all.map(({ id }) => id)), clauses.map(({ label }) => clauseAnchor(label)));
        for (const { label, text } of clauses) {
          const article = await page.locator(`[id="${clauseAnchor(label)}"]`).innerText();
          assert.ok(article.includes(typeof text === 'string' ? text : (text[locale] ?? '')), `${label} does not read as in the document`);
        }
        const platinum = page.locator('[id="3-11"]');
        assert.equal(await platinum.locator('h3 a').innerText(), words.label);
        assert.ok((await platinum.locator('details li').allTextContents()).includes(words.rule));
        assert.equal(await textOf(page, '.rules-versions [aria-current]'), words.current);
        assert.match(await textOf(page, '.rules-dates code'), /^[0-9a-f]{64}$/);
        assert.ok((await page.locator('.rules-terms dt').allInnerTexts()).includes(words.term));
      },
      { javaScriptEnabled: false, ready: false },
    );
  });

  test(`${path} tells what the version changed, was and is`, async () => {
    await visit(portal, path, async (page) => {
      const change = page.locator('.change-list li', { hasText: words.changed });
      assert.equal(await change.getAttribute('data-change'), 'changed');
      await change.locator('a.clause').click();
      assert.equal(new URL(page.url()).hash, '#3-11');
      assert.equal(await page.locator('.rules-clause:target h3 a').innerText(), words.label);
    });
  });

  test(`${path} and its versions have no style and no script in their HTML, and no word is missing`, async () => {
    for (const version of ['', ...program.versions.map(({ id }) => `${id}/`)]) await assertPlainHtml(`${portal.origin}${path}${version}`);
  });

  test(`${path} loads no engine and no data, and weighs little`, async () => {
    /** @type {import('playwright-core').Response[]} */
    const responses = [];
    await visit(
      portal,
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        const bodies = await Promise.all(responses.map(async (response) => ({ path: new URL(response.url()).pathname, bytes: gzipSync(await response.body()).length })));
        assert.deepEqual(bodies.filter((body) => /\.(?:wasm|json)$/.test(body.path)), []);
        const total = bodies.reduce((sum, { bytes }) => sum + bytes, 0);
        assert.ok(total <= 30_000, `${total} bytes`);
      },
      { prepare: async (page) => void page.on('response', (response) => responses.push(response)) },
    );
  });
}

test('each version is at an address of its own, and the first has nothing before it', async () => {
  await visit(portal, '/rules/?member=silver-person&on=2026-09-01', async (page) => {
    await page.getByRole('link', { name: '2025 版' }).click();
    await page.waitForURL('**/rules/2025/*');
    assert.equal(new URL(page.url()).search, '?member=silver-person&on=2026-09-01');
    assert.equal(await page.locator('.rules-clause').count(), older.chapters?.flatMap(({ clauses }) => clauses).length);
    assert.match(await textOf(page, '.rules-dates'), /2025年1月1日.*2025年12月31日/);
    assert.match(await textOf(page, 'section[aria-labelledby="changes"]'), /这是第一个版本/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/rules/2025/*');
    assert.equal(await textOf(page, '.rules-versions [aria-current]'), '2025');
    await page.getByRole('link', { name: 'Member center' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/en\/\?member=silver-person&on=2026-09-01$/);
  });
});

test('a clause that reads otherwise than before says so, with what it said', async () => {
  const before = new Map(older.chapters?.flatMap(({ clauses }) => clauses).map((clause) => [clause.label, clause]));
  const revised = newer.chapters?.flatMap(({ clauses }) => clauses).find(({ label, text }) => before.has(label) && JSON.stringify(before.get(label)?.text) !== JSON.stringify(text));
  assert.ok(revised, 'no clause was revised');
  await visit(portal, '/rules/', async (page) => {
    const article = page.locator(`[id="${clauseAnchor(revised.label)}"]`);
    assert.equal(await article.locator('.rules-clause__state').innerText(), '修订');
    await article.getByText('上一版的原文').click();
    const text = before.get(revised.label)?.text;
    assert.match(await article.innerText(), new RegExp((typeof text === 'object' ? (text['zh-Hans'] ?? '') : '').slice(0, 12)));
  });
});

/** @type {[below: string, place: string][]} */
const labels = [
  ['', '.tier-ladder .clause'],
  ['card/', '.clause'],
  ['tiers/', '.tier-compare .clause'],
  ['redeem/', '.clause'],
  ['cart/', '.clause'],
  ['join/', 'a.clause'],
];
for (const [below, place] of labels) {
  test(`the clauses on /${below} lead to the clauses themselves`, async () => {
    await visit(portal, `/${below}`, async (page) => {
      const targets = await page.locator(place).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      assert.ok(targets.length > 0);
      const rules = await (await fetch(`${portal.origin}/rules/`)).text();
      for (const target of new Set(targets)) {
        const [path, anchor] = (target ?? '').split('#');
        assert.equal(path.split('?')[0], '/rules/');
        assert.ok(rules.includes(`id="${decodeURIComponent(anchor)}"`), `no clause stands at ${target}`);
      }
    });
  });
}

for (const path of ['/rules/', '/rules/2025/', '/en/rules/', '/zh-Hant/rules/']) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing on ${path} in ${colorScheme}, with everything open, and it fits into 320 pixels`, async () => {
      await visit(
        portal,
        `${path}#3-10`,
        async (page) => {
          await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
          const { violations } = await new AxeBuilder({ page }).analyze();
          assert.deepEqual(violations.map(({ id }) => id), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        },
        { colorScheme, viewport: { width: 320, height: 700 } },
      );
    });
  }
}

test('on paper the regulations are whole: what was not opened stands there, and the ways around do not', async () => {
  await visit(portal, '/rules/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('[id="3-11"] details li').first().isVisible(), true);
    assert.equal(await page.locator('.rules-contents').isVisible(), false);
    assert.equal(await page.locator('.site-nav').isVisible(), false);
  });
});

test('the contents lead by keyboard to a chapter', async () => {
  await visit(portal, '/rules/', async (page) => {
    await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '会员权益' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, '#chapter-3');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.rules-clause')?.id), '3-8');
  });
});

test('every version can be read without a network, once the site was kept', async () => {
  await visit(
    portal,
    '/rules/',
    async (page) => {
      await keptSite(page);
      await page.reload();
      await keptLocale(page, '/');
      await page.context().setOffline(true);
      await page.goto(`${portal.origin}/rules/2025/`);
      assert.equal(await textOf(page, '.rules-versions [aria-current]'), '2025 版');
    },
    { keepsOffline: true },
  );
});
