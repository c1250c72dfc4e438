// @ts-check
/// <reference path="../../www/files.d.ts" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expiryView } from '../../www/pages/points/expiry-view.js';
import { askedEngine, valueOf } from './asked-engine.js';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

/** @param {number} count */
const written = (count) => new Intl.NumberFormat('en').format(count);

/** @param {string} name @param {string} [on] */
async function statementOf(name, on) {
  const asked = await askedEngine(name);
  const [wallet] = valueOf(asked.regulations.points(asked.member, on ?? asked.on)).wallets;
  return wallet;
}

const labels = {
  'zh-Hans': { figures: ['可用', '待生效', '即将过期'], level: '茂枝', why: /2025年12月20日获得，有效 24 个月/, clause: '第四章第十四条', lots: '显示全部 21 笔' },
  'zh-Hant': { figures: ['可用', '待生效', '即將到期'], level: '茂枝', why: /2025年12月20日取得，有效 24 個月/, clause: '第四章第十四條', lots: '顯示全部 21 筆' },
  en: { figures: ['To spend', 'Pending', 'Expiring soon'], level: 'Branch', why: /earned on December 20, 2025 and usable for 24 months/, clause: 'Ch. 4, Art. 14', lots: 'Show all 21' },
};

for (const locale of locales) {
  test(`a gold member sees in ${locale} what the engine answers: figures, level, and how a lot's day came about`, async () => {
    const wallet = await statementOf('gold-person');
    const words = labels[locale];
    await visit(portal, `${localePaths[locale]}points/`, async (page) => {
      assert.deepEqual(await page.locator('.points-figures__large dt').allInnerTexts(), words.figures);
      assert.deepEqual(await page.locator('.points-figures__value').allInnerTexts(), [written(wallet.spendable), written(wallet.pending), '0']);
      const totals = [wallet.earned, wallet.spent, wallet.expired, wallet.takenBack].map(written);
      assert.deepEqual(await page.locator('.points-figures__totals dd').allInnerTexts(), totals);
      assert.equal(await textOf(page, '.points-level strong'), words.level);
      assert.match(await textOf(page, '.points-level__next'), new RegExp(written(wallet.next?.missing ?? 0)));
      const day = page.locator('.lots-table tbody tr').first().locator('.lots-table__when .why');
      await day.locator('summary').click();
      assert.match(await day.locator('.why__body').innerText(), words.why);
      assert.equal(await day.locator('.clause').innerText(), words.clause);
      assert.equal(await page.locator('.lots .button').innerText(), words.lots);
    });
  });
}

test('the picture and the table of expiring points hold the same, and all that is left', async () => {
  const wallet = await statementOf('silver-person-expiring');
  await visit(portal, '/points/?member=silver-person-expiring', async (page) => {
    const titles = await page.locator('.expiry-timeline__picture g:has(rect) title').allTextContents();
    await page.locator('.expiry-timeline .button').click();
    const rows = await page.locator('.expiry-timeline tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    assert.deepEqual(titles, rows.map(([span, points]) => `${span} ${points}`));
    assert.equal(titles[0], '2026年11月 1,240');
    const sum = rows.reduce((total, [, points]) => total + Number(points?.replaceAll(',', '')), 0);
    assert.equal(sum, wallet.spendable + wallet.pending);
    assert.equal(rows.at(-1)?.[2], '0', 'nothing is left after the last');
    const soon = await page.locator('.expiry-timeline__bar[data-when="soon"]').count();
    assert.equal(soon, 2, 'what ends in November and December is soon');
    assert.equal(await page.locator('[data-kind="expiring"] .points-figures__value').innerText(), '1,980');
    assert.match((await page.locator('.expiry-timeline__picture').getAttribute('aria-label')) ?? '', /8 个时段有到期，最早在2026年11月，1,240 分/);
    assert.equal(await page.evaluate(() => document.activeElement?.closest('tr') !== null), true, 'the keyboard goes on in the new rows');
  });
});

/** Words that only name what they are asked for. @type {any} */
const plainWords = {
  say: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ variables = {}) => (id === 'live-expiry-quarter' ? `${variables.year} Q${variables.quarter}` : id),
  count: String,
  month: (/** @type {string} */ day) => day.slice(0, 7),
  shortMonth: (/** @type {string} */ day) => day.slice(5, 7),
  year: (/** @type {string} */ day) => day.slice(0, 4),
};

