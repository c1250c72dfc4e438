// @ts-check
// 服务: a case raised and followed to its end, what is late, events over capacity, what a repair costs.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assertPlainHtml, chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

/** @typedef {import('playwright-core').Page} Page */

const portal = startPortal();
const samples = JSON.parse(await readFile(new URL('../../data/service/retail.json', import.meta.url), 'utf8'));

const told = {
  'zh-Hans': {
    heading: '服务',
    noscript: /请向任一门店或会员部提出/,
    deadlines: [/投诉（轻微、一般） 提出后 5 个工作日内答复 第八章第四十条/, /维修（紧急） 提出后 4 小时内开始处理 第八章第四十三条/, /维修收费 保修 12 个月：质量问题免费.* 第七章第三十八条/],
    due: /^若现在提出 最晚 2026年11月27日 ?答复 2026年11月22日后第 5 个工作日 第八章第四十条$/,
    states: ['已受理', '已指派', '处理中', '已答复，等您回应', '重新处理', '处理中', '已答复，等您回应'],
    closed: '已结案',
    score: '评分 4 / 5',
    late: /^已逾期 13 天：应在 2026年11月9日 ?前答复/,
    missing: '请写下原因',
  },
  'zh-Hant': {
    heading: '服務',
    noscript: /請向任一門市或會員部提出/,
    deadlines: [/客訴（輕微、一般） 提出後 5 個工作天內答覆 第八章第四十條/, /維修（緊急） 提出後 4 小時內開始處理 第八章第四十三條/, /維修收費 保固 12 個月：品質問題免費.* 第七章第三十八條/],
    due: /^若現在提出 最晚 2026年11月27日 ?答覆 2026年11月22日後第 5 個工作天 第八章第四十條$/,
    states: ['已受理', '已指派', '處理中', '已答覆，等您回應', '重新處理', '處理中', '已答覆，等您回應'],
    closed: '已結案',
    score: '評分 4 / 5',
    late: /^已逾期 13 天：應在 2026年11月9日 ?前答覆/,
    missing: '請寫下原因',
  },
  en: {
    heading: 'Service',
    noscript: /turn to any shop or the membership department/,
    deadlines: [/Complaint \(minor, normal\) Answer within 5 working days Ch\. 8, Art\. 40/, /Repair \(critical\) Start work within 4 hours Ch\. 8, Art\. 43/, /Repair charges 12 months of warranty: free for faults of quality.* Ch\. 7, Art\. 38/],
    due: /^If you send it now Answer by November 27, 2026 Working day 5 after November 22, 2026 Ch\. 8, Art\. 40$/,
    states: ['Received', 'Assigned', 'In work', 'Answered, your turn', 'Reopened', 'In work', 'Answered, your turn'],
    closed: 'Closed',
    score: 'Score 4 of 5',
    late: /^13 days late: Answer was due by November 9, 2026/,
    missing: 'Say why',
  },
};

/** @param {Page} page @param {string} record */
const card = (page, record) => page.locator(`[data-record="${record}"], [data-event-record="${record}"]`);

