// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

const goldWords = {
  'zh-Hans': { tier: '金卡会员', step: '再消费 ¥17,860.94 升级为白金卡会员', since: /2026年\d+月\d+日起/ },
  'zh-Hant': { tier: '金卡會員', step: '再消費 ¥17,860.94 升等為白金卡會員', since: /2026年\d+月\d+日起/ },
  en: { tier: 'Gold', step: 'Spend ¥17,860.94 more to become Platinum', since: /since \w+ \d+, 2026/ },
};

for (const locale of locales) {
  test(`a gold member sees tier, one sentence, ring and points in ${locale}`, async () => {
    const words = goldWords[locale];
    await visit(portal, localePaths[locale], async (page) => {
      assert.equal(await textOf(page, '.tier-card__tier'), words.tier);
      assert.match(await textOf(page, '.tier-card__span'), words.since);
      assert.equal(await textOf(page, '.next-step__headline'), words.step);
      const ring = page.getByRole('img', { name: /¥30,000\.00/ });
      assert.equal(await ring.count(), 1);
      assert.match(await textOf(page, '.points-summary__spendable strong'), /^[\d,]+$/);
      assert.equal(await textOf(page, '.tier-ladder li[aria-current] .tier-ladder__tier'), words.tier);
      assert.ok((await page.locator('.lots-table tbody tr').count()) > 0);
      assert.ok((await page.locator('.tier-timeline li').count()) >= 3);
      assert.ok((await page.locator('.activity-list li').count()) > 0);
      assert.match(await textOf(page, '#regulations-source'), /retail.*2026.*[0-9a-f]{12}/);
    });
  });
}

test('the figures of a tier open their reason, with clause and place in the regulations', async () => {
  await visit(portal, '/', async (page) => {
    const why = page.locator('#progress-ring .why');
    await why.locator('summary').click();
    assert.match(await why.locator('.why__body').innerText(), /第二章第七条/);
    assert.match(await why.locator('code').innerText(), /^\/versions\/\d+\/tiers\/3\/reach/);
  });
});

test('choosing another member shows that member, and the address keeps the choice', async () => {
  await visit(portal, '/', async (page) => {
    await chooseMember(page, 'platinum-person');
    assert.equal(await textOf(page, '.tier-card__tier'), '白金卡会员');
    assert.match(page.url(), /member=platinum-person/);
    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await textOf(page, '.tier-card__tier'), '白金卡会员');
  });
});

test('a member whose term ends soon, with none behind it, is told when and where', async () => {
  await visit(portal, '/?member=silver-enterprise', async (page) => {
    assert.match(await textOf(page, '#next-step'), /本期会籍到2026年11月27日为止，还有 5 天；在“会员卡”页可看续期的费用与期限/);
  });
  await visit(portal, '/en/?member=silver-enterprise', async (page) => {
    assert.match(await textOf(page, '#next-step'), /This term ends on November 27, 2026, in 5 days: “Card” says/);
  });
  await visit(portal, '/?member=gold-enterprise', async (page) => {
    assert.match(await textOf(page, '#next-step'), /本期会籍 2026年6月18日 至 2027年6月17日/);
  });
});

test('a member whose tier ends within 90 days is first told what keeps it', async () => {
  await visit(portal, '/?member=gold-person-losing', async (page) => {
    assert.match(await textOf(page, '.next-step__headline'), /^202\d年\d+月\d+日（含）前再消费 ¥[\d,]+\.\d\d 可保级$/);
    assert.match(await textOf(page, '.next-step__detail'), /升级为白金卡会员$/);
  });
});