/** @type {[last: string, names: string[]][]} */
const farDays = [
  ['2028-12-31', ['2026-12', '2028-12', 'live-expiry-never']],
  ['2031-06-30', ['2026 Q4', '2031 Q2', 'live-expiry-never']],
  ['2040-01-01', ['2026', '2040', 'live-expiry-never']],
];
for (const [last, names] of farDays) {
  test(`points that last to ${last} are drawn as ${names.join(', ')}, and those without a last day stand apart`, () => {
    const lots = [['2026-12-31', 30], [last, 50], [null, 20]].map(([expiresOn, left]) => ({ expiresOn, left }));
    const wallet = /** @type {any} */ ({ wallet: 'points', lots });
    const view = expiryView(wallet, '2026-11-22', { day: '2027-02-20', days: 90 }, { words: plainWords, names: /** @type {any} */ ({ wallets: { points: 'Points' } }) });
    const filled = (view?.spans ?? []).filter(({ share }) => share > 0);
    assert.deepEqual(filled.map(({ name }) => name), names);
    assert.deepEqual(filled.map(({ share, soon }) => [share, soon]), [[0.6, 0.6], [1, 0], [0.4, 0]]);
    assert.deepEqual(filled.map(({ rest }) => rest), ['70', '20', '0']);
    assert.deepEqual(view?.legend.map(({ when }) => when), ['soon', 'later', 'never']);
  });
}

test('points never look like what counts toward a tier: no ring stands on the page', async () => {
  await visit(portal, '/points/', async (page) => {
    assert.equal(await page.locator('.progress-ring, circle').count(), 0);
  });
});

test('the ledger is the journal, newest first, with its running balance; the older lines open on demand', async () => {
  const { journal } = await statementOf('gold-person');
  await visit(portal, '/points/', async (page) => {
    const rows = page.locator('.points-ledger__lines tbody tr');
    assert.equal(await rows.count(), 12);
    assert.equal(await textOf(page, '.points-ledger__count'), `${journal.length} 笔`);
    const more = page.getByRole('button', { name: `显示其余 ${journal.length - 12} 笔` });
    await more.focus();
    await page.keyboard.press('Enter');
    assert.equal(await rows.count(), journal.length);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll('.points-ledger__lines tbody tr')].indexOf(/** @type {HTMLTableRowElement} */ (document.activeElement))), 12);
    const balances = await page.locator('td.points-ledger__balance').allInnerTexts();
    assert.deepEqual(balances, journal.toReversed().map(({ balance }) => written(balance)));
    const days = await page.locator('.points-ledger__lines time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    assert.deepEqual(days, journal.toReversed().map(({ on }) => on));
  });
});

test('the filter leaves one kind, by the keyboard alone, tells how many, and stays for another day', async () => {
  const { journal } = await statementOf('gold-person');
  const spent = journal.filter(({ reason }) => reason.code === 'points.spent');
  await visit(portal, '/points/', async (page) => {
    await page.getByRole('radio', { name: '全部' }).focus();
    while (!(await page.getByRole('radio', { name: '使用' }).isChecked())) await page.keyboard.press('ArrowRight');
    assert.equal(await textOf(page, '.points-ledger__count'), `${spent.length} 笔`);
    const told = await page.locator('td.points-ledger__points').allInnerTexts();
    assert.deepEqual(told, spent.toReversed().map(({ points }) => written(points)));
    assert.equal(await page.locator('.points-ledger__more button').count(), 0);
    await page.getByRole('button', { name: '前一天' }).click();
    assert.equal(await page.getByRole('radio', { name: '使用' }).isChecked(), true);
    assert.equal(await page.locator('.points-ledger__lines tbody tr').count(), spent.length);
  });
});

test('a debt is told plainly, and what paid it stands in the ledger', async () => {
  const wallet = await statementOf('silver-person-in-debt', '2026-11-24');
  assert.ok(wallet.debt > 0);
  await visit(portal, '/points/?member=silver-person-in-debt&on=2026-11-24', async (page) => {
    assert.match(await textOf(page, '.points-figures__debt'), new RegExp(`待抵扣 ${written(wallet.debt)} 分 退货应收回`));
    assert.equal(await page.locator('.points-figures__totals dd').last().innerText(), written(wallet.debt));
    assert.equal(await page.locator('[data-kind="spendable"] .points-figures__value').innerText(), '0');
    assert.equal(await textOf(page, '.account section:has(> h3:text-is("到期时间"))'), '到期时间 没有会过期的积分');
    await page.getByRole('radio', { name: '抵扣' }).check({ force: true });
    const paid = wallet.journal.filter(({ reason }) => reason.code === 'points.debt_paid');
    assert.deepEqual(await page.locator('td.points-ledger__points').allInnerTexts(), paid.map(({ points }) => written(points)));
  });
});

