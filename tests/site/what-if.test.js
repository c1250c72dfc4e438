// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readAmount } from '../../www/words/typed-amounts.js';
import { plusMonths } from '../../www/words/typed-dates.js';
import { differenceOfMoney, shareOfMoney } from '../../www/words/amounts.js';
import { askedEngine, valueOf } from './asked-engine.js';
import { localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

const portal = startPortal();

/** @type {Record<typeof locales[number], { before: string, after: string, tier: string, ahead: string, keep: RegExp }>} */
const words = {
  'zh-Hans': { before: '再消费 ¥17,860.94 升级为白金卡会员', after: '您已在最高等级', tier: '白金卡会员', ahead: '只有上面这一笔消费，与没有它相比。以下是 2027年11月22日当日的情况。', keep: /前再消费 ¥24,000\.00 可保级/ },
  'zh-Hant': { before: '再消費 ¥17,860.94 升等為白金卡會員', after: '您已在最高等級', tier: '白金卡會員', ahead: '只有上方這一筆消費，與沒有它相比。以下是 2027年11月22日當日的情況。', keep: /前再消費 ¥24,000\.00 即可續等/ },
  en: { before: 'Spend ¥17,860.94 more to become Platinum', after: 'You hold the highest tier', tier: 'Platinum', ahead: 'With the one purchase above, and without it. This is how things stand on November 22, 2027.', keep: /^Spend ¥24,000\.00 more by / },
};

for (const locale of locales) {
  test(`a purchase that crosses to platinum shows tier, ring, keep verdict and points with and without it in ${locale}`, async () => {
    const { before, after, tier, ahead } = words[locale];
    await visit(portal, `${localePaths[locale]}what-if/?spend=17860.94`, async (page) => {
      const outcomes = page.locator('#then .outcome');
      assert.equal(await outcomes.count(), 2);
      assert.equal(await outcomes.first().locator('dd').first().innerText(), before);
      assert.equal(await outcomes.first().getByRole('img', { name: /¥12,139\.06.*¥30,000\.00/ }).count(), 1);
      assert.equal((await outcomes.last().locator('.outcome__tier').innerText()).trim(), tier);
      assert.equal(await outcomes.last().locator('dd').first().innerText(), after);
      assert.equal(await outcomes.last().locator('.progress-ring').count(), 0);
      assert.match(await outcomes.last().locator('.benefit-changes').innerText(), /6.*1/);
      assert.equal(await textOf(page, '#ahead-note'), ahead);
    });
  });

  test(`one cent less does not cross in ${locale}`, async () => {
    await visit(portal, `${localePaths[locale]}what-if/?spend=17860.93`, async (page) => {
      assert.match(await page.locator('#then .outcome').last().locator('dd').first().innerText(), /¥0\.01/);
    });
  });
}

test('what is bought comes after all else of the day, and points of it wait as long as the program says', async () => {
  await visit(portal, '/what-if/?spend=100', async (page) => {
    const points = page.locator('#then .outcome dd');
    const [before, after] = [await points.nth(2).innerText(), await points.nth(5).innerText()];
    assert.equal(before, '20,347，另有 242 待生效');
    assert.equal(after, '20,347，另有 442 待生效', '¥100.00 at twice a point per yuan');
  });
});

test('goods that earn nothing change the tier and leave the points', async () => {
  const goods = JSON.parse(await readFile(new URL('../../data/catalogue/retail.json', import.meta.url), 'utf8'));
  const card = goods.find((/** @type {{ category: string }} */ { category }) => category === 'gift-card');
  await visit(portal, `/what-if/?spend=100&sku=${card.sku}`, async (page) => {
    assert.equal(await page.getByLabel('买什么').inputValue(), card.sku);
    assert.equal(await page.locator('#then .outcome dd').nth(5).innerText(), '20,347，另有 242 待生效');
    assert.equal(await page.locator('#then .outcome dd').nth(3).innerText(), '再消费 ¥17,760.94 升级为白金卡会员');
  });
});

describe('the forecast', () => {
  test('is drawn as two curves, each with both ways, and says its ends to those who do not see it', async () => {
    await visit(portal, '/what-if/?monthly=1500', async (page) => {
      const pictures = page.locator('.forecast-curve__drawing');
      assert.equal(await pictures.count(), 2);
      for (const line of ['without', 'planned']) assert.equal(await page.locator(`.forecast-curve svg path[data-line="${line}"]`).count(), 2);
      assert.match((await pictures.first().getAttribute('aria-label')) ?? '', /2026年11月22日 至 2027年11月22日.*不再消费 ¥0\.00；照此消费 ¥18,000\.00/);
      const path = (await page.locator('.forecast-curve__line[data-line="planned"]').first().getAttribute('d')) ?? '';
      assert.ok((path.match(/V/g) ?? []).length >= 12, 'a step for each purchase');
    });
  });

  test('is the same as a table: each purchase of the plan, both ways side by side, and the same last day', async () => {
    await visit(portal, '/what-if/?monthly=1500', async (page) => {
      await page.locator('.forecast-table summary').click();
      const spent = await page.locator('.forecast-table td[data-heading="消费"]').allInnerTexts();
      assert.deepEqual(spent.filter((text) => text !== ''), Array(12).fill('¥1,500.00'));
      const last = await page.locator('.forecast-table tbody tr').last().locator('th, td').allInnerTexts();
      assert.deepEqual(last.slice(0, 3), ['2027年11月22日', '金卡会员', '¥0.00']);
      assert.deepEqual(last.slice(4, 7), ['¥1,500.00', '金卡会员', '¥18,000.00']);
    });
  });

  test('marks every change of tier in the picture and tells it beside, of the way it belongs to', async () => {
    await visit(portal, '/what-if/?member=gold-person-losing&monthly=800&months=24', async (page) => {
      const moves = page.locator('.forecast-curve').first().locator('.forecast-curve__marks li');
      assert.deepEqual(await moves.allInnerTexts(), ['2027年1月12日：银卡会员（不再消费）', '2028年2月11日：普通会员（不再消费）']);
      assert.equal(await page.locator('.forecast-curve').first().locator('.forecast-curve__sign').count(), 2);
    });
  });

  test('says that nothing is left to reach once the highest tier is held', async () => {
    await visit(portal, '/what-if/?spend=18000', async (page) => {
      const curve = page.locator('.forecast-curve').first();
      assert.equal(await curve.locator('.forecast-curve__more').innerText(), '照此消费：期末已在最高等级');
      assert.equal(await curve.locator('.forecast-curve__marks').innerText(), '2026年11月22日：白金卡会员（照此消费）');
      assert.equal(await curve.locator('.forecast-curve__scale').innerText(), '¥30,000.00', 'the goal of the other way');
    });
  });

  test('marks points that expire', async () => {
    await visit(portal, '/what-if/?member=silver-person-expiring', async (page) => {
      const points = page.locator('.forecast-curve').last();
      assert.ok((await points.locator('.forecast-curve__mark[data-kind="expiry"]').count()) > 0);
      assert.match(await points.locator('.forecast-curve__marks li').first().innerText(), /^202\d年\d+月\d+日：减少 [\d,]+ 分$/);
    });
  });

  test('starts from what is known on the day: what the document says of later days does not count', async () => {
    await visit(portal, '/what-if/?on=2026-03-01&from=2026-10-01&spend=1', async (page) => {
      const label = await page.locator('#then .progress-ring').first().getAttribute('aria-label');
      const known = JSON.parse(await readFile(new URL('../../data/members/gold-person.json', import.meta.url), 'utf8'));
      assert.ok(known.activities.some((/** @type {{ on: string }} */ { on }) => on > '2026-03-02' && on < '2026-10-01'), 'there are later ones');
      await page.goto(`${portal.origin}/what-if/?on=2026-10-01&spend=1`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.notEqual(await page.locator('#then .progress-ring').first().getAttribute('aria-label'), label);
    });
  });

  test('ends with the term where no renewal is assumed', async () => {
    await visit(portal, '/what-if/?renews=no', async (page) => {
      assert.equal((await page.locator('#ahead .outcome__tier').innerText()).trim(), '不在会籍期');
      const end = page.locator('#ahead .outcome dl > div').filter({ hasText: '会籍期止于' });
      assert.deepEqual(await end.locator('dt, dd').allInnerTexts(), ['会籍期止于', '2027年2月15日']);
      await page.getByLabel('假设会籍到期时续期').check();
      assert.equal(await end.count(), 0);
      assert.equal((await page.locator('#ahead .outcome__tier').innerText()).trim(), '金卡会员');
      assert.equal(new URL(page.url()).search, '');
    });
  });

  test('is drawn anew for another width, so that nothing is cut off', async () => {
    await visit(portal, '/what-if/?monthly=1500', async (page) => {
      const width = () => page.locator('.forecast-curve__drawing').first().evaluate((node) => [node.clientWidth, Number(node.querySelector('svg')?.getAttribute('width'))]);
      const [wide, drawn] = await width();
      assert.equal(Math.round(drawn), wide);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.waitForFunction((before) => Number(document.querySelector('.forecast-curve svg path.forecast-curve__axis')?.closest('svg')?.getAttribute('width')) < before, drawn);
      const [narrow, redrawn] = await width();
      assert.ok(narrow < 320 && Math.round(redrawn) === narrow);
    });
  });
});

describe('the fee of the next tier', () => {
  test('is set against what its rate and points save on the plan, quote by quote', async () => {
    await visit(portal, '/what-if/?monthly=1500', async (page) => {
      const figures = Object.fromEntries(
        await page.locator('.break-even__figures > div').evaluateAll((all) => all.map((one) => [one.querySelector('dt')?.textContent, one.querySelector('dd')?.textContent])),
      );
      assert.equal(figures['一年会费'], '¥998.00');
      assert.equal(figures['一年多省'], '¥320.10', '11 times ¥1,500.00 at 8.8 折 instead of 9 折, each at 9.7 折; around the birthday both pay 8.5 折');
      assert.match(await textOf(page, '.break-even__verdict'), /^付会费成为白金卡会员，第 \d+ 次消费后回本，一年净得 ¥/);
    });
  });

  test('that does not come back within a year says how much is missing', async () => {
    await visit(portal, '/what-if/?monthly=100', async (page) => {
      assert.match(await textOf(page, '.break-even__verdict'), /^付会费成为白金卡会员，一年内不能回本，还差 ¥[\d.,]+$/);
    });
  });

  test('tells in words where the lower price earns fewer points', async () => {
    await visit(portal, '/what-if/?member=basic-person&monthly=300', async (page) => {
      const points = page.locator('.break-even__figures > div').filter({ hasText: '45 分' });
      assert.equal(await textOf(page, '.break-even__verdict'), '付会费成为银卡会员，一年内不能回本，还差 ¥56.25');
      assert.deepEqual(await points.locator('dt, dd').allInnerTexts(), ['一年少得', '45 分']);
    });
  });

  test('is that of the tier that is looked at', async () => {
    for (const [tier, verdict] of [['gold', /^付会费成为金卡会员，第 8 次消费后回本/], ['platinum', /^付会费成为白金卡会员，第 9 次消费后回本/]]) {
      await visit(portal, `/what-if/?member=basic-person&monthly=700&tier=${tier}`, async (page) => assert.match(await textOf(page, '.break-even__verdict'), /** @type {RegExp} */ (verdict)));
    }
    await visit(portal, '/what-if/?monthly=700&tier=silver', async (page) => assert.equal(await page.locator('#break-even-section').isVisible(), false, 'a tier below the one held'));
  });

  test('is left out without a plan, and at the highest tier', async () => {
    for (const query of ['spend=100', 'monthly=100&member=platinum-person']) {
      await visit(portal, `/what-if/?${query}`, async (page) => assert.equal(await page.locator('#break-even-section').isVisible(), false));
    }
  });
});

/** @type {Record<typeof locales[number], { field: string, next: string, platinum: RegExp, reached: string, early: string }>} */
const tierWords = {
  'zh-Hans': { field: '看哪个等级', next: '下一等级', platinum: /^再消费 (¥[\d,.]+) 升级为白金卡会员$/, reached: '已达到银卡会员', early: '这笔消费早于入会日 2025年2月16日，还不能计入。请改为入会当天或之后的日期。' },
  'zh-Hant': { field: '看哪個等級', next: '下一等級', platinum: /^再消費 (¥[\d,.]+) 升等為白金卡會員$/, reached: '已達到銀卡會員', early: '這筆消費早於入會日 2025年2月16日，還不能計入。請改為入會當天或之後的日期。' },
  en: { field: 'Toward which tier', next: 'The next one', platinum: /^Spend (¥[\d,.]+) more to become Platinum$/, reached: 'Silver or above is reached', early: 'This purchase is before February 16, 2025, the day of joining, and cannot count. Choose that day or a later one.' },
};

for (const locale of locales) {
  const words = tierWords[locale];

  test(`the tier that is looked at is chosen in the form, kept in the address, and has the rings and what is missing in ${locale}`, async () => {
    const { regulations, member, on } = await askedEngine('silver-person');
    const toward = valueOf(regulations.standing(member, on)).progress.find(({ tier }) => tier === 'platinum');
    assert.ok(toward && 'missing' in toward.need);
    const missing = `¥${new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(Number(toward.need.missing))}`;
    await visit(portal, `${localePaths[locale]}what-if/?member=silver-person&spend=100`, async (page) => {
      const field = page.getByLabel(words.field);
      assert.equal(await field.evaluate((select) => /** @type {HTMLSelectElement} */ (select).selectedOptions[0].text), words.next);
      const before = page.locator('#then .outcome').first();
      assert.equal(await before.getByRole('img', { name: /¥8,000\.00/ }).count(), 1, 'gold is the next');
      await field.selectOption('platinum');
      assert.equal(new URL(page.url()).search, '?member=silver-person&spend=100&tier=platinum');
      assert.equal(words.platinum.exec(await before.locator('dd').first().innerText())?.[1], missing);
      assert.equal(await page.locator('.outcome').getByRole('img', { name: /¥30,000\.00/ }).count(), 4, 'on the day and at the end, without and with it');
      assert.equal(words.platinum.exec(await page.locator('#ahead .outcome').last().locator('dd').first().innerText())?.[1], '¥30,000.00', 'a year later the purchase has left the window');
      assert.ok((await textOf(page, '#spoken-outcome')).endsWith(await page.locator('#ahead .outcome').last().locator('dd').first().innerText()));
      await page.reload();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await field.inputValue(), 'platinum');
      await field.selectOption('silver');
      assert.equal(await before.locator('dd').first().innerText(), words.reached);
      assert.equal(await before.locator('.progress-ring').count(), 0);
    });
  });

  test(`a purchase before joining is refused in words in ${locale}`, async () => {
    await visit(portal, `${localePaths[locale]}what-if/?on=2020-01-01&spend=100`, async (page) => {
      assert.equal(await textOf(page, '#problems'), words.early);
      assert.equal(await page.locator('#ahead-section').isVisible(), false);
    });
  });
}

test('what the plan spends counts at the end toward the tier that is looked at, as the forecast counts it toward the next', async () => {
  const { regulations, member, on } = await askedEngine('silver-person');
  const terms = [...member.terms, { from: '2027-08-03', to: null }];
  const next = valueOf(regulations.forecast({ ...member, terms }, { monthly: '600' }, on, '2027-11-22')).days.at(-1)?.next;
  assert.ok(next && 'have' in next);
  await visit(portal, '/what-if/?member=silver-person&monthly=600&tier=gold', async (page) => {
    const have = `¥${new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(Number(next.have))}`;
    assert.match((await page.locator('#ahead .progress-ring').last().getAttribute('aria-label')) ?? '', new RegExp(have.replace('.', '\\.')));
  });
});

test('a tier that the regulations do not have is looked at as the next one', async () => {
  await visit(portal, '/what-if/?spend=100&tier=diamond', async (page) => {
    assert.equal(await page.getByLabel('看哪个等级').inputValue(), '');
    assert.match(await page.locator('#then .outcome dd').first().innerText(), /升级为白金卡会员$/);
  });
});

test('a purchase after the months that are looked at is refused in words', async () => {
  await visit(portal, '/what-if/?spend=100&from=2028-01-01', async (page) => {
    assert.equal(await textOf(page, '#problems'), '消费日期在所看的时段之后。请看得更远些，或改为较早的日期。');
    await page.getByLabel('看到多远').selectOption('24');
    assert.equal(await textOf(page, '#problems'), '');
  });
});

describe('the form', () => {
  test('takes amounts as people type them, says what it folded, keeps all of it in the address, and clears', async () => {
    await visit(portal, '/what-if/', async (page) => {
      const spend = page.getByLabel('再消费一笔');
      await spend.fill('１，２８０．５');
      await spend.press('Enter');
      assert.equal(await textOf(page, '#spend-message'), '已将全角字符改为半角');
      await page.getByLabel('此后每月消费').fill('500元');
      await page.getByLabel('消费日期（不填为当天）').fill('2026年12月1日');
      await page.getByLabel('看到多远').selectOption('24');
      await page.getByRole('button', { name: '试算', exact: true }).click();
      assert.equal(new URL(page.url()).search, '?spend=1280.50&monthly=500.00&from=2026-12-01&months=24');
      assert.equal(await spend.inputValue(), '１，２８０．５', 'what is typed stays as typed');
      assert.match(await textOf(page, '#spoken-outcome'), /^不再消费：.*；照此消费：/);
      await page.getByRole('button', { name: '清空' }).click();
      assert.equal(new URL(page.url()).search, '');
      assert.equal(await spend.inputValue(), '');
      assert.equal(await page.locator('#then-section').isVisible(), false);
    });
  });

  test('tells what is no amount and no day beside the field and in a summary that takes the focus and leads to it', async () => {
    await visit(portal, '/what-if/', async (page) => {
      await page.getByLabel('再消费一笔').fill('-5');
      await page.getByLabel('消费日期（不填为当天）').fill('2026-11-21');
      await page.getByRole('button', { name: '试算', exact: true }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'suppose-errors');
      const links = page.locator('#suppose-errors a');
      assert.deepEqual(await links.allInnerTexts(), ['再消费一笔：请写成 500 或 1,280.50 这样的金额', '消费日期（不填为当天）：不能早于页首所选的日期']);
      assert.equal(await page.title(), '请更正：试算 · 拾叶茶居');
      assert.equal(await page.getByLabel('再消费一笔').getAttribute('aria-invalid'), 'true');
      assert.equal(await page.getByLabel('再消费一笔').inputValue(), '-5');
      await links.last().press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'from');
      await page.getByLabel('再消费一笔').fill('5');
      await page.getByLabel('消费日期（不填为当天）').fill('');
      await page.keyboard.press('Enter');
      assert.equal(await page.title(), '试算 · 拾叶茶居');
    });
  });

  test('is used with the keyboard alone', async () => {
    await visit(portal, '/what-if/', async (page) => {
      const monthly = page.getByLabel('此后每月消费');
      for (let steps = 0; steps < 40 && !(await monthly.evaluate((node) => node === document.activeElement)); steps += 1) await page.keyboard.press('Tab');
      await page.keyboard.type('1500');
      await page.keyboard.press('Enter');
      assert.match(page.url(), /monthly=1500\.00/);
      assert.equal(await page.locator('#ahead .outcome').count(), 2);
    });
  });

  test('in the address what is no amount, day or horizon is left out', async () => {
    await visit(portal, '/what-if/?spend=lots&monthly=-1&from=yesterday&months=7&renews=maybe&sku=NOBODY', async (page) => {
      assert.equal(new URL(page.url()).search, '?sku=NOBODY');
      assert.equal(await page.locator('#ahead .outcome').count(), 1);
    });
  });
});

