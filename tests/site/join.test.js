// @ts-check
// 入会: the invitation without scripts, and the form from the first step to what comes of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { agree, answerTo, company, document as paper, fillInCompany, fillInPerson, goOn, goOnInVain, person } from './application-form.js';
import { assertPlainHtml, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';

/** @typedef {import('playwright-core').Page} Page */

const portal = startPortal();
const { versions } = JSON.parse(await readFile(new URL('../../data/programs/retail.json', import.meta.url), 'utf8'));
const { application, tiers } = versions.at(-1);

const told = {
  'zh-Hans': { heading: '入会', platinum: /会费 ¥998\.00.*企业.*预计年采购额不低于 30,000 元.*附有业绩证明.*最近 12 个月消费满 ¥30,000\.00.*茶艺师上门服务.*不再有：金卡全场折扣/, path: /初审 会员部，3 个工作日内.*复审 业务部，7 个工作日内.*终审 高级管理层，5 个工作日内.*15 个工作日内完成.*10 个工作日.*缴纳会费.*10 个工作日内；逾期未缴，视为放弃入会.*银行转账、在线支付、现金/, data: /新品与活动通知 可以不同意/ },
  'zh-Hant': { heading: '入會', platinum: /會費 ¥998\.00.*企業.*附有業績證明.*消費滿 ¥30,000\.00.*不再有：金卡全館折扣/, path: /初審 會員部，3 個工作天內.*複審 業務部，7 個工作天內.*終審 高階管理層，5 個工作天內.*視為放棄入會.*銀行轉帳、線上付款、現金/, data: /新品與活動通知 可以不同意/ },
  en: { heading: 'Join', platinum: /¥998\.00 a term.*Company.*Expected purchases of 30,000 a year.*¥30,000\.00 spent.*No longer: Gold rate/, path: /First review Membership department, within 3 working days.*Second review Business department, within 7 working days.*Final review Senior management, within 5 working days.*given the membership up.*bank transfer, online, cash/, data: /News of goods and events you may decline/ },
};

for (const locale of locales) {
  const path = `${localePaths[locale]}join/`;

  test(`${path} can be read, and its form filled in, with JavaScript off`, async () => {
    await visit(
      portal,
      path,
      async (page) => {
        assert.equal(await page.locator('html').getAttribute('lang'), locale);
        assert.equal(await textOf(page, 'h1'), told[locale].heading);
        assert.match(await page.title(), new RegExp(`^${told[locale].heading} · `));
        assert.equal(await page.locator('.notice').isVisible(), true);
        assert.equal(await page.locator('.join-tiers > li').count(), tiers.length);
        assert.match(await textOf(page, '.join-tiers > li:last-child'), told[locale].platinum);
        assert.match(await textOf(page, '.join-path'), told[locale].path);
        assert.match(await textOf(page, '#invitation .join-data'), told[locale].data);

        for (const { id, label } of application.fields) {
          const field = page.locator(`[data-field="${id}"]`);
          assert.equal(await field.isVisible(), true, id);
          assert.equal(await field.locator('.field__label').innerText(), label[locale]);
          assert.ok((await field.locator('input, select, textarea').count()) > 0, id);
        }
        assert.match(await textOf(page, '[data-field="uscc"] .field__when'), /企业|企業|Company/);
        assert.equal(await page.locator('#application button').evaluateAll((all) => all.filter((button) => button.checkVisibility()).length), 0);
        await page.locator('#field-name').fill(person.name);
        await page.locator('#field-name').press('Enter');
        assert.equal(page.url(), `${portal.origin}${path}`, 'nothing is sent');
        assert.equal(await page.locator('#field-name').inputValue(), person.name);
      },
      { javaScriptEnabled: false, ready: false },
    );
  });

  test(`${path} has no style and no script in its HTML, and no word of it is missing`, async () => {
    await assertPlainHtml(portal.origin + path);
  });

  test(`a first visit to ${path} loads the validator alone, and stays within 200 kB`, async () => {
    /** @type {import('playwright-core').Response[]} */
    const responses = [];
    await visit(
      portal,
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        const sizes = await Promise.all(responses.map(async (response) => ({ file: new URL(response.url()).pathname, kilobytes: gzipSync(await response.body()).length / 1000 })));
        assert.deepEqual(sizes.filter(({ file }) => file.endsWith('.wasm')).map(({ file }) => file.replace(/-[\w-]{8}\.wasm$/, '')), ['/assets/huiji-application_bg']);
        const all = sizes.reduce((total, { kilobytes }) => total + kilobytes, 0);
        assert.ok(all < 200, `${all} kB`);
        const own = sizes.filter(({ file }) => !file.endsWith('.wasm')).reduce((total, { kilobytes }) => total + kilobytes, 0);
        assert.ok(own < 75, `without the validator ${own} kB`);
      },
      { prepare: async (page) => void page.on('response', (response) => responses.push(response)) },
    );
  });

  test(`in ${locale} a person gets from the first step to the end`, async () => {
    await visit(portal, path, async (page) => {
      /** @type {string[]} */
      const sent = [];
      // The browser may ask for the sign of the page again, whose address has changed.
      page.on('request', (request) => void (request.url().endsWith('/favicon.svg') || sent.push(`${request.method()} ${request.url()}`)));
      await fillInPerson(page);
      const label = (/** @type {string} */ id) => application.fields.find((/** @type {{ id: string }} */ field) => field.id === id).label[locale];
      assert.match(await answerTo(page, label('identity-number')), person.masked);
      assert.equal(await answerTo(page, label('name')), person.name);
      assert.equal(await answerTo(page, label('phone')), '+86 138 0013 8000');
      assert.equal(await page.locator('.outcome').getAttribute('data-complete'), 'true');

      await goOn(page, 'check', 'done');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'done-heading');
      assert.equal(await page.locator('#result .review-timetable > li').count(), 5);
      assert.match(await textOf(page, '#result .review-timetable'), /¥99\.00/);
      assert.match(await answerTo(page, label('identity-number'), '#result'), person.masked);
      assert.ok(!(await page.locator('#done').innerText()).includes(person.number));
      assert.deepEqual(sent, [], 'nothing was sent');
    });
  });
}