test('points that wait while others are owed are told to pay these first', async () => {
  await visit(portal, '/points/?member=silver-person-in-debt', async (page) => {
    assert.equal(await textOf(page, '[data-kind="pending"]'), '待生效 129 2026年11月23日起陆续生效，先用来抵扣所欠');
  });
});

test('points that wait are told with the day from which they can be spent', async () => {
  const wallet = await statementOf('gold-person');
  const waiting = wallet.lots.filter(({ pending }) => pending);
  assert.ok(waiting.length > 0);
  await visit(portal, '/points/', async (page) => {
    await page.locator('.lots .button').click();
    assert.deepEqual(await page.locator('.lots-table__state').allInnerTexts(), ['待生效，2026年11月25日起可用']);
    assert.match(await textOf(page, '[data-kind="pending"]'), /2026年11月25日起陆续可用/);
    const first = page.locator('.points-ledger__lines tbody tr').first();
    assert.match(await first.locator('.points-ledger__points').innerText(), new RegExp(`\\+${waiting[0].left}\\s+待生效`));
  });
});

test('each of several wallets has its own figures, picture, lots and ledger under its name', async () => {
  const { program } = await askedEngine('gold-person');
  const [points] = program.versions[1].wallets;
  const stars = { id: 'stars', name: { 'zh-Hans': '星星', 'zh-Hant': '星星', en: 'Stars' }, earn: { purchase: 3 } };
  program.versions[1].wallets = [points, stars];
  await visit(
    portal,
    '/points/',
    async (page) => {
      assert.deepEqual(await page.locator('.account h2').allInnerTexts(), ['积分', '星星']);
      const second = page.locator('.account').nth(1);
      assert.match(await second.locator('[data-kind="expiring"]').innerText(), /目前没有会过期的/);
      assert.equal(await second.locator('.expiry-timeline').count(), 0);
      assert.equal(await second.locator('.lots-table__day').first().innerText(), '长期有效');
      const lines = second.locator('.points-ledger__lines tbody tr');
      const before = await lines.count();
      assert.ok(before > 0);
      await page.getByRole('radio', { name: '使用' }).check({ force: true });
      assert.equal(await lines.count(), before, 'the filter of one leaves the other');
      assert.equal(await second.locator('.points-ledger__filter').count(), 0, 'with one kind there is nothing to choose');
    },
    { prepare: async (page) => void (await page.route('**/retail-*.json', async (route) => (await (await route.fetch()).text()).includes('"versions"') ? route.fulfill({ json: program }) : route.continue())) },
  );
});

const rules = {
  'zh-Hans': [
    ['特定日子：金卡生日双倍积分', '2 倍，限金卡会员、白金卡会员'],
    ['特定日子：会员日', '1.5 倍'],
    ['会员行为', '激活会员卡 50 分、参加活动 100 分、推荐会员 500 分、经推荐入会 200 分、提交反馈 30 分、完善资料 50 分'],
    ['升级赠分', '银卡会员 200 分、金卡会员 500 分、白金卡会员 1,000 分'],
  ],
  'zh-Hant': [
    ['特定日子：金卡生日雙倍點數', '2 倍，限金卡會員、白金卡會員'],
    ['特定日子：會員日', '1.5 倍'],
    ['會員行為', '啟用會員卡 50 點、參加活動 100 點、推薦會員 500 點、經推薦入會 200 點、提出意見 30 點、補齊資料 50 點'],
    ['升等贈點', '銀卡會員 200 點、金卡會員 500 點、白金卡會員 1,000 點'],
  ],
  en: [
    ['Days that earn more: Double birthday points', '× 2, for Gold, Platinum'],
    ['Days that earn more: Member day', '× 1.5'],
    ['For what you do', 'Card activated: 50 points, Event attended: 100 points, Member referred: 500 points, Joined by referral: 200 points, Feedback given: 30 points, Profile completed: 50 points'],
    ['Reaching a tier', 'Silver 200 points, Gold 500 points, Platinum 1,000 points'],
  ],
};
for (const locale of locales) {
  test(`without a script the rules tell in ${locale} what actions and tiers earn, and whom an occasion is for`, async () => {
    await visit(
      portal,
      `${localePaths[locale]}points/`,
      async (page) => {
        const told = new Map(await page.locator('.static-points tbody tr').evaluateAll((all) => all.map((row) => /** @type {[string, string]} */ ([...row.children].slice(0, 2).map((cell) => cell.textContent ?? '')))));
        assert.deepEqual(rules[locale].map(([what]) => [what, told.get(what)]), rules[locale]);
      },
      { javaScriptEnabled: false, ready: false },
    );
  });
}