/** @type {[member: string, headline: string, then: string][]} */
const endingTiers = [
  ['gold-person-in-grace', '宽限期至 2026年12月1日（含）：再消费 ¥744.04 可保级', '若此后没有新的活动，2026年12月2日起为银卡会员'],
  ['gold-person-on-trial', '试用金卡会员至 2027年1月31日（含）', '若此后没有新的活动，2027年2月1日起为银卡会员'],
  ['gold-person-losing', '2026年12月12日（含）前再消费 ¥448.66 可保级', '若此后没有新的活动，2026年12月13日起进入宽限期，至 2027年1月11日（含）'],
];
for (const [member, headline, then] of endingTiers) {
  test(`${member} is told until when the tier is held, and what comes then`, async () => {
    await visit(portal, `/?member=${member}`, async (page) => {
      assert.equal(await textOf(page, '.next-step__headline'), headline);
      assert.equal(await page.locator('.next-step__facts li').first().innerText(), then);
    });
  });
}

test('a tier held by a fee says so, and its own rule still shows what is missing', async () => {
  await visit(portal, '/?member=gold-enterprise-by-fee', async (page) => {
    assert.match(await textOf(page, '.next-step__detail'), /^已付会费，持有金卡会员至 2027年5月31日（含）/);
    assert.match(await textOf(page, '.tier-ladder > li[aria-current] .tier-ladder__status'), /^当前等级；按条件持有还差 ¥3,751\.10$/);
    assert.equal(await page.locator('.tier-ladder > li[aria-current] progress').count(), 1);
  });
});

/** @type {Record<typeof locales[number], { headline: string, way: string, rule: string, orders: string }>} */
const trees = {
  'zh-Hans': { headline: '再消费 ¥597.74 升级为银卡会员', way: '或者再下 12 单', rule: '满足其一即可', orders: '12 单 · 共需 24 单' },
  'zh-Hant': { headline: '再消費 ¥597.74 升等為銀卡會員', way: '或者再下 12 筆訂單', rule: '符合其一即可', orders: '12 筆 · 共需 24 筆' },
  en: { headline: 'Spend ¥597.74 more to become Silver', way: 'Or place 12 more orders', rule: 'Any one of these', orders: '12 orders · of 24 orders' },
};
for (const locale of locales) {
  test(`of several ways the nearest is the sentence, the others follow, and each has its bar in ${locale}`, async () => {
    const { headline, way, rule, orders } = trees[locale];
    await visit(portal, `${localePaths[locale]}?member=basic-person`, async (page) => {
      assert.equal(await textOf(page, '.next-step__headline'), headline);
      assert.equal(await page.locator('.next-step__facts li').first().innerText(), way);
      assert.equal(await textOf(page, '.need-bars__rule'), rule);
      assert.equal(await page.locator('.need-bars__measure').count(), 2);
      assert.equal(await page.locator('.need-bars__have').last().innerText(), orders);
      assert.equal(await page.locator('.need-bars progress').last().getAttribute('value'), '0.5000');
    });
  });
}

test('every metric, window and tree of rules has its words', async () => {
  const year = { calendar: 'year' };
  const rules = [
    { netSpend: { atLeast: '5000.00', window: { calendar: 'month' }, goods: { tags: ['designated'] }, shops: ['lakeside'] } },
    { pieces: { atLeast: 700, window: { calendar: 'quarter' } } },
    { events: { atLeast: 4, window: { calendar: 'half' } } },
    { all: [{ referrals: { atLeast: 5, window: year } }, { feePaid: { atLeast: '99.00', window: { membershipYear: {} } } }] },
    { atLeast: { count: 2, of: [{ contribution: { atLeast: '10.00', window: { tierYear: {} } } }, { tenure: { atLeast: 24 } }, { invitation: { window: { lifetime: {} } } }] } },
    { pointsEarned: { wallet: 'points', atLeast: 50000, window: { rollingDays: 90 } } },
  ];
  await visit(
    portal,
    '/?member=basic-person',
    async (page) => {
      const condition = await page.locator('.tier-ladder__condition').nth(1).innerText();
      assert.equal(
        condition,
        '本月消费满 ¥5,000.00（限指定商品）（限指定门店或渠道），或本季度购买满 700 件，或本半年参加活动满 4 场，或（本年推荐满 5 位，且本会员年缴纳会费满 ¥99.00），' +
          '或（以下满足 2 项：本等级年业务贡献满 ¥10.00；会龄满 24 个月；累计至今获公司邀请），或最近 90 天积分满 50,000 分',
      );
      assert.equal(await page.locator('.need-bars').first().locator('.need-bars__measure').count(), 9);
      assert.deepEqual(await page.locator('.need-bars').first().locator('.need-bars__rule').allInnerTexts(), ['满足其一即可', '须全部满足', '满足其中 2 项即可']);
    },
    {
      prepare: async (page) =>
        void (await page.route('**/retail-*.json', async (route) => {
          const response = await route.fetch();
          const program = await response.json();
          const version = program.versions?.at(-1);
          if (version) version.tiers[1].reach = { any: rules };
          await route.fulfill({ response, json: program });
        })),
    },
  );
});

