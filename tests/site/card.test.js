// @ts-check
// 会员卡: its codes read back by a decoder that is not ours, and what can be done about it, from a theft to a cancellation.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { load } from 'huiji/procedures';
import { chooseMember, localePaths, locales, startPortal, textOf, visit } from './portal-page.js';
import { readCodes } from './read-codes.js';

/** @typedef {import('playwright-core').Page} Page */

const portal = startPortal();

/** @param {string} file */
const read = async (file) => JSON.parse(await readFile(new URL(`../../data/${file}.json`, import.meta.url), 'utf8'));
const { day: sampleDay, members } = await read('samples');

test('the record of every sample member\'s card is one that could be', async () => {
  const { value: procedures } = await load(await read('programs/retail'));
  for (const member of members) {
    const { ok, problems, value } = /** @type {NonNullable<typeof procedures>} */ (procedures).workflow(await read(`members/${member}`), await read(`cards/${member}`), sampleDay);
    assert.deepEqual([ok, problems], [true, []], member);
    assert.ok(value?.card, member);
  }
});

// ------------------------------------------------------------ what a scanner reads

/** @type {[member: string, number: string][]} */
const numbers = [
  ['gold-person', '880025021607'],
  ['platinum-person', '880025010932'],
  ['gold-enterprise', '880021061803'],
  ['basic-person', '880025101264'],
];

/** Waits for the QR code, which is drawn last. @param {Page} page */
const drawn = (page) => page.locator('.card-codes__qr').waitFor();

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const [size, viewport] of Object.entries({ wide: { width: 1280, height: 1000 }, phone: { width: 320, height: 1400 } })) {
    test(`both codes of several cards are read from the page in ${colorScheme}, ${size}, and from its print`, async () => {
      await visit(
        portal,
        '/card/',
        async (page) => {
          for (const [member, number] of numbers) {
            await chooseMember(page, member);
            await drawn(page);
            assert.equal((await textOf(page, '.card-codes__number')).replace(/\D/g, ''), number);
            assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: [number], bars: [number] }, `${member} on the page`);
            await page.emulateMedia({ media: 'print' });
            assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: [number], bars: [number] }, `${member} in print`);
            await page.emulateMedia({ media: 'screen' });
          }
        },
        { colorScheme, viewport },
      );
    });
  }
}

for (const number of ['88002502160', '8800 2106 1803 9921', 'YSC-2021-0618', '7']) {
  test(`the number \`${number}\` of a member's file is read from both codes`, async () => {
    const member = { ...(await read('members/gold-person')), id: 'from-a-file' };
    const buffer = Buffer.from(JSON.stringify({ ...member, meta: { ...member.meta, cardNumber: number } }));
    await visit(portal, '/card/', async (page) => {
      await drawn(page);
      await page.locator('#file').setInputFiles({ name: 'member.json', mimeType: 'application/json', buffer });
      await page.locator('#problems .notice').waitFor();
      assert.match(await textOf(page, '#problems'), /没有会员卡的记录/);
      const plain = number.replaceAll(' ', '');
      assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: [plain], bars: [plain] });
    });
  });
}

test('a file that brings its card\'s record can be acted upon', async () => {
  const member = { ...(await read('members/gold-person')), id: 'from-a-file' };
  const buffer = Buffer.from(JSON.stringify({ ...member, meta: { ...member.meta, card: await read('cards/gold-person') } }));
  await visit(portal, '/card/', async (page) => {
    await page.locator('#file').setInputFiles({ name: 'member.json', mimeType: 'application/json', buffer });
    await page.locator('option[value="file"]').waitFor({ state: 'attached' });
    await act(page, 'report_loss');
    assert.equal(await textOf(page, '.card-state__state'), '已挂失');
  });
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`shown large in ${colorScheme} both codes are read, on white alone; Escape leads back to where it was asked for`, async () => {
    await visit(
      portal,
      '/card/',
      async (page) => {
        await drawn(page);
        await page.locator('#enlarge').focus();
        await page.keyboard.press('Enter');
        const dialog = page.locator('#enlarged');
        await dialog.locator('.card-codes__qr').waitFor();
        assert.deepEqual(await readCodes(await page.screenshot()), { qr: ['880025021607'], bars: ['880025021607'] });
        const { violations } = await new AxeBuilder({ page }).include('#enlarged').analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.keyboard.press('Escape');
        assert.equal(await dialog.isVisible(), false);
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'enlarge');
      },
      { colorScheme, viewport: { width: 320, height: 640 } },
    );
  });
}