test('the file that is kept has the values as they are stored, and of files no content', async () => {
  await visit(portal, '/join/?on=2026-11-22', async (page) => {
    await fillInCompany(page);
    await goOn(page, 'check', 'done');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#result .result__keep button').first().click()]);
    assert.equal(download.suggestedFilename(), 'membership-application-2026-11-22.json');
    const kept = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.deepEqual([kept.regulations.id, kept.regulations.version], ['retail', '2026']);
    assert.match(kept.on, /^2026-11-22T\d\d:\d\d:\d\d$/);
    const { consent, ...others } = kept.application;
    assert.deepEqual(others, {
      kind: 'enterprise',
      tier: 'platinum',
      organisation: company.name,
      uscc: company.code,
      representative: person.name,
      licence: [{ name: 'licence.pdf', size: paper.buffer.length, type: 'pdf' }],
      'annual-spend': '50000.00',
      performance: ['one.pdf', 'two.pdf'].map((name) => ({ name, size: paper.buffer.length, type: 'pdf' })),
      'office-phone': '+861088888888',
    });
    assert.deepEqual({ ...consent, givenAt: '' }, { version: '2026-01', purposes: ['membership', 'contact'], givenAt: '' });
    assert.match(consent.givenAt, /^2026-11-22T/);
    assert.match(await textOf(page, '#result .conditions'), /已满足：预计年采购额不低于 30,000 元 已满足：附有业绩证明/);
  });
});

test('each review has who does it and its last day; days that may change say so, and those that do not count are told when asked for', async () => {
  await visit(portal, '/join/?on=2026-12-21', async (page) => {
    await fillInPerson(page);
    await goOn(page, 'check', 'done');
    const rows = page.locator('#result .review-timetable > li');
    const row = async (/** @type {number} */ place) => (await rows.nth(place).innerText()).replace(/\s+/g, ' ');
    assert.match(await row(0), /^初审 会员部 最晚 2026年12月24日 2026年12月21日后第 3 个工作日 第九章第五十二条/);
    assert.doesNotMatch(await row(0), /可能变动/);
    assert.match(await row(1), /^复审 业务部 最晚 2027年1月4日 可能变动/);
    assert.match(await row(3), /^告知审核结果 最晚 2027年1月11日 可能变动 2026年12月21日后第 15 个工作日.*最多再加 10 个工作日/);
    assert.match(await row(4), /^缴纳会费 最晚 2027年1月25日 可能变动.*会费 ¥99\.00，可用银行转账、在线支付或现金缴纳；假定审核最后一天批准/);
    const off = rows.nth(1).locator('details');
    assert.equal(await off.locator('li').first().isVisible(), false);
    await off.locator('summary').click();
    assert.match(await off.innerText(), /2026年12月26日.*27日：周末/s);
  });
});

