// @ts-check
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPlainHtml, chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const shown = {
  'zh-Hans': { heading: '等级与权益', own: '金卡会员 当前等级', rate: '9折', used: '已用 1 次，剩 0 次', starts: '2026年11月28日起', notice: /^2026年11月28日起，您的会籍有 \d+ 项变化（版本 2026）$/, added: '新增权益：茶具免费养护（每会籍期 1 次）', keep: '最近 12 个月消费满 ¥6,400.00' },
  'zh-Hant': { heading: '等級與權益', own: '金卡會員 目前等級', rate: '9折', used: '已用 1 次，剩 0 次', starts: '2026年11月28日起', notice: /^2026年11月28日起，您的會籍有 \d+ 項變動（版本 2026）$/, added: /茶具免費保養/, keep: /¥6,400\.00/ },
  en: { heading: 'Tiers and benefits', own: 'Gold Your tier', rate: '10% off', used: '1 used, 0 left', starts: 'From November 28, 2026', notice: /^From November 28, 2026, \d+ things change for you \(version 2026\)$/, added: /Free care of one’s teaware/, keep: /¥6,400\.00/ },
};

/** The row of a benefit by its name. @param {import('playwright-core').Page} page @param {string} name */
const rowOf = (page, name) => page.locator('.tier-compare tr').filter({ has: page.locator('.tier-compare__name', { hasText: name }) });