test('on paper the card stands alone, on one sheet', async () => {
  await visit(portal, '/card/', async (page) => {
    await drawn(page);
    const pdf = (await page.pdf()).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.card-codes').isVisible(), true);
    for (const other of ['.site-header', '.site-footer', 'h1', '#member-bar', '#state', '#actions', '#history', '#print']) assert.equal(await page.locator(other).isVisible(), false, other);
  });
});

test('the codes are black on white in dark mode and in forced colors', async () => {
  for (const context of /** @type {const} */ ([{ colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'dark' }])) {
    await visit(
      portal,
      '/card/',
      async (page) => {
        await drawn(page);
        const colors = await page.locator('.card-codes__qr').evaluate((svg) => [getComputedStyle(svg).backgroundColor, getComputedStyle(svg).fill]);
        assert.deepEqual(colors, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
        assert.deepEqual(await readCodes(await page.screenshot()), { qr: ['880025021607'], bars: ['880025021607'] });
      },
      context,
    );
  }
});

test('the number and both codes are there before the procedures have loaded, and without them', async () => {
  await visit(
    portal,
    '/card/',
    async (page) => {
      await page.locator('main[data-phase="failed"]').waitFor();
      await drawn(page);
      assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: ['880025021607'], bars: ['880025021607'] });
      assert.equal(await page.locator('#actions').isVisible(), false);
      assert.match(await textOf(page, '.static-tiers'), /遗失.*¥20\.00/);
    },
    { ready: false, expectedError: /ERR_FAILED|Failed to load/, prepare: async (page) => void (await page.route('**/*.wasm', (route) => route.abort())) },
  );
});

// ------------------------------------------------------------ what can be done

/** Chooses whose part is played. @param {Page} page @param {'member' | 'membership'} part */
async function playing(page, part) {
  await page.locator(`#part input[value="${part}"]`).check();
}

/** @param {Page} page @param {string} event @param {Record<string, string>} [typed] what is typed; every box is ticked */
async function act(page, event, typed = {}) {
  const action = page.locator(`[data-event="${event}"]`);
  await action.locator('summary').click();
  for (const [name, value] of Object.entries(typed)) await action.locator(`[name="${name}"]`).fill(value);
  for (const box of await action.locator('input[type="checkbox"]').all()) await box.check();
  await action.locator('button[type="submit"]').click();
  await page.locator('#actions-heading:focus').waitFor();
}

/** @param {Page} page */
const eventsOf = (page) => page.locator('.card-action').evaluateAll((all) => all.map((node) => /** @type {HTMLElement} */ (node).dataset.event));

/** What can be spent, and how much of it can be exchanged. @param {Page} page @param {string} home @param {string} day */
async function redeemable(page, home, day) {
  await page.goto(`${portal.origin}${home}redeem/?member=gold-person&on=${day}`);
  await page.locator('main[data-phase="ready"]').waitFor();
  const points = Number((await textOf(page, '.counter__wallets dd')).replace(/\D/g, ''));
  return { points, affordable: await page.locator('.redemption-list [data-affordable="true"]').count(), text: await textOf(page, '#redemptions') };
}

/** @param {Page} page @param {string} home @param {string} day */
async function openCard(page, home, day) {
  await page.goto(`${portal.origin}${home}card/?member=gold-person&on=${day}`);
  await page.locator('main[data-phase="ready"]').waitFor();
}