test('the form is filled in by keyboard alone, and each step begins at its head', async () => {
  await visit(portal, '/join/', async (page) => {
    const at = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('.invitation__start a').focus();
    await page.keyboard.press('Enter');
    await page.locator('main[data-applying]').waitFor();
    assert.equal(await at(), 'who-heading');
    assert.equal(await page.locator('#invitation').isVisible(), false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await page.locator('#field-kind-person').isChecked(), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('#field-tier-silver').isChecked(), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await at(), 'field-referrer');
    await page.keyboard.press('Enter');
    await page.locator('#identity').waitFor();
    assert.equal(await at(), 'identity-heading');
    assert.match(page.url(), /#identity$/);
    assert.match(await page.title(), /^身份 · 入会 · /);
    assert.equal(await page.locator('.application__progress [aria-current="step"]').innerText(), '身份');
    await page.keyboard.press('Tab');
    assert.equal(await at(), 'field-name');
    await page.keyboard.type(person.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.born);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.number);
    await page.keyboard.press('Enter');
    await page.locator('#contact').waitFor();
    assert.equal(await at(), 'contact-heading');
  });
});

test('what stands in the way is told above the step and beside the field in the same words, and leads there', async () => {
  await visit(portal, '/join/', async (page) => {
    await goOnInVain(page, 'who');
    assert.match(await page.title(), /^需要核对：入会 · /);
    assert.deepEqual(await page.locator('.error-summary li').allInnerTexts(), await page.locator('#who .field__issue').allInnerTexts());
    assert.equal(await page.locator('.error-summary li').count(), 2);
    await page.locator('.error-summary a').last().click();
    assert.match(String(await page.evaluate(() => document.activeElement?.id)), /^field-tier-/);
    await page.locator('#field-kind-person').check();
    await page.locator('#field-tier-silver').check();
    await goOn(page, 'who', 'identity');
    assert.doesNotMatch(await page.title(), /需要核对/);

    await page.locator('#field-identity-kind-resident_id').check();
    const wrong = `${person.number.slice(0, 17)}${person.number.endsWith('1') ? '2' : '1'}`;
    await page.locator('#field-identity-number').fill(wrong);
    await goOnInVain(page, 'identity');
    assert.equal(await page.locator('#field-identity-number').inputValue(), wrong, 'nothing typed is cleared');
    assert.equal(await page.locator('#field-identity-number').getAttribute('aria-invalid'), 'true');
    assert.match(await textOf(page, '.error-summary'), /有 3 处需要核对.*“姓名”.*“出生日期”.*“证件号码”：末位/);
    await page.locator('#identity [data-goes="back"]').click();
    assert.equal(await page.locator('.error-summary').isVisible(), false, 'another step has its own');
    assert.doesNotMatch(await page.title(), /需要核对/);
  });
});

test('the way back keeps everything, by the button, by the browser and by a reload; never the number of a document', async () => {
  await visit(portal, '/join/', async (page) => {
    await fillInPerson(page, 'gold');
    for (const step of ['consent', 'contact', 'identity']) {
      await page.goBack();
      await page.locator(`#${step}`).waitFor();
    }
    assert.equal(await page.locator('#field-name').inputValue(), person.name);
    assert.equal(await page.locator('#field-identity-number').inputValue(), person.number);
    await page.goForward();
    await page.locator('#contact [data-goes="back"]').click();
    await page.locator('#identity').waitFor();

    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    await page.locator('#identity').waitFor();
    assert.equal(await page.locator('#field-name').inputValue(), person.name);
    assert.equal(await page.locator('#field-birth-date').inputValue(), person.born);
    assert.equal(await page.locator('#field-identity-number').inputValue(), '');
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    assert.ok(kept.includes(person.name) && !kept.includes(person.number) && !kept.includes(person.number.slice(0, 14)));

    await page.locator('.locale-switch a[lang="en"]').click();
    await page.locator('main[data-phase="ready"]').waitFor();
    await page.locator('.invitation__start a').click();
    await goOn(page, 'who', 'identity');
    assert.equal(await page.locator('#field-name').inputValue(), person.name, 'also in another language');
  });
});

test('the last look says what is missing, documents too, and leads to it; a change is one step away', async () => {
  await visit(portal, '/join/', async (page) => {
    await page.locator('[data-applies-for="platinum"]').click();
    await page.locator('#who').waitFor();
    assert.equal(await page.locator('#field-tier-platinum').isChecked(), true);
    assert.equal(await page.locator('#field-kind-enterprise').isChecked(), true, 'nobody else can apply for it');
    await page.goto(`${portal.origin}/join/#check`);
    await page.locator('#check').waitFor();
    assert.match(await textOf(page, '#outcome'), /还有 8 处要补填或更正。 还需附上：“营业执照副本”、“业绩证明”/);
    assert.match(await textOf(page, '#outcome .conditions'), /预计年采购额不低于 30,000 元.*附有业绩证明/);
    await goOnInVain(page, 'check');
    assert.equal(await page.locator('.error-summary li').count(), 8);
    await page.locator('.error-summary a', { hasText: '业绩证明' }).click();
    await page.locator('#identity').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-performance');
    await page.goBack();
    await page.locator('#answers a', { hasText: '联系电话' }).click();
    await page.locator('#contact').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-office-phone');
    await page.goto(`${portal.origin}/join/#done`);
    await page.locator('#check').waitFor();
    assert.equal(await page.locator('#done').isVisible(), false, 'nothing is done yet');
  });
});