/** Does what has no form, or fills in the form that opens. @param {Page} page @param {string} record @param {string} event @param {Record<string, string>} [values] */
async function act(page, record, event, values) {
  const within = card(page, record);
  await within.locator(`[data-event="${event}"]`).click();
  if (!values) return;
  const form = within.locator('details[open]', { has: page.locator(`summary[data-event="${event}"]`) }).locator('form');
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[data-field="${name}"]`);
    const kind = await field.locator('input, select, textarea').first().evaluate((control) => /** @type {HTMLInputElement} */ (control).type);
    if (kind === 'radio') await field.locator(`input[value="${value}"]`).check({ force: true });
    else if (kind === 'checkbox') await field.locator('input').check();
    else if (kind === 'select-one') await field.locator('select').selectOption(value);
    else await field.locator('textarea').fill(value);
  }
  await form.locator('button[type="submit"]').click();
}

/** @param {Page} page @param {string} record */
const stateOf = (page, record) => card(page, record).locator('.record-card__state').innerText();

/** @param {Page} page */
const playStaff = (page) => page.locator('#staff').check({ force: true });

/** @param {Page} page @param {string} day */
async function lookAt(page, day) {
  await page.locator('#day').fill(day);
  await page.locator('#day').press('Enter');
}

for (const locale of locales) {
  const path = `${localePaths[locale]}service/`;

  test(`${path} says with JavaScript off by when each kind is answered, and where to turn to`, async () => {
    await visit(
      portal,
      path,
      async (page) => {
        assert.equal(await textOf(page, 'h1'), told[locale].heading);
        assert.match(await textOf(page, '.notice'), told[locale].noscript);
        const rows = (await page.locator('.static-tiers tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
        assert.equal(rows.length, 10);
        for (const deadline of told[locale].deadlines) assert.ok(rows.some((row) => deadline.test(row)), String(deadline));
        assert.equal(await page.locator('#raise-form').isVisible(), false);
      },
      { javaScriptEnabled: false, ready: false },
    );
  });

  test(`${path} has no style and no script in its HTML, and no word of it is missing`, async () => {
    await assertPlainHtml(portal.origin + path);
  });

  test(`in ${locale} a complaint is raised, answered, reopened, answered again and closed, and stands in the record`, async () => {
    await visit(portal, path, async (page) => {
      /** @type {string[]} */
      const sent = [];
      page.on('request', (request) => void (request.url().endsWith('/favicon.svg') || sent.push(request.url())));
      assert.match(await textOf(page, '#raise-due'), told[locale].due);
      await page.locator('#raise-title').fill('Tea was cold');
      await page.locator('#raise-text').fill('On Saturday at the lakeside shop.');
      await page.locator('#raise-form button[type="submit"]').click();
      const id = 'S-20261122-01';
      assert.equal(await page.evaluate(() => document.activeElement?.id), `${id}-title`);
      assert.equal(await card(page, id).locator('h3').innerText(), 'Tea was cold');
      assert.equal(await page.locator('#raise-title').inputValue(), '');

      const states = [await stateOf(page, id)];
      assert.equal(await card(page, id).locator('.record-actions[data-staff="true"]').count(), 0, 'the staff’s part is the staff’s');
      await playStaff(page);
      for (const [event, values] of /** @type {[string, Record<string, string> | undefined][]} */ ([['assign', { keeper: 'zhou-heng' }], ['start', undefined], ['answer', { text: 'We are sorry; a new pot is on us.' }]])) {
        await act(page, id, event, values);
        states.push(await stateOf(page, id));
      }
      assert.match(await card(page, id).locator('.record-card__answer').innerText(), /a new pot is on us/);

      await act(page, id, 'reopen', {});
      assert.equal(await card(page, id).locator('[data-field="reason"] .field__message').innerText(), told[locale].missing);
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'reason');
      await lookAt(page, '2026-11-24');
      await card(page, id).locator('[data-field="reason"] textarea').fill('Nobody called.');
      await card(page, id).locator('[data-field="reason"] ~ button[type="submit"]').click();
      states.push(await stateOf(page, id));
      await act(page, id, 'start');
      states.push(await stateOf(page, id));
      await act(page, id, 'answer', { text: 'Called today.' });
      states.push(await stateOf(page, id));
      assert.deepEqual(states, told[locale].states);

      await act(page, id, 'satisfied', { score: '4' });
      assert.equal(await card(page, id).count(), 0);
      const row = page.locator(`.service-record [data-number="${id}"]`);
      assert.equal(await row.locator('.service-record__state').innerText(), told[locale].closed);
      await row.locator('summary').click();
      const history = await row.locator('.record-history').innerText();
      assert.match(history, /Nobody called\./);
      assert.ok(history.includes(told[locale].score));
      assert.deepEqual(sent, [], 'nothing was sent');
    });
  });

  test(`in ${locale} what is late says so, by how many days`, async () => {
    await visit(portal, `${path}?member=silver-person`, async (page) => {
      const late = card(page, 'S-2026-1066');
      assert.equal(await late.getAttribute('data-tone-of'), 'late');
      assert.match((await late.locator('.due-line[data-due="late"]').innerText()).replace(/\s+/g, ' '), told[locale].late);
    });
  });
}

test('a first visit loads the procedures alone, and stays within 300 kB', async () => {
  /** @type {import('playwright-core').Response[]} */
  const responses = [];
  await visit(
    portal,
    '/service/',
    async (page) => {
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(responses.map(async (response) => ({ file: new URL(response.url()).pathname, kilobytes: gzipSync(await response.body()).length / 1000 })));
      assert.deepEqual(sizes.filter(({ file }) => file.endsWith('.wasm')).map(({ file }) => file.replace(/-[\w-]{8}\.wasm$/, '')), ['/assets/huiji-procedures_bg']);
      const all = sizes.reduce((total, { kilobytes }) => total + kilobytes, 0);
      assert.ok(all < 300, `${all} kB`);
    },
    { prepare: async (page) => void page.on('response', (response) => responses.push(response)) },
  );
});

test('the tier that a sample member registers with is the one the engine says, and every sample history is possible', async () => {
  const { load } = await import('../../pkg/node.js');
  const { load: loadProcedures } = await import('../../pkg/procedures/node.js');
  const read = async (/** @type {string} */ file) => JSON.parse(await readFile(new URL(`../../data/${file}.json`, import.meta.url), 'utf8'));
  const { day, program, members } = await read('samples');
  const document = await read(`programs/${program}`);
  const [engine, procedures] = await Promise.all([load(document), loadProcedures(document)]);
  assert.ok(engine.ok && procedures.ok);
  for (const member of members) {
    const standing = engine.value.standing(await read(`members/${member}`), day);
    assert.ok(standing.ok, member);
    assert.equal(samples.tiers[member], standing.value.tier?.tier, member);
  }
  for (const record of [...samples.records, ...samples.events]) {
    const answer = procedures.value.workflow(null, record, `${day}T12:00`);
    assert.ok(answer.ok, `${record.id}: ${JSON.stringify(answer.problems)}`);
    const counted = new Set(answer.value.steps.map(({ id }) => id));
    assert.deepEqual(record.history.filter((/** @type {{ id: string }} */ { id }) => !counted.has(id)), [], record.id);
  }
});

test('what is not filled in is said above the form and beside the field, and nothing typed is lost', async () => {
  await visit(portal, '/service/', async (page) => {
    const title = await page.title();
    await page.locator('input[name="kind"][value="repair"]').check();
    await page.locator('#raise-text').fill('壶嘴漏水');
    await page.locator('#raise-form button[type="submit"]').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'raise-summary');
    assert.equal(await page.title(), `有误：${title}`);
    assert.deepEqual(await page.locator('#raise-summary li').allInnerTexts(), [await textOf(page, '#raise-title-message')]);
    await page.locator('#raise-summary a').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'raise-title');
    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await page.locator('#raise-text').inputValue(), '壶嘴漏水');
    assert.equal(await page.locator('input[name="kind"]:checked').getAttribute('value'), 'repair');
    await page.locator('#raise-title').fill('壶嘴');
    await page.locator('#raise-form button[type="submit"]').click();
    assert.equal(await page.title(), title);
    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await card(page, 'S-20261122-01').locator('h3').innerText(), '壶嘴', 'it is kept in the tab');
    assert.equal(await page.locator('#raise-text').inputValue(), '');
  });
});

test('by how bad it is a repair is begun sooner, and feedback is asked for nothing of the kind', async () => {
  await visit(portal, '/service/', async (page) => {
    await page.locator('input[name="kind"][value="repair"]').check();
    await page.locator('input[name="severity"][value="critical"]').check();
    assert.match(await textOf(page, '#raise-due'), /最晚 2026年11月22日 16:00 ?开始处理 2026年11月22日 12:00 起 4 小时内/);
    await page.locator('input[name="kind"][value="feedback"]').check();
    assert.equal(await page.locator('#severity-field').isVisible(), false);
    assert.match(await textOf(page, '#raise-due'), /最晚 2026年12月4日 ?答复/);
  });
});

test('without a word from the member an answered case closes by itself, and going back in time it is open again', async () => {
  await visit(portal, '/service/', async (page) => {
    assert.match(await card(page, 'S-2026-1107').locator('.record-card__dues').innerText(), /2026年12月3日 ?前没有您的回应，将自动结案/);
    await lookAt(page, '2026-12-05');
    assert.equal(await card(page, 'S-2026-1107').count(), 0);
    const row = page.locator('.service-record [data-number="S-2026-1107"]');
    assert.equal(await row.locator('.service-record__state').innerText(), '已结案');
    await row.locator('summary').click();
    assert.match(await row.locator('.record-history').innerText(), /已自动结案\s+2026年12月\d日.* · 系统/);
    await lookAt(page, '2026-11-18');
    assert.equal(await stateOf(page, 'S-2026-1107'), '处理中');
  });
});

test('after something was done on a later day, an earlier one says so and offers nothing', async () => {
  await visit(portal, '/service/', async (page) => {
    await lookAt(page, '2026-11-25');
    await act(page, 'S-2026-1107', 'reopen', { reason: '小票仍不对' });
    await lookAt(page, '2026-11-23');
    assert.match(await card(page, 'S-2026-1107').locator('.record-card__note').innerText(), /您在 2026年11月25日 12:00 已有后续操作/);
    assert.equal(await card(page, 'S-2026-1107').locator('.record-actions').count(), 0);
    await page.locator('#reset').click();
    assert.equal(await stateOf(page, 'S-2026-1107'), '已答复，等您回应');
    assert.equal(await card(page, 'S-2026-1107').locator('.record-actions').count(), 1);
  });
});

test('a repair is charged by warranty, cause and part, with the clause', async () => {
  await visit(portal, '/service/', async (page) => {
    const bill = async () => textOf(page, '#repair');
    assert.match(await bill(), /^在保修期内 2026年3月15日 ?购买，保修 12 个月，到 2027年3月14日 维修收费明细 电热茶炉 · 发热盘：免费更换 第七章第三十八条 ¥0\.00 免收人工费 第七章第三十八条 ¥0\.00 合计 ¥0\.00$/);
    await page.locator('input[name="cause"][value="other"]').check();
    assert.match(await bill(), /发热盘：按成本价 ¥86\.00 第七章第三十八条 ¥86\.00 .*合计 ¥86\.00$/);
    await page.locator('#repair-day').fill('２０２７.3.15');
    await page.locator('#repair-day').press('Tab');
    assert.match(await bill(), /^已过保修期 .*现价 ¥198\.00，最多收合同价 ¥180\.00 第七章第三十八条 ¥180\.00 .*¥60\.00 合计 ¥240\.00$/);
    await page.locator('#repair-day').fill('2027-03-14');
    await page.locator('#repair-day').press('Tab');
    assert.match(await bill(), /^在保修期内 /);
    await page.locator('#repair-bought').fill('2025-11-23');
    await page.locator('#repair-bought').press('Tab');
    assert.match(await bill(), /^2025年11月23日 ?时的章程没有规定维修收费/);
    await page.locator('#repair-bought').fill('2027-04-01');
    await page.locator('#repair-bought').press('Tab');
    assert.equal(await textOf(page, '#repair-bought-message'), '购买日期不能晚于送修日期');
    assert.equal(await page.locator('#repair-bought').getAttribute('aria-invalid'), 'true');
  });
});

test('over capacity a gold member waits ahead of silver ones, and has the place that comes free', async () => {
  const full = 'E-2026-31';
  await visit(portal, '/service/', async (page) => {
    const mine = async () => (await card(page, full).locator('.event-card__mine').innerText()).replace(/\s+/g, ' ');
    assert.match(await card(page, full).locator('.event-card__places').innerText(), /6 个名额已满 候补 2 人/);
    assert.equal(await mine(), '名额已满；现在报名为候补第 1 位 有名额空出时高等级优先：金卡会员排在先报名的 2 人之前。');
    await act(page, full, 'register', { guests: '0' });
    assert.match(await mine(), /^您在候补第 1 位 有名额空出时高等级优先：金卡会员排在先报名的 2 人之前。$/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), `${full}-title`);

    await chooseMember(page, 'silver-person');
    assert.match(await mine(), /^您在候补第 2 位/);
    await chooseMember(page, 'silver-person-rising');
    assert.equal(await mine(), '您已报名');
    await act(page, full, 'cancel');
    assert.match(await mine(), /^名额已满；现在报名为候补第 3 位/);
    await chooseMember(page, 'gold-person');
    assert.equal(await mine(), '您已报名');
    await chooseMember(page, 'silver-person');
    assert.match(await mine(), /^您在候补第 1 位/);
  });
});

test('guests, opening hours and tiers are told, and the staff have the list', async () => {
  await visit(portal, '/service/', async (page) => {
    const terms = (/** @type {string} */ record) => card(page, record).locator('.event-card__terms').innerText();
    assert.match(await terms('E-2026-35'), /金卡会员可带 1 位来宾\n金卡会员 2026年11月23日 10:00 起可报名，提前 48 小时/);
    assert.match(await card(page, 'E-2026-34').locator('.event-card__mine').innerText(), /^金卡会员不在邀请之列$/);
    assert.equal(await card(page, 'E-2026-35').locator('[data-event="register"]').count(), 0);
    await lookAt(page, '2026-11-23');
    await act(page, 'E-2026-35', 'register', { guests: '1' });
    assert.match(await card(page, 'E-2026-35').locator('.event-card__mine').innerText(), /^您已报名，含 1 位来宾/);
    assert.match(await card(page, 'E-2026-35').locator('.event-card__places').innerText(), /还剩 10 个名额（共 12 个）/);
    assert.equal(await page.locator('.event-card__list').count(), 0);
    await playStaff(page);
    await card(page, 'E-2026-35').locator('.event-card__list summary').first().click();
    assert.match(await card(page, 'E-2026-35').locator('.event-card__list').innerText(), /沈青禾（金卡会员，来宾 1 位） 已报名/);
  });
});

test('who came to an event scores it, and the mean changes', async () => {
  await visit(portal, '/service/', async (page) => {
    assert.match(await card(page, 'E-2026-30').locator('.event-card__places').innerText(), /3 人到场 评分 5\.00 \/ 5/);
    await act(page, 'E-2026-30', 'evaluate', { score: '4' });
    assert.match(await card(page, 'E-2026-30').locator('.event-card__places').innerText(), /评分 4\.50 \/ 5/);
    assert.equal(await card(page, 'E-2026-30').locator('.event-card__standing').innerText(), '您已评价');
  });
});

test('an order is followed, and its receipt confirmed', async () => {
  await visit(portal, '/service/', async (page) => {
    assert.equal(await stateOf(page, 'O-2026-3321'), '已发货');
    await act(page, 'O-2026-3321', 'complete');
    assert.equal(await page.locator('.service-record [data-number="O-2026-3321"] .service-record__state').innerText(), '已完成');
  });
});

test('a guest sees events and what a repair costs, and how to join', async () => {
  await visit(portal, '/service/?member=guest', async (page) => {
    assert.equal(await page.locator('.only-for-guests').isVisible(), true);
    assert.equal(await page.locator('#raise-section').isVisible(), false);
    assert.ok((await page.locator('.event-card').count()) > 0);
    assert.equal(await page.locator('[data-event="register"]').count(), 0);
    assert.equal(await page.locator('.repair-bill').isVisible(), true);
  });
});

test('by keyboard alone a complaint is raised, answered and closed', async () => {
  await visit(portal, '/service/', async (page) => {
    const press = async (/** @type {string} */ selector, key = 'Enter') => {
      await page.locator(selector).first().focus();
      await page.keyboard.press(key);
    };
    // Clauses on the way are links to the regulations.
    const tabTo = async (/** @type {string} */ selector) => {
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      assert.fail(`no \`${selector}\` within six stops`);
    };
    await page.locator('input[name="kind"]:checked').focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('input[name="kind"]:checked').getAttribute('value'), 'feedback');
    await page.keyboard.press('ArrowUp');
    await page.locator('#raise-title').focus();
    await page.keyboard.type('a');
    await page.locator('#raise-text').focus();
    await page.keyboard.type('b');
    await tabTo('button');
    await page.keyboard.press('Enter');
    const id = 'S-20261122-01';
    assert.equal(await page.evaluate(() => document.activeElement?.id), `${id}-title`);
    await press('#staff', 'Space');
    const within = `[data-record="${id}"]`;
    await press(`${within} [data-event="assign"]`);
    await page.keyboard.press('Tab');
    await tabTo('button');
    await page.keyboard.press('Enter');
    await press(`${within} [data-event="start"]`);
    await press(`${within} [data-event="answer"]`);
    await tabTo('input, textarea');
    await page.keyboard.type('c');
    await tabTo('button');
    await page.keyboard.press('Enter');
    await press(`${within} [data-event="satisfied"]`);
    await tabTo('input');
    await page.keyboard.press('Space');
    await tabTo('button');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(`.service-record [data-number="${id}"] .service-record__state`).innerText(), '已结案');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'cases-heading');
  });
});

for (const locale of locales) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing on the service page in ${locale} in ${colorScheme} with the staff's part, a late case, every form open and wrong, and it fits into 320 pixels`, async () => {
      await visit(
        portal,
        `${localePaths[locale]}service/?member=silver-person`,
        async (page) => {
          await playStaff(page);
          await page.locator('#raise-form button[type="submit"]').click();
          await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
          await page.locator('.record-actions__form button[type="submit"]').first().click();
          await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        },
        { colorScheme, viewport: { width: 320, height: 700 } },
      );
    });
  }
}