/** @param {Page} page */
async function assertNoViolations(page) {
  await page.locator('details').evaluateAll((all) => all.forEach((node) => node.setAttribute('open', '')));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`), []);
}

const states = {
  'zh-Hans': { active: '正常使用', frozen: '已冻结', theft: '盗刷已确认', replaced: '已补办，待激活', stopped: '积分暂停使用', closed: /卡片停用，2026年11月22日起不能兑换/ },
  'zh-Hant': { active: '正常使用', frozen: '已凍結', theft: '盜刷已確認', replaced: '已補發，待開卡', stopped: '點數暫停使用', closed: /卡片停用，2026年11月22日起不能兌換/ },
  en: { active: 'In use', frozen: 'Frozen', theft: 'Theft confirmed', replaced: 'Replaced, not activated yet', stopped: 'Points cannot be used for now', closed: /no points can be spent from November 22, 2026 on/ },
};

for (const locale of locales) {
  const home = localePaths[locale];
  const said = states[locale];

  test(`in ${locale} a stolen card is frozen, confirmed, replaced and activated: points and tier stay, redemption stops meanwhile, what was redeemed comes back`, async () => {
    await visit(portal, `${home}card/?member=gold-person`, async (page) => {
      const before = await redeemable(page, home, '2026-11-22');
      assert.ok(before.affordable > 0);

      await openCard(page, home, '2026-11-22');
      assert.equal(await textOf(page, '.card-state__state'), said.active);
      assert.deepEqual(await eventsOf(page), ['report_loss', 'freeze', 'report_damage', 'renew', 'cancel']);
      await act(page, 'freeze', { since: '2026-11-10', reason: '…' });
      assert.equal(await textOf(page, '.card-state__state'), said.frozen);
      assert.equal(await textOf(page, '.card-state__title'), said.stopped);
      assert.equal(await page.locator('.card-codes svg').count(), 0, 'a stolen card is not shown');
      assert.match(await textOf(page, '.card-codes__stamp'), new RegExp(said.frozen));
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'actions-heading');

      const meanwhile = await redeemable(page, home, '2026-11-22');
      assert.deepEqual([meanwhile.points, meanwhile.affordable], [before.points, 0]);
      assert.match(meanwhile.text, said.closed);

      await openCard(page, home, '2026-11-22');
      assert.equal(await page.locator('[data-event="confirm_theft"] form').count(), 0, 'the member does not confirm it');
      await playing(page, 'membership');
      await act(page, 'confirm_theft');
      assert.equal(await textOf(page, '.card-state__state'), said.theft);
      assert.match(await textOf(page, '.card-state__reversals'), /500/, 'the coupon of 15 November');
      assert.match(await textOf(page, '.card-state__dues'), /(?:2026年)?11月25日|November 25/, 'a new card within three working days');

      const confirmed = await redeemable(page, home, '2026-11-22');
      assert.deepEqual([confirmed.points, confirmed.affordable], [before.points + 500, 0]);

      await openCard(page, home, '2026-11-24');
      await playing(page, 'membership');
      await act(page, 'replace');
      assert.equal(await textOf(page, '.card-state__state'), said.replaced);
      assert.equal(await page.locator('.card-state__dues').count(), 0, 'the deadline was met');
      await playing(page, 'member');
      await act(page, 'activate');
      assert.equal(await textOf(page, '.card-state__state'), said.active);
      await drawn(page);
      assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: ['880025021608'], bars: ['880025021608'] }, 'the new number');

      const after = await redeemable(page, home, '2026-11-24');
      assert.equal(after.points, before.points + 500);
      assert.ok(after.affordable > 0);
      await page.goto(`${portal.origin}${home}?member=gold-person&on=2026-11-24`);
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await page.locator('.tier-card').getAttribute('data-tone'), 'gold');
      assert.match(await textOf(page, '.tier-card__number'), /8800 2502 1608/);

      await openCard(page, home, '2026-11-23');
      assert.equal(await textOf(page, '.card-state__state'), said.theft, 'as it stood the day before');
      assert.deepEqual(await eventsOf(page), []);
      await page.locator('.card-actions__later button').click();
      assert.match(page.url(), /on=2026-11-24/);
      await page.locator('.card-actions__reset button').click();
      assert.equal(await textOf(page, '.card-state__state'), said.active);
      assert.equal((await redeemable(page, home, '2026-11-22')).points, before.points);
    });
  });
}

test('the cart knows the stop: points pay no part of an order', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    await act(page, 'report_loss');
    await page.goto(`${portal.origin}/cart/?member=gold-person&cart=TEA-LONGJING-100*2&redeem=points-for-cart`);
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.match(await textOf(page, 'main'), /卡片停用，2026年11月22日起不能兑换/);
  });
});

test('a lost card: found and used again; lost again, replaced for its fee within five working days', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    await page.locator('[data-event="report_loss"] summary').click();
    assert.match(await textOf(page, '[data-event="report_loss"] .card-action__next'), /补办新卡的费用为 ¥20\.00。$/, 'before anything is done');
    await page.locator('[data-event="report_loss"] summary').click();
    await act(page, 'report_loss');
    assert.equal(await textOf(page, '.card-state__state'), '已挂失');
    assert.match(await textOf(page, '[data-event="replace"] .card-action__about'), /（由会员部办理）$/);
    assert.match(await textOf(page, '.card-state__dues'), /补办.*5 个工作日内，最迟2026年11月27日.*第八章第四十五条/);
    assert.deepEqual(await eventsOf(page), ['freeze', 'find', 'replace', 'cancel']);
    await act(page, 'find');
    assert.equal(await textOf(page, '.card-state__title'), '积分照常使用');
    await act(page, 'report_loss');
    await playing(page, 'membership');
    const replace = page.locator('[data-event="replace"]');
    assert.match(await textOf(page, '[data-event="replace"] .card-action__cost'), /应付 ¥20\.00/);
    await replace.locator('summary').click();
    assert.match(await textOf(page, '[data-event="replace"] .card-action__fee'), /卡片遗失，补办新卡.*第七章第三十六条.*¥20\.00/);
    await replace.locator('button[type="submit"]').click();
    assert.deepEqual(await replace.locator('.field__message').allInnerTexts(), ['请先核对，再勾选', '请先确认收款']);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'replace-proof-identity');
    for (const box of await replace.locator('input[type="checkbox"]').all()) await box.check();
    await replace.locator('button[type="submit"]').click();
    assert.equal(await textOf(page, '.card-state__state'), '已补办，待激活');
    assert.match(await page.locator('.card-history > li').first().innerText(), /已付 ¥20\.00[\s\S]*新卡号 880025021608/);
  });
});

test('a damaged card goes on being shown, and points go on being used', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    await act(page, 'report_damage', { reason: '条形码磨掉了' });
    assert.equal(await textOf(page, '.card-state__state'), '已报损');
    assert.equal(await textOf(page, '.card-state__title'), '积分照常使用');
    assert.match(await textOf(page, '.card-history'), /说明：条形码磨掉了/);
    await drawn(page);
    assert.deepEqual(await readCodes(await page.screenshot({ fullPage: true })), { qr: ['880025021607'], bars: ['880025021607'] });
    await playing(page, 'membership');
    assert.match(await textOf(page, '[data-event="replace"] .card-action__cost'), /应付 ¥10\.00/);
    assert.ok((await redeemable(page, '/', '2026-11-22')).affordable > 0);
  });
});

test('a new card is activated before it is shown', async () => {
  await visit(portal, '/card/?member=new-person', async (page) => {
    assert.equal(await textOf(page, '.card-codes__stamp'), '待激活');
    assert.equal(await textOf(page, '.card-state__title'), '激活后即可使用');
    assert.equal(await page.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('.card-codes__number'))).textDecorationLine), 'none', 'the number of a card to come is not struck out');
    assert.equal(await page.locator('.card-codes svg').count(), 0);
    await act(page, 'activate');
    await drawn(page);
    assert.equal(await textOf(page, '.card-state__state'), '正常使用');
  });
});

test('renewed early for less, in grace at the full fee, each time from the old end', async () => {
  await visit(portal, '/card/?member=gold-enterprise-by-fee', async (page) => {
    assert.match(await textOf(page, '.card-codes__valid'), /2027年5月31日/);
    await page.locator('[data-event="renew"] summary').click();
    assert.match(await textOf(page, '[data-event="renew"] .card-action__fee'), /¥499\.00.*提前续期优惠.*-¥24\.95.*应付 ¥474\.05.*2027年6月1日至2028年5月31日/);
    await page.locator('[data-event="renew"] summary').click();
    await act(page, 'renew');
    assert.equal(await textOf(page, '.card-state__state'), '已续期');
    assert.match(await textOf(page, '.card-codes__valid'), /2028年5月31日/);
    await page.locator('.card-actions__reset button').click();

    await page.goto(`${portal.origin}/card/?member=gold-enterprise-by-fee&on=2027-06-10`);
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await textOf(page, '.card-state__state'), '已到期');
    assert.match(await textOf(page, '.card-state__points'), /会籍到期后不能兑换，续期之后恢复。$/);
    assert.match(await textOf(page, '.card-codes'), /会籍已到期，续期之后即可出示。/);
    assert.match(await textOf(page, '[data-event="renew"] .card-action__cost'), /应付 ¥499\.00/);
    await act(page, 'renew');
    assert.equal(await textOf(page, '.card-state__state'), '已续期');
    assert.match(await textOf(page, '.card-codes__valid'), /2028年5月31日/, 'from the old end');
    await page.goto(`${portal.origin}/?member=gold-enterprise-by-fee&on=2027-06-10`);
    await page.locator('main[data-phase="ready"]').waitFor();
    assert.equal(await page.locator('.tier-card').getAttribute('data-tone'), 'gold', 'the fee keeps the tier');
  });
});

test('too late to renew, nothing speaks of renewing any more', async () => {
  await visit(portal, '/card/?member=gold-enterprise-by-fee&on=2027-09-10', async (page) => {
    assert.equal(await textOf(page, '.card-state__state'), '已到期');
    assert.equal(await page.locator('[data-event="renew"]').count(), 0);
    assert.equal(await textOf(page, '.card-state__next'), '续期期限已过。想再次成为会员，请重新申请入会。');
    assert.match(await textOf(page, '.card-codes'), /会籍已到期，也已过续期期限。/);
  });
});

test('cancelled with what comes back of the fee, once it is sure', async () => {
  await visit(portal, '/card/?member=gold-enterprise-by-fee', async (page) => {
    const cancel = page.locator('[data-event="cancel"]');
    assert.match(await textOf(page, '[data-event="cancel"] .card-action__cost'), /应退 ¥199\.60/);
    await cancel.locator('summary').click();
    assert.match(await textOf(page, '[data-event="cancel"] .card-action__fee'), /剩余整月 6 ÷ 12 退还其中的 80%.*第七章第三十七条/);
    await cancel.locator('button[type="submit"]').click();
    assert.ok((await cancel.locator('.field__message').allInnerTexts()).includes('请先确认这一点'));
    for (const box of await cancel.locator('input[type="checkbox"]').all()) await box.check();
    await cancel.locator('button[type="submit"]').click();
    assert.equal(await textOf(page, '.card-state__state'), '已注销');
    assert.equal(await textOf(page, '.card-actions .empty'), '这张卡已经没有可以办理的事项。');
    assert.equal(await textOf(page, '.card-state__points'), '会籍已经结束 积分、等级和权益都随会籍一起结束。', 'not merely out of use for a while');
    assert.equal(await textOf(page, '.card-codes__stamp + p'), '这张卡已经作废。');
    assert.equal(await page.locator('.card-codes__valid').count(), 0);
    assert.equal(await page.locator('.card-codes svg').count(), 0);
  });
});

test('a day that is none, or still to come, stays as typed with the reason beside it', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    const since = page.locator('#freeze-since');
    await page.locator('[data-event="freeze"] summary').click();
    for (const [typed, told] of /** @type {const} */ ([['2026-11-31', /日期/], ['2026-11-23', /^不能晚于办理的这一天$/]])) {
      await since.fill(typed);
      await page.locator('[data-event="freeze"] button[type="submit"]').click();
      assert.equal(await since.inputValue(), typed);
      assert.equal(await since.getAttribute('aria-invalid'), 'true');
      assert.match(await textOf(page, '#freeze-since-message'), told);
    }
    assert.equal(await textOf(page, '.card-state__state'), '正常使用');
    await since.fill('２０２６－１１－１０');
    await page.locator('[data-event="freeze"] button[type="submit"]').click();
    assert.match(await textOf(page, '.card-history'), /自2026年11月10日起在他人手中/);
  });
});

test('what was typed stays while the part or the day is changed', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    await page.locator('[data-event="freeze"] summary').click();
    await page.locator('#freeze-reason').fill('收到陌生的兑换通知');
    await playing(page, 'membership');
    assert.equal(await page.locator('#freeze-reason').inputValue(), '收到陌生的兑换通知');
    await page.locator('#day-before').click();
    assert.equal(await page.locator('#freeze-reason').inputValue(), '收到陌生的兑换通知');
    assert.equal(await page.locator('[data-event="freeze"]').getAttribute('open'), '');
  });
});

test('a card is reported lost by the keyboard alone', async () => {
  await visit(portal, '/card/?member=gold-person', async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.closest('summary')?.parentElement?.dataset.event ?? document.activeElement?.id ?? '');
    for (let pressed = 0; pressed < 40 && (await focused()) !== 'report_loss'; pressed += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'report_loss');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'report_loss-since');
    await page.keyboard.type('2026-11-20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('忘在出租车上');
    await page.keyboard.press('Enter');
    assert.equal(await textOf(page, '.card-state__state'), '已挂失');
    assert.equal(await textOf(page, '#spoken'), '已挂失');
    assert.equal(await focused(), 'actions-heading');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'freeze', 'past whose part it is, on to what can be done next');
  });
});

test('what is done stays in the tab, and goes nowhere', async () => {
  /** @type {string[]} */
  const sent = [];
  await visit(
    portal,
    '/card/?member=gold-person',
    async (page) => {
      await act(page, 'report_loss', { reason: 'nobody else is told' });
      await page.reload();
      await page.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(page, '.card-state__state'), '已挂失');
      assert.deepEqual(sent.filter((request) => !request.startsWith('GET ')), []);
      assert.ok(sent.every((request) => !/8800|nobody/.test(request)), 'no address names it');
      const other = await page.context().newPage();
      await other.goto(`${portal.origin}/card/?member=gold-person`);
      await other.locator('main[data-phase="ready"]').waitFor();
      assert.equal(await textOf(other, '.card-state__state'), '正常使用');
    },
    { prepare: async (page) => void page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)) },
  );
});

test('the page loads the procedures and not the whole engine', async () => {
  portal.site.sent.length = 0;
  await visit(portal, '/card/', async (page) => {
    await page.waitForLoadState('networkidle');
    assert.deepEqual(portal.site.sent.filter(({ path }) => path.endsWith('.wasm')).map(({ path }) => path.replace(/-[\w-]{8}\.wasm$/, '')), ['/assets/huiji-procedures_bg']);
  });
});

for (const locale of locales) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing in any state of a theft in ${locale} in ${colorScheme}, and it fits into 320 pixels`, async () => {
      await visit(
        portal,
        `${localePaths[locale]}card/?member=gold-person`,
        async (page) => {
          const look = async () => {
            await assertNoViolations(page);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
            await page.locator('details').evaluateAll((all) => all.forEach((node) => node.removeAttribute('open')));
          };
          await act(page, 'freeze', { since: '2026-11-10' });
          await look();
          await playing(page, 'membership');
          await act(page, 'confirm_theft');
          await look();
          await act(page, 'replace');
          await look();
          await act(page, 'activate');
          await look();
        },
        { colorScheme, viewport: { width: 320, height: 700 } },
      );
    });
  }
}

test('a guest reads what to do, and how to join', async () => {
  await visit(portal, '/card/?member=guest', async (page) => {
    assert.equal(await page.locator('.static-tiers tbody tr').count(), 5);
    assert.equal(await page.locator('.static-tiers').isVisible(), true);
    assert.equal(await page.locator('.wallet').isVisible(), false);
    assert.equal(await page.locator('.only-for-guests').isVisible(), true);
  });
});