test('what leaves the window next, and all that will, is told with its days', async () => {
  await visit(portal, '/', async (page) => {
    assert.equal(await textOf(page, '.tier-ladder__leaving'), '2026年12月20日起，¥364.80 不再计入');
    const leaving = page.locator('.leaving');
    assert.equal(await leaving.locator('summary').innerText(), '白金卡会员：将陆续移出统计期的消费（15 笔）');
    await leaving.locator('summary').click();
    assert.equal(await leaving.locator('tbody tr').count(), 15);
    assert.match(await leaving.locator('tbody tr').first().innerText(), /2026年12月20日\s+¥364\.80/);
  });
});

test('each change of tier tells which benefits it brings and takes, and a tier ahead what it would', async () => {
  await visit(portal, '/', async (page) => {
    const newest = page.locator('.tier-timeline > li').first();
    assert.equal(await newest.locator('.benefit-changes summary').innerText(), '权益变化：新增 6 项，减少 2 项');
    assert.ok((await newest.locator('[data-kind="gained"] li').allInnerTexts()).includes('金卡全场折扣'));
    assert.deepEqual(await newest.locator('[data-kind="lost"] li').allInnerTexts(), ['银卡全场折扣', '生日优惠券']);
    const ahead = page.locator('.tier-ladder > li').last().locator('.benefit-changes');
    await ahead.locator('summary').click();
    assert.deepEqual(await ahead.locator('[data-kind="lost"] li').allInnerTexts(), ['金卡全场折扣']);
  });
});

test('points that can not be spent yet are told with the day from which they can', async () => {
  await visit(portal, '/', async (page) => {
    assert.equal(await textOf(page, '.points-summary .notice-list'), '242 分待生效，2026年11月25日起可用');
    await page.getByLabel('日期', { exact: true }).fill('2026-11-25');
    await page.getByLabel('日期', { exact: true }).press('Enter');
    assert.equal(await page.locator('.points-summary .notice-list').count(), 0);
  });
});

test('points that wait while others are owed are told to pay these first', async () => {
  await visit(portal, '/?member=silver-person-in-debt', async (page) => {
    assert.equal(await textOf(page, '.points-summary .notice-list'), '129 分待生效，2026年11月23日起先用来抵扣所欠的 460 分');
  });
});

test('an expiry is marked as soon only within 90 days', async () => {
  await visit(portal, '/?member=silver-person-expiring&on=2026-08-31', async (page) => {
    const marked = () => page.locator('.points-summary__expiry').getAttribute('data-expiring');
    assert.equal(await textOf(page, '.points-summary__expiry'), '1,240 分将于 2026年11月30日后失效');
    assert.equal(await marked(), 'false', 'November 29 is the last day that is soon');
    await page.getByRole('button', { name: '后一天' }).click();
    assert.equal(await marked(), 'true');
  });
});