for (const locale of locales) {
  const words = shown[locale];
  const path = `${localePaths[locale]}tiers/`;

  test(`${path} marks the member's own column, and says what was used`, async () => {
    await visit(portal, path, async (page) => {
      assert.equal(await textOf(page, 'h1'), words.heading);
      assert.equal(await textOf(page, '.tier-compare thead th[data-own]'), words.own);
      const cells = page.locator('.tier-compare td[data-own]');
      assert.equal(await cells.count(), await page.locator('.tier-compare tbody tr:not(.tier-compare__group)').count());
      assert.equal(await page.locator('.tier-compare td[data-own] .tier-compare__figure[data-saves="true"]').innerText(), words.rate);
      assert.ok((await page.locator('.tier-compare__used').allInnerTexts()).includes(words.used));
      assert.match(await textOf(page, '.tier-rules > li[data-own]'), new RegExp(words.keep));
      assert.match(await textOf(page, '#regulations-source'), /2026/);
    });
  });

  test(`${path} tells who keeps an older version what changes, and from which day`, async () => {
    await visit(portal, `${path}?member=silver-enterprise`, async (page) => {
      assert.match(await textOf(page, '#notices'), words.notice);
      await page.locator('.version-notice').waitFor();
      assert.equal(await textOf(page, '.version-notice__day'), words.starts);
      const change = page.locator('.version-notice li', { hasText: words.added });
      assert.equal(await change.getAttribute('data-change'), 'added');
      assert.match((await change.locator('a.clause').getAttribute('href')) ?? '', /rules\/\?member=silver-enterprise#3-9$/);
    });
  });

  test(`${path} can be read with JavaScript off`, async () => {
    await visit(
      portal,
      path,
      async (page) => {
        assert.equal(await page.locator('.tier-compare thead th').count(), 5);
        assert.equal(await page.locator('.tier-compare [data-own]').count(), 0);
        assert.equal(await page.locator('.tier-compare tbody tr:not(.tier-compare__group)').count(), 19);
        assert.match(await textOf(page, '.tier-rules'), new RegExp(words.keep));
        assert.equal(await page.locator('.notice').isVisible(), true);
        assert.equal(await page.locator('#member-bar').isVisible(), false);
        assert.equal(await page.locator('#changes-section').isVisible(), false);
      },
      { javaScriptEnabled: false, ready: false },
    );
  });

  test(`${path} has no style and no script in its HTML, and no word of it is missing`, async () => {
    await assertPlainHtml(portal.origin + path);
  });
}

test('the rates of the tiers stand on one row, each where it counts', async () => {
  await visit(portal, '/tiers/', async (page) => {
    const row = rowOf(page, '商品折扣');
    assert.deepEqual(await row.locator('.tier-compare__figure').allInnerTexts(), ['9.5折', '9.5折', '9折', '8.8折']);
    assert.deepEqual(await row.locator('.tier-compare__limit').allInnerTexts(), ['限指定商品']);
    assert.deepEqual(await row.locator('.clause').allInnerTexts(), ['第三章第八条', '第三章第九条', '第三章第十条', '第三章第十一条']);
  });
});

test('what a tier has and has not is said in words too', async () => {
  await visit(portal, '/tiers/', async (page) => {
    assert.deepEqual(await rowOf(page, '专属客户经理').getByRole('cell').allTextContents(), ['–无', '–无', '✓有', '✓有']);
    assert.equal(await page.getByRole('columnheader').count(), 5);
    assert.equal(await page.getByRole('rowheader', { name: '高端品鉴会' }).count(), 1);
  });
});

test('a guest sees the table without a column of one’s own', async () => {
  await visit(portal, '/tiers/?member=guest', async (page) => {
    assert.equal(await page.locator('[data-own]').count(), 0);
    assert.equal(await page.locator('.tier-compare__used').count(), 0);
    assert.equal(await page.locator('#changes-section').isVisible(), false);
    assert.equal(await page.locator('#notices').isVisible(), false);
    assert.equal(await page.locator('.only-for-guests').isVisible(), true);
    await chooseMember(page, 'platinum-person');
    assert.equal(await textOf(page, '.tier-compare thead th[data-own]'), '白金卡会员 当前等级');
    assert.equal(await page.locator('.only-for-guests').isVisible(), false);
  });
});

test('the table is of the version that the member’s term keeps, and of the day for a guest', async () => {
  await visit(portal, '/tiers/?member=silver-enterprise', async (page) => {
    assert.deepEqual(await rowOf(page, '商品折扣').locator('.tier-compare__figure').allInnerTexts(), ['9.5折', '9.5折', '9折', '9折']);
    assert.equal(await rowOf(page, '茶具免费养护').count(), 0);
    await chooseMember(page, 'guest');
    assert.equal(await rowOf(page, '茶具免费养护').count(), 1);
  });
  await visit(portal, '/tiers/?member=guest&on=2025-06-01', async (page) => assert.equal(await rowOf(page, '茶具免费养护').count(), 0));
});

test('what changes is told before the renewal, and no more after it', async () => {
  await visit(portal, '/tiers/?member=silver-person-rising&on=2026-09-19', async (page) => {
    await page.locator('.version-notice').waitFor();
    assert.equal(await textOf(page, '.version-notice__day'), '2026年9月20日起');
    assert.equal(await rowOf(page, '茶具免费养护').count(), 0);
    await page.getByRole('button', { name: '后一天' }).click();
    assert.equal(await textOf(page, '#changes'), '已公布的章程里，没有与您有关的变化。');
    assert.equal(await page.locator('#notices').isVisible(), false);
    assert.equal(await rowOf(page, '茶具免费养护').count(), 1);
  });
});

test('what counts for everyone is told with its own day', async () => {
  await visit(portal, '/tiers/?member=platinum-person&on=2025-12-15', async (page) => {
    await page.locator('.version-notice').first().waitFor();
    const days = await page.locator('.version-notice__day').allInnerTexts();
    assert.deepEqual(days, ['2026年1月1日起', '2026年1月9日起']);
    assert.match(await page.locator('.version-notice').first().innerText(), /对所有会员生效/);
  });
  await visit(portal, '/tiers/?member=platinum-person&on=2025-11-30', async (page) => assert.equal(await page.locator('.version-notice').count(), 0, 'it was announced a day later'));
});

test('what the other tiers give and take is told against the member’s own', async () => {
  await visit(portal, '/tiers/', async (page) => {
    const platinum = page.locator('.tier-rules > li').last();
    assert.match(await platinum.locator('[data-kind="gained"]').innerText(), /茶艺师上门服务/);
    assert.match(await platinum.locator('[data-kind="lost"]').innerText(), /金卡全场折扣/);
    assert.equal(await page.locator('.tier-rules > li[data-own] .benefit-changes').count(), 0);
  });
});

test('outside every term nothing is one’s own', async () => {
  await visit(portal, '/tiers/?member=lapsed-person', async (page) => {
    assert.equal(await page.locator('[data-own]').count(), 0);
    assert.equal(await page.locator('.tier-rules .benefit-changes').count(), 0);
  });
});

for (const [size, viewport] of /** @type {const} */ ([['a phone', { width: 320, height: 700 }], ['a desk', { width: 1280, height: 900 }]])) {
  test(`on ${size} every tier of a row is seen at once, its head stays above it, and nothing overflows`, async () => {
    await visit(
      portal,
      '/en/tiers/?member=silver-enterprise',
      async (page) => {
        await page.locator('.version-notice').waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        const row = page.locator('.tier-compare tbody tr').last();
        await row.evaluate((node) => node.scrollIntoView({ block: 'center' }));
        const boxes = await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ top, left, right }) => ({ top, left, right })));
        assert.equal(boxes.length, 4);
        assert.ok(boxes.every(({ top, left, right }) => top === boxes[0].top && left >= 0 && right <= viewport.width), JSON.stringify(boxes));
        const head = await page.locator('.tier-compare thead th').last().boundingBox();
        assert.ok(head && Math.abs(head.y) < 20, `the head stands at ${head?.y}`);
      },
      { viewport },
    );
  });
}