test('the other locale and the other pages keep what is supposed, and no name of a member is in the address', async () => {
  await visit(portal, '/what-if/?monthly=1500&member=silver-person', async (page) => {
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(page.url(), /\/en\/what-if\/\?member=silver-person&monthly=1500$/);
    assert.equal(await page.getByLabel('Then every month').inputValue(), '1500');
  });
});

test('what is refused is told once', async () => {
  await visit(portal, '/what-if/?member=gold-enterprise&on=2025-01-01&spend=100', async (page) => {
    await page.locator('.problem-list li').first().waitFor();
    assert.equal(await page.locator('.problem-list li').count(), 1);
  });
});

test('a member outside every term is told so, and nothing is counted', async () => {
  await visit(portal, '/what-if/?member=lapsed-person&spend=100&renews=no', async (page) => {
    assert.equal(await page.locator('#then .outcome dd').first().innerText(), '当日不在会籍期内');
    assert.equal(await page.locator('#then .progress-ring').count(), 0);
    assert.deepEqual(await page.locator('#then .outcome').last().locator('dl > div').filter({ hasText: '会籍期止于' }).locator('dd').allInnerTexts(), ['2026年5月9日']);
  });
});

/** @type {[typed: string, amount: string | null][]} */
const amounts = [
  ['500', '500.00'],
  ['0500.5', '500.50'],
  ['1,280.50', '1280.50'],
  ['￥1,000', '1000.00'],
  ['12 元', '12.00'],
  ['', null],
  ['0', null],
  ['0.00', null],
  ['1.234', null],
  ['12,80', null],
  ['1e3', null],
  ['-5', null],
  ['1234567890', null],
];
test('amounts are read digit by digit, and what is none is refused', () => {
  assert.deepEqual(amounts.map(([typed]) => [typed, readAmount(typed, 2).amount]), amounts);
  assert.equal(readAmount('500', 0).amount, '500');
  assert.equal(readAmount('500.5', 0).amount, null);
});

test('months are counted as the engine counts them', () => {
  const ends = ['2026-01-31', '2027-12-31', '2028-02-29'].map((day) => plusMonths(day, 1));
  assert.deepEqual(ends, ['2026-02-28', '2028-01-31', '2028-03-29']);
  assert.equal(plusMonths('2028-02-29', 12), '2029-02-28');
});

test('amounts are subtracted and shared out without floats', () => {
  assert.equal(differenceOfMoney('0.30', '0.10'), '0.200000');
  assert.equal(differenceOfMoney('0.10', '0.60'), '-0.500000');
  assert.equal(shareOfMoney('5.00', 15090, 100), '754.500000');
});