/** @type {[locale: keyof typeof localePaths, window: RegExp][]} */
const keepWindows = [
  ['zh-Hans', /截至 202\d年\d+月\d+日的 12 个月/],
  ['zh-Hant', /截至 202\d年\d+月\d+日的 12 個月/],
  ['en', /12 months to \w+ \d+, 202\d/],
];
for (const [locale, window] of keepWindows) {
  test(`what keeps a tier is counted up to the day its hold ends, and the ring says so in ${locale}`, async () => {
    for (const member of ['platinum-person', 'gold-person-losing']) {
      await visit(portal, `${localePaths[locale]}?member=${member}`, async (page) => {
        assert.match(await textOf(page, '.progress-ring__metric'), window);
        assert.match((await page.locator('.progress-ring').getAttribute('aria-label')) ?? '', window);
        await page.locator('#progress-ring summary').click();
        assert.match(await textOf(page, '#progress-ring .why__body'), window);
      });
    }
  });
}

/** @type {Record<typeof locales[number], { notice: RegExp, used: string, left: string }>} */
const benefitWords = {
  'zh-Hans': { notice: /^2026年11月28日起，您的会籍有 \d+ 项变化（版本 2026）$/, used: '已用 1 次，剩 0 次', left: '已用 0 次，剩 1 次' },
  'zh-Hant': { notice: /^2026年11月28日起，您的會籍有 \d+ 項變動（版本 2026）$/, used: '已用 1 次，剩 0 次', left: '已用 0 次，剩 1 次' },
  en: { notice: /^From November 28, 2026, \d+ things change for you \(version 2026\)$/, used: '1 used, 0 left', left: '0 used, 1 left' },
};
for (const locale of locales) {
  test(`what was used of the benefits and is left, and what changes on renewal, is told in ${locale}`, async () => {
    const { notice, used, left } = benefitWords[locale];
    await visit(portal, localePaths[locale], async (page) => {
      const lines = await page.locator('.benefit-list__used').allInnerTexts();
      assert.ok(lines.some((line) => line.startsWith(used)), lines.join(' | '));
      assert.equal(await page.locator('#notices-link').isVisible(), false);
      await chooseMember(page, 'silver-enterprise');
      assert.match(await textOf(page, '#notices'), notice);
      assert.ok((await page.locator('.benefit-list__used').allInnerTexts()).some((line) => line.startsWith(left)));
      await page.locator('#notices-link a').click();
      await page.locator('.version-notice').waitFor();
      assert.match(page.url(), /tiers\/\?member=silver-enterprise#changes-section$/);
    });
  });
}

test('a benefit that was used says until when that counts, and the use of it is among the activities', async () => {
  await visit(portal, '/?on=2026-05-22', async (page) => {
    const gift = page.locator('.benefit-list li', { hasText: '生日礼' });
    assert.deepEqual(await gift.locator('.benefit-list__used > span').allInnerTexts(), ['已用 1 次，剩 0 次', '计至 2027年2月15日（含）']);
    assert.match(await textOf(page, '#activities'), /使用“生日礼”/);
  });
});

test('the notice is gone once the new term has begun', async () => {
  await visit(portal, '/?member=silver-person-rising&on=2026-09-19', async (page) => {
    assert.match(await textOf(page, '#notices'), /^2026年9月20日起/);
    await page.getByRole('button', { name: '后一天' }).click();
    assert.equal(await page.locator('.home-notices').isVisible(), false);
  });
});

test('outside every term the page says so and shows no ring', async () => {
  await visit(portal, '/?member=lapsed-person', async (page) => {
    assert.equal(await textOf(page, '.next-step__headline'), '当日不在会籍期内');
    assert.equal(await textOf(page, '.next-step__detail'), '上一期会籍已于 2026年5月9日结束；续期后恢复等级与权益。');
    assert.equal(await textOf(page, '#benefits'), '不在会籍期，权益暂停');
    assert.equal(await page.locator('.tier-ladder progress').count(), 0);
    assert.equal((await page.locator('.tier-ladder__status').allInnerTexts()).join(''), '');
    assert.equal(await page.locator('.progress-ring').count(), 0);
  });
});

/** @type {[asked: string, message: string][]} */
const missingMembers = [
  ['guest', '此页不供访客使用，现显示示例会员沈青禾'],
  ['file', '没有已打开的会员文件，现显示示例会员沈青禾'],
  ['nobody', '没有找到所选会员，现显示示例会员沈青禾'],
];
for (const [asked, message] of missingMembers) {
  test(`an address that asks for ${asked} says whose card is shown instead`, async () => {
    await visit(portal, `/?member=${asked}`, async (page) => {
      assert.equal(await textOf(page, '#member-message'), message);
      await chooseMember(page, 'silver-person');
      assert.equal(await textOf(page, '#member-message'), '');
    });
  });
}

test('a day and a time in the address that are none are left out', async () => {
  await visit(portal, '/?on=hello&at=25:00', async (page) => {
    assert.equal(await page.getByLabel('日期', { exact: true }).inputValue(), '2026-11-22');
    assert.equal(new URL(page.url()).search, '');
  });
});

test('a member known from an opening day held the tier then, and did not join with it', async () => {
  const member = { id: 'M-1', kind: 'person', joinedOn: '2024-03-01', terms: [{ from: '2024-03-01', to: '2027-02-15' }], opening: { on: '2026-04-01', tier: 'gold', heldTo: '2027-03-06' }, meta: { name: ' ' } };
  await visit(portal, '/', async (page) => {
    await page.locator('#file').setInputFiles({ name: 'opening.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(member)) });
    await page.getByText('已打开 M-1').waitFor();
    assert.equal(await page.locator('.tier-timeline__text').last().innerText(), '期初为金卡会员');
    assert.match(await textOf(page, '.next-step'), /2027年3月6日（含）前再消费 ¥[\d,.]+ 可保级；会籍须在 2027年2月15日（含）前续期/);
  });
});

test('the calendar is opened by a button whose focus is seen', async () => {
  await visit(portal, '/', async (page) => {
    await page.getByLabel('日期', { exact: true }).focus();
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(/** @type {Element} */ (document.activeElement));
      return { id: document.activeElement?.id, outlineStyle, outlineWidth };
    });
    assert.deepEqual(focus, { id: 'day-calendar', outlineStyle: 'solid', outlineWidth: '3px' });
    await page.keyboard.press('Enter');
  });
});

test('a day typed in full width and with slashes is understood, and said so', async () => {
  await visit(portal, '/', async (page) => {
    const day = page.getByLabel('日期', { exact: true });
    await day.fill('２０２５／３／１');
    await day.press('Enter');
    assert.equal(await day.inputValue(), '2025-03-01');
    assert.equal(await textOf(page, '#day-message'), '已将全角字符改为半角');
    assert.equal(await textOf(page, '.tier-card__tier'), '普通会员');
  });
});

test('a day that is none stays as typed, with the reason beside it', async () => {
  await visit(portal, '/', async (page) => {
    const day = page.getByLabel('日期', { exact: true });
    await day.fill('2026-02-30');
    await day.press('Enter');
    assert.equal(await day.inputValue(), '2026-02-30');
    assert.equal(await day.getAttribute('aria-invalid'), 'true');
    assert.equal(await textOf(page, '#day-message'), '请写成 2026-11-22 这样的日期');
    assert.equal(await textOf(page, '.tier-card__tier'), '金卡会员');
  });
});

test('the buttons beside the day step over the end of a month', async () => {
  await visit(portal, '/?on=2026-02-28', async (page) => {
    await page.getByRole('button', { name: '后一天' }).click();
    assert.equal(await page.getByLabel('日期', { exact: true }).inputValue(), '2026-03-01');
    assert.match(page.url(), /on=2026-03-01/);
  });
});

test('a member file from disk is shown, kept over a reload, and never put into the address', async () => {
  const silver = JSON.parse(await readFile(new URL('../../data/members/silver-person.json', import.meta.url), 'utf8'));
  silver.meta = { name: '周小舟', cardNumber: '123456789012' };
  await visit(portal, '/', async (page) => {
    await page.locator('#file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(silver)) });
    await page.getByText('已打开 周小舟').waitFor();
    assert.equal(await textOf(page, '.tier-card__tier'), '银卡会员');
    assert.match(await textOf(page, '.tier-card__holder'), /周小舟/);
    assert.doesNotMatch(decodeURIComponent(page.url()), /周小舟|1234/);
    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(await textOf(page, '.tier-card__holder'), /周小舟/);
  });
});

test('a member file dropped on the page is opened', async () => {
  const text = await readFile(new URL('../../data/members/silver-person.json', import.meta.url), 'utf8');
  await visit(portal, '/', async (page) => {
    const transfer = await page.evaluateHandle((content) => {
      const made = new DataTransfer();
      made.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
      return made;
    }, text);
    await page.locator('main').dispatchEvent('dragover', { dataTransfer: transfer });
    assert.equal(await page.locator('#drop-veil').isVisible(), true);
    await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('已打开 季云舟').waitFor();
    assert.equal(await page.locator('#drop-veil').isVisible(), false);
  });
});

/** @type {[name: string, content: string | Buffer, place: string, text?: string][]} */
const brokenFiles = [
  ['a file that is no JSON', '{\n  "id": ', '整个文件'],
  ['a file whose kind of member is unknown', JSON.stringify({ id: 'x', kind: 'persom', joinedOn: '2026-01-01', terms: [] }), '/kind'],
  ['a file that says null', 'null', '整个文件', '应为 对象，实为 空值 null'],
  ['a file that is not UTF-8', Buffer.from([0x22, 0xe9, 0x9d, 0x92, 0xe7, 0xa6, 0x22]), '整个文件', '从第 4 个字节起不是 UTF-8 编码'],
  ['a file cut off within a character', Buffer.from([0x22, 0xe9, 0x9d]), '整个文件', '从第 1 个字节起不是 UTF-8 编码'],
  ['a file without the day of joining', JSON.stringify({ id: 'x', kind: 'person', terms: [] }), '/joinedOn'],
];
for (const [name, content, place, text] of brokenFiles) {
  test(`${name} shows its problem at ${place} and leaves the present member standing`, async () => {
    await visit(portal, '/', async (page) => {
      await page.locator('#file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      const problems = page.locator('#file-problems');
      await problems.getByText('未能打开“broken.json”，仍在显示沈青禾').waitFor();
      assert.ok((await problems.locator('code').allInnerTexts()).includes(place), await problems.innerText());
      if (text) await problems.getByText(text).waitFor();
      assert.doesNotMatch(await problems.innerText(), /代码/, 'the problem has no words of its own');
      assert.equal(await textOf(page, '.tier-card__tier'), '金卡会员');
    });
  });
}

test('the other locale keeps page, member and day', async () => {
  await visit(portal, '/?member=silver-person&on=2026-09-01', async (page) => {
    const before = await textOf(page, '.points-summary__spendable strong');
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/en\/\?member=silver-person&on=2026-09-01$/);
    assert.equal(await textOf(page, '.points-summary__spendable strong'), before);
    assert.equal(await page.getByLabel('Day', { exact: true }).inputValue(), '2026-09-01');
  });
});

test('a chosen theme is kept over pages, and auto follows the system again', async () => {
  await visit(portal, '/', async (page) => {
    await page.getByRole('radio', { name: '深色' }).check({ force: true });
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    await page.getByRole('link', { name: '购物车试算' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    await page.getByRole('radio', { name: '自动' }).check({ force: true });
    assert.equal(await page.locator('html').getAttribute('data-theme'), null);
  });
});