for (const member of ['silver-enterprise', 'guest', 'lapsed-person']) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing on /tiers/ with ${member} in ${colorScheme}`, async () => {
      await visit(
        portal,
        `/tiers/?member=${member}`,
        async (page) => {
          if (member === 'silver-enterprise') await page.locator('.version-notice').waitFor();
          const { violations } = await new AxeBuilder({ page }).analyze();
          assert.deepEqual(violations.map(({ id }) => id), []);
        },
        { colorScheme, viewport: { width: 390, height: 800 } },
      );
    });
  }
}

test('on paper the table has its head once, and what was not opened stands there', async () => {
  await visit(portal, '/tiers/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.tier-compare thead th').last().evaluate((node) => getComputedStyle(node).position), 'static');
    assert.equal(await page.locator('.site-nav').isVisible(), false);
    await page.locator('.benefit-changes').first().evaluate((node) => node.removeAttribute('open'));
    assert.equal(await page.locator('.benefit-changes li').first().isVisible(), true);
  });
});

test('a member’s file that is refused leaves the table of the program standing', async () => {
  await visit(portal, '/tiers/?member=guest', async (page) => {
    await page.locator('#file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"id": "x", "kind": "persom"}') });
    await page.locator('#file-problems code').first().waitFor();
    assert.equal(await page.locator('.tier-compare').isVisible(), true);
  });
});

test('when and how a benefit is used, who gives it and what it is not for can be opened; those of a lower number come first', async () => {
  await visit(
    portal,
    '/tiers/?member=gold-person&on=2026-11-22',
    async (page) => {
      const row = rowOf(page, '高端品鉴会');
      await row.locator('summary').click();
      assert.deepEqual(await row.locator('dt').allInnerTexts(), ['何时可用', '如何使用', '合作方', '不适用']);
      assert.deepEqual(await row.locator('dd').allInnerTexts(), ['每星期六、每月 1、15 日', '提前两天预约', '湖畔茶会所', '节假日']);
      assert.deepEqual(await row.locator('.tier-compare__figure').allInnerTexts(), ['每月 2 次', '每月 2 次']);
      assert.ok((await row.locator('.tier-compare__used').allInnerTexts()).includes('已用 0 次，剩 2 次'));
      assert.ok((await row.locator('.tier-compare__used').allInnerTexts()).includes('2026年12月1日起重新计数'));
      const names = await page.locator('.tier-compare tbody').last().locator('.tier-compare__name').allInnerTexts();
      assert.equal(names[0], '高端品鉴会');
    },
    {
      prepare: async (page) =>
        void (await page.route('**/retail-*.json', async (route) => {
          const response = await route.fetch();
          const program = await response.json();
          const tastings = program.versions?.at(-1).benefits.find((/** @type {{ id: string }} */ { id }) => id === 'private-tastings');
          if (tastings) {
            tastings.service = { quota: { quantity: 2, per: 'month' }, when: { weekdays: [6], daysOfMonth: [1, 15] } };
            const inAll = (/** @type {string} */ text) => Object.fromEntries(locales.map((locale) => [locale, text]));
            Object.assign(tastings, { howToUse: inAll('提前两天预约'), partner: inAll('湖畔茶会所'), exclusions: inAll('节假日'), priority: 1 });
          }
          await route.fulfill({ response, json: program });
        })),
    },
  );
});