test('a guest reads how points work, and is shown no figures', async () => {
  await visit(portal, '/points/?member=guest', async (page) => {
    assert.equal(await page.locator('.static-points').isVisible(), true);
    assert.match(await textOf(page, '.static-points'), /几项倍数同时适用 各自超出 1 倍的部分相加，如 2 倍与 1.5 倍合为 2.5 倍 第四章第十四条/);
    assert.equal(await page.locator('#wallets').isVisible(), false);
    await chooseMember(page, 'silver-person');
    assert.equal(await page.locator('.static-points').isVisible(), false);
    assert.equal(await page.locator('.points-figures').isVisible(), true);
  });
});

test('outside a term the points that are left and their days are still shown', async () => {
  const wallet = await statementOf('lapsed-person');
  await visit(portal, '/points/?member=lapsed-person', async (page) => {
    assert.equal(await page.locator('[data-kind="spendable"] .points-figures__value').innerText(), written(wallet.spendable));
    assert.ok((await page.locator('.expiry-timeline tbody tr').count()) > 0);
  });
});

test('a refused member shows the problems and no figure', async () => {
  const member = { id: 'M-1', kind: 'person', joinedOn: '2026-01-01', terms: [{ from: '2026-01-01', to: null }], opening: { on: '2026-06-01', tier: 'gold' } };
  await visit(portal, '/points/', async (page) => {
    await page.locator('#file').setInputFiles({ name: 'late.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(member)) });
    await page.getByText('已打开 M-1').waitFor();
    await page.locator('#day').fill('2026-03-01');
    await page.locator('#day').press('Enter');
    await page.locator('#problems .problem-list').waitFor();
    assert.equal(await page.locator('#wallets').isVisible(), false);
  });
});

test('a link leads to what the points buy, with the member and the day', async () => {
  await visit(portal, '/points/?member=silver-person&on=2026-10-01', async (page) => {
    await page.getByRole('link', { name: '看看能换什么' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/redeem\/\?member=silver-person&on=2026-10-01$/);
  });
});

test('on paper every line, lot and span is printed, and the focus stays where it was', async () => {
  const wallet = await statementOf('gold-person');
  await visit(portal, '/points/', async (page) => {
    await page.locator('#day').focus();
    await page.pdf();
    assert.equal(await page.locator('.points-ledger__lines tbody tr').count(), wallet.journal.length);
    assert.equal(await page.locator('.lots-table tbody tr').count(), wallet.lots.length);
    assert.equal(await page.locator('.expiry-timeline tbody tr').count(), await page.locator('.expiry-timeline__picture g:has(rect)').count());
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'day');
    const reasons = page.locator('.lots-table .why');
    await reasons.first().locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual([await reasons.first().isVisible(), await reasons.last().isVisible()], [true, false], 'a reason that was not opened is no button on paper');
  });
});

for (const below of ['points/', 'redeem/', 'what-if/']) {
  test(`on paper /${below} says whose figures these are and of which day, and leaves out what can only be pressed`, async () => {
    await visit(portal, `/${below}?member=silver-person&on=2026-10-01`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const chosen = await page.locator('#member').evaluate((select) => /** @type {HTMLSelectElement} */ (select).selectedOptions[0].text);
      assert.equal(chosen, '季云舟（个人）');
      assert.equal(await page.locator('#member').isVisible(), true);
      assert.equal(await page.locator('#day').inputValue(), '2026-10-01');
      assert.equal(await page.locator('#day').isVisible(), true);
      for (const pressed of ['#day-before', '#day-calendar', '#open-file']) assert.equal(await page.locator(pressed).isVisible(), false, pressed);
    });
  });
}