test('a step that asks for nothing yet gives way to the one before', async () => {
  await visit(portal, '/join/#identity', async (page) => {
    await page.locator('#application[data-step="who"]').waitFor();
    await page.locator('#field-kind-person').check();
    await page.locator('.application__progress a[href="#identity"]').click();
    await page.locator('#application[data-step="identity"]').waitFor();
    assert.equal(await page.locator('#field-name').isVisible(), true);
  });
});

test('a child is asked for a guardian, who has to agree', async () => {
  await visit(portal, '/join/?on=2026-11-22', async (page) => {
    await page.locator('#field-kind-person').check();
    await page.locator('#field-tier-basic').check();
    await goOn(page, 'who', 'identity');
    assert.equal(await page.locator('[data-field="guardian-name"]').isVisible(), false);
    await page.locator('#field-birth-date').fill('2013-11-22');
    await page.locator('#field-birth-date').blur();
    await page.locator('[data-field="guardian-name"]').waitFor();
    await page.locator('#field-name').fill(person.name);
    await page.locator('#field-guardian-name').fill('林大山');
    await page.locator('#field-identity-kind-passport').check();
    await page.locator('#field-identity-number').fill('X0000000');
    await goOn(page, 'identity', 'contact');
    await page.locator('#field-phone').fill('13800138000');
    await goOn(page, 'contact', 'consent');
    await agree(page);
    await goOnInVain(page, 'consent');
    assert.match(await textOf(page, '.error-summary'), /监护人同意/);
    await page.locator('#field-guardian-consent-membership').check();
    await page.locator('#field-guardian-consent-contact').check();
    await goOn(page, 'consent', 'check');
    assert.equal(await page.locator('.outcome').getAttribute('data-complete'), 'true');
  });
});

test('who starts over finds an empty form', async () => {
  await visit(portal, '/join/', async (page) => {
    await fillInPerson(page);
    await goOn(page, 'check', 'done');
    await page.locator('#result .result__keep button').last().click();
    await page.locator('#who').waitFor();
    assert.equal(await page.locator('#field-kind-person').isChecked(), false);
    await page.reload();
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await page.locator('#field-name').inputValue(), '');
    assert.equal(await page.locator('#field-phone').inputValue(), '');
  });
});

test('without the validator the whole form stays readable, the page says so, and a retry works', async () => {
  await visit(
    portal,
    '/join/',
    async (page) => {
      await page.locator('main[data-phase="failed"]').waitFor();
      assert.equal(await textOf(page, '#engine-status h2'), '会籍计算未能载入');
      for (const field of ['kind', 'name', 'licence', 'phone', 'consent']) assert.equal(await page.locator(`[data-field="${field}"]`).isVisible(), true, field);
      assert.equal(await page.locator('.join-tiers').isVisible(), true);
      assert.equal(await page.locator('#who [data-goes="on"]').isVisible(), false);
      await page.locator('#field-name').fill(person.name);
      await page.unroute('**/*.wasm');
      await page.locator('#engine-status button').click();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('#identity').isVisible(), false);
      assert.equal(await page.locator('#field-name').inputValue(), person.name);
      await page.locator('#field-kind-person').check();
      await page.locator('#field-tier-basic').check();
      await goOn(page, 'who', 'identity');
    },
    { ready: false, expectedError: /ERR_FAILED/, prepare: async (page) => void (await page.route('**/*.wasm', (route) => route.abort())) },
  );
});

test('a guest is shown the way to join', async () => {
  for (const below of ['points/', 'redeem/', 'cart/']) {
    await visit(portal, `/${below}?member=guest&on=2026-11-22`, async (page) => {
      assert.equal(await page.locator('.only-for-guests a').getAttribute('href'), '/join/?member=guest&on=2026-11-22');
      await page.locator('#member').selectOption('silver-person');
      await page.locator('main[data-phase="ready"]:not([data-guest])').waitFor();
      assert.equal(await page.locator('.only-for-guests').isVisible(), false);
    });
  }
});
