// @ts-check
// <membership-application> around a plain form, in a real browser.

import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { impossibleIdentity } from './form-program.js';
import { codesOf, fillWell, messagesOf, nothingBeside, open, startSite, summaryOf, toldOf, visit } from './form-page.js';

const site = startSite();

test('what stands in the way is told above the form and beside each field, in the same words', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('手机号码').fill('138 0013');
    await page.getByRole('button', { name: '提交申请' }).click();
    const lines = await summaryOf(page);
    assert.equal(await page.locator('.error-summary').evaluate((summary) => summary === document.activeElement), true, 'the summary has the focus');
    assert.equal(await page.title(), '需要核对：入会申请');
    assert.equal(await page.locator('.error-summary__heading').textContent(), '有 3 处需要核对');
    const beside = [];
    for (const field of ['kind', 'phone', 'consent']) beside.push(...(await messagesOf(page, field)));
    assert.deepEqual(beside.map(({ code }) => code), ['field.missing', 'phone.length', 'field.missing']);
    assert.deepEqual(lines, beside.map(({ words }) => words));
    const phone = page.getByLabel('手机号码');
    assert.equal(await phone.getAttribute('aria-invalid'), 'true');
    assert.equal(await phone.evaluate((control) => document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent), beside[1]?.words);
    assert.equal(await phone.inputValue(), '138 0013', 'nothing typed is cleared');
    assert.equal(site.sent.length, 0);
  });
});

test('a line of the summary leads to its field, and to where the slip is', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('身份证号码').fill(impossibleIdentity);
    await page.getByRole('button', { name: '提交申请' }).click();
    await summaryOf(page);
    await page.locator('.error-summary a', { hasText: '出生日期' }).click();
    const selection = await page.evaluate(() => {
      const { activeElement: control } = document;
      return control instanceof HTMLInputElement ? [control.name, control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)] : [];
    });
    assert.deepEqual(selection, ['identity-number', '19900230']);
    assert.deepEqual((await toldOf(page, 'huiji-application-sought')).at(-1), { field: 'identity-number' });
    const described = await page.getByLabel('身份证号码').getAttribute('aria-describedby');
    assert.match(described ?? '', /^identity-hint \S+$/, 'what described it still does');
  });
});

test('the form is filled in, mended and sent with the keyboard alone', async () => {
  await visit(site, async (page) => {
    const before = site.sent.length;
    const type = (/** @type {string} */ text) => page.keyboard.type(text);
    const press = (/** @type {string[]} */ ...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    await press('Tab', 'Space', 'ArrowDown');
    await page.getByLabel('企业名称').waitFor();
    await press('Tab');
    await type('青禾茶业有限公司');
    await press('Tab');
    await type('1380013');
    await press('Tab');
    assert.deepEqual(await codesOf(page, 'phone'), ['phone.length']);
    await type('qinghe@example.com');
    await press('Enter');
    assert.equal((await summaryOf(page)).length, 2);
    // From the summary to its first line, and from there to the field.
    await press('Tab', 'Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'phone');
    await press('End');
    await type('8000');
    await press('Tab');
    await nothingBeside(page, 'phone');
    assert.equal((await summaryOf(page)).length, 1, 'the summary knows');
    // Past the e-mail address, both interests and the file to the consent.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Enter');
    await page.waitForURL('**/sent');
    assert.equal(site.sent.length, before + 1);
    assert.match(site.sent.at(-1) ?? '', /name="phone"\r\n\r\n13800138000/);
  });
});

test('a good form goes to its action as it was typed, with the button that sent it, and without what was not asked for', async () => {
  await visit(site, async (page) => {
    const before = site.sent.length;
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').fill('沈青禾');
    await fillWell(page);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.waitForURL('**/sent');
    assert.equal(site.sent.length, before + 1, 'once');
    const sent = site.sent.at(-1) ?? '';
    assert.match(sent, /name="phone"\r\n\r\n138 0013 8000/);
    assert.match(sent, /name="way"\r\n\r\nbutton/);
    assert.match(sent, /name="token"\r\n\r\nof-the-page/);
    assert.doesNotMatch(sent, /name="name"/);
  });
});

test('a page that sends the form itself gets the report, and nothing is sent', async () => {
  await visit(site, async (page) => {
    const before = site.sent.length;
    await page.evaluate(() => document.addEventListener('huiji-application-submitted', (event) => event.preventDefault()));
    await fillWell(page);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.waitForFunction("window.told.some(({ name }) => name === 'huiji-application-submitted')");
    const [report] = await toldOf(page, 'huiji-application-submitted');
    assert.equal(report.complete, true);
    assert.deepEqual(report.values['/phone'], { value: '+8613800138000', display: '+86 138 0013 8000' });
    assert.equal(site.sent.length, before);
    assert.equal(new URL(page.url()).pathname, '/');
    assert.equal(await page.title(), '入会申请');
  });
});

test('conditions show and hide fields, and a hidden one keeps what was typed', async () => {
  await visit(site, async (page) => {
    for (const label of ['姓名', '身份证号码', '企业名称']) await page.getByLabel(label).waitFor({ state: 'hidden' });
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').waitFor();
    assert.equal(await page.locator('[data-field="name"] .field__mark').textContent(), '必填');
    await page.getByLabel('姓名').fill('沈青禾');
    await page.getByLabel('企业', { exact: true }).check();
    await page.getByLabel('姓名').waitFor({ state: 'hidden' });
    await page.getByLabel('企业名称').waitFor();
    assert.equal(await page.locator('[data-field="email"] .field__mark').textContent(), '必填');
    assert.equal(await page.getByLabel('电子邮箱').getAttribute('required'), '');
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').waitFor();
    assert.equal(await page.getByLabel('姓名').inputValue(), '沈青禾');
    assert.equal(await page.locator('[data-field="email"] .field__mark').textContent(), '选填');
  });
});

test('a field is checked on leaving it where its answer is not plain to see, and mended words go', async () => {
  await visit(site, async (page) => {
    const phone = page.getByLabel('手机号码');
    await phone.fill('1380013');
    await phone.blur();
    assert.deepEqual(await codesOf(page, 'phone'), ['phone.length']);
    const words = (await messagesOf(page, 'phone'))[0]?.words;
    assert.equal(await page.locator('[role="status"]').textContent(), words, 'who listens to the page hears it');
    assert.equal(await page.locator('.error-summary').count(), 0);
    await phone.fill('13800138000');
    assert.deepEqual(await codesOf(page, 'phone'), ['phone.length'], 'not while it is typed');
    await phone.blur();
    await nothingBeside(page, 'phone');
    assert.equal(await phone.getAttribute('aria-invalid'), null);
    await page.getByLabel('电子邮箱').focus();
    await page.getByLabel('电子邮箱').blur();
    await phone.fill('1');
    await phone.blur();
    await codesOf(page, 'phone');
    assert.equal(await page.locator('[data-field="email"] .field__issue').count(), 0, 'what is not entered yet is silent');
  });
});

test('a birth date that the number contradicts is told when the second of them is left', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('身份证号码').fill('110101199003071233');
    await page.getByLabel('身份证号码').blur();
    await page.getByLabel('出生日期').fill('1990-03-08');
    await page.getByLabel('出生日期').blur();
    assert.deepEqual(await codesOf(page, 'identity-number'), ['identity.birth_date']);
    await page.getByLabel('出生日期').fill('1990-03-07');
    await page.getByLabel('出生日期').blur();
    await nothingBeside(page, 'identity-number');
  });
});

test('full-width digits are taken, and how they were read is said', async () => {
  await visit(site, async (page) => {
    const phone = page.getByLabel('手机号码');
    await phone.fill('１３８００１３８０００');
    await phone.blur();
    assert.deepEqual(await messagesOf(page, 'phone'), [{ code: 'text.folded', words: '您输入了全角字符，已按半角读作“+86 138 0013 8000”' }]);
    assert.equal(await page.locator('[data-field="phone"]').getAttribute('data-severity'), 'info');
    assert.equal(await phone.getAttribute('aria-invalid'), null);
    assert.equal(await phone.inputValue(), '１３８００１３８０００', 'what was typed stays');
  });
});

test('what is pasted is read like what is typed', async () => {
  await visit(
    site,
    async (page) => {
      const phone = page.getByLabel('手机号码');
      await phone.focus();
      await page.evaluate(() => navigator.clipboard.writeText(' +86 138‑0013‑8000\u200b'));
      await page.keyboard.press('Control+V');
      await phone.blur();
      await page.getByLabel('电子邮箱').fill('qinghe@@example.com');
      await page.getByLabel('电子邮箱').blur();
      assert.deepEqual(await codesOf(page, 'email'), ['email.at_repeated']);
      assert.deepEqual((await toldOf(page, 'huiji-application-checked')).at(-1).values['/phone'].value, '+8613800138000');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('nothing is said while an input method is composing', async () => {
  await visit(site, async (page) => {
    const keyboard = await page.context().newCDPSession(page);
    const phone = page.getByLabel('手机号码');
    await phone.focus();
    for (const text of ['ｙ', 'ｙｉ', '１３８']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    // A page's own script may take the focus in the middle of it.
    const before = (await toldOf(page, 'huiji-application-checked')).length;
    await page.evaluate(() => document.querySelector('#phone')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    assert.equal((await toldOf(page, 'huiji-application-checked')).length, before);
    assert.equal(await page.locator('.field__issue').count(), 0);
    await keyboard.send('Input.insertText', { text: '１３８００１３' });
    await phone.blur();
    assert.deepEqual(await codesOf(page, 'phone'), ['phone.length']);
    assert.equal(await phone.inputValue(), '１３８００１３');
  });
});

test('a suggestion is a button that enters it, and can be undone', async () => {
  await visit(site, async (page) => {
    const email = page.getByLabel('电子邮箱');
    await email.pressSequentially('qinghe@gmial.com');
    await email.blur();
    assert.deepEqual(await codesOf(page, 'email'), ['email.maybe_mistyped']);
    await page.getByRole('button', { name: '改为“qinghe@gmail.com”' }).click();
    await nothingBeside(page, 'email');
    assert.equal(await email.inputValue(), 'qinghe@gmail.com');
    assert.equal(await email.evaluate((control) => control === document.activeElement), true);
    await page.keyboard.press('Control+Z');
    assert.equal(await email.inputValue(), 'qinghe@gmial.com');
  });
});

test('words that come on leaving a field do not push a button away from under the pointer', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('企业', { exact: true }).check();
    await page.getByLabel('手机号码').fill('1380013');
    const button = page.getByRole('button', { name: '提交申请' });
    const box = await button.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.waitForTimeout(100);
    assert.deepEqual(await button.boundingBox(), box);
    await page.mouse.up();
    assert.equal((await summaryOf(page)).length, 4, 'the click arrived');
  });
});

test('files are looked at where they are: what they are by content, and how large', async () => {
  await visit(site, async (page) => {
    const file = (/** @type {string} */ name, /** @type {string} */ mimeType, /** @type {Buffer} */ buffer) => ({ name, mimeType, buffer });
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(50)]);
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(60)]);
    const copy = page.getByLabel('证件照片');
    await copy.setInputFiles([file('card.heic', '', heic)]);
    assert.deepEqual(await codesOf(page, 'copy'), ['file.type']);
    assert.match((await messagesOf(page, 'copy'))[0]?.words ?? '', /HEIC/);
    await copy.setInputFiles([file('card.jpg', 'image/jpeg', heic)]);
    await page.waitForFunction("window.told.at(-1).detail.issues.some(({ params }) => params.type === 'heic')");
    assert.deepEqual(await codesOf(page, 'copy'), ['file.type', 'file.extension'], 'a name does not make it another file');
    await copy.setInputFiles([file('card.png', 'image/png', jpeg)]);
    await page.waitForFunction("window.told.at(-1).detail.issues.some(({ code }) => code === 'file.extension')");
    assert.deepEqual(await codesOf(page, 'copy'), ['file.extension']);
    assert.equal(await page.locator('[data-field="copy"]').getAttribute('data-severity'), 'warning');
    await copy.setInputFiles([file('one.png', 'image/png', png), file('two.jpg', 'image/jpeg', jpeg)]);
    await nothingBeside(page, 'copy');
    const report = (await toldOf(page, 'huiji-application-checked')).at(-1);
    assert.deepEqual([report.values['/copy/0'], report.values['/copy/1']], [{ value: 'png' }, { value: 'jpeg' }]);
    await copy.setInputFiles([file('large.png', 'image/png', Buffer.concat([png, Buffer.alloc(100_000)]))]);
    assert.deepEqual(await codesOf(page, 'copy'), ['file.too_large']);
    assert.equal(site.sent.some((body) => body.includes('large.png')), false);
  });
});

test('a page that is loaded anew has what was typed, but no identity number and no consent', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').fill('沈青禾');
    await page.getByLabel('身份证号码').fill(impossibleIdentity);
    await page.getByLabel('手机号码').fill('138 0013');
    await page.getByLabel('酒').check();
    await page.getByLabel('办理入会').check();
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(sessionStorage)), /110101|membership/);
    await open(site, page);
    assert.equal(await page.getByLabel('个人', { exact: true }).isChecked(), true);
    await page.getByLabel('姓名').waitFor();
    assert.equal(await page.getByLabel('姓名').inputValue(), '沈青禾');
    assert.equal(await page.getByLabel('手机号码').inputValue(), '138 0013');
    assert.deepEqual([await page.getByLabel('茶', { exact: true }).isChecked(), await page.getByLabel('酒').isChecked()], [false, true]);
    assert.equal(await page.getByLabel('身份证号码').inputValue(), '');
    assert.equal(await page.getByLabel('办理入会').isChecked(), false);
    assert.equal(await page.locator('.field__issue').count(), 0, 'a draft is no reason to speak');
  });
});

test('the way back keeps everything, and a form that was sent leaves no draft', async () => {
  await visit(site, async (page) => {
    await fillWell(page);
    await page.getByLabel('手机号码').fill('13900139000');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.waitForURL('**/sent');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.goBack();
    assert.equal(await page.getByLabel('手机号码').inputValue(), '13900139000');
    await page.getByLabel('企业名称').waitFor();
    assert.equal(await page.getByLabel('企业名称').inputValue(), '青禾茶业有限公司');
  });
});

test('a form that is reset is a new one', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('企业', { exact: true }).check();
    await page.getByLabel('手机号码').fill('138');
    await page.getByRole('button', { name: '提交申请' }).click();
    await summaryOf(page);
    await page.evaluate(() => document.querySelector('form')?.reset());
    await nothingBeside(page, 'phone');
    assert.equal(await page.locator('.error-summary').count(), 0);
    await page.getByLabel('企业名称').waitFor({ state: 'hidden' });
    await open(site, page);
    assert.equal(await page.getByLabel('手机号码').inputValue(), '');
  });
});

const CORRUPT = ['{', 'null', '[1]', '"text"', '{"phone":{"a":1},"interests":[{}],"kind":7,"copy":"x","__proto__":{"phone":"x"},"name":null}', '\u0000'];

test('a draft that is not one is passed over', async () => {
  await visit(site, async (page) => {
    for (const draft of CORRUPT) {
      await page.evaluate((text) => sessionStorage.setItem('huiji-application:club', text), draft);
      await open(site, page);
      assert.equal(await page.getByLabel('手机号码').inputValue(), '', draft);
      assert.equal(await page.locator(':checked').count(), 0, draft);
    }
  });
});

test('the form works where the browser keeps nothing', async () => {
  await visit(
    site,
    async (page) => {
      await fillWell(page);
      await page.getByRole('button', { name: '提交申请' }).click();
      await page.waitForURL('**/sent');
      assert.match(site.sent.at(-1) ?? '', /qinghe@example\.com/);
    },
    { prepare: (page) => page.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('turned off', 'SecurityError'); } })) },
  );
});

test('without JavaScript the form is a plain one', async () => {
  await visit(
    site,
    async (page) => {
      await page.getByLabel('姓名').fill('沈青禾');
      await page.getByRole('button', { name: '提交申请' }).click();
      await page.waitForURL('**/sent');
      assert.match(site.sent.at(-1) ?? '', /name="name"\r\n\r\n沈青禾/);
    },
    { javaScriptEnabled: false, state: 'none' },
  );
});

test('without the wasm file, or any WebAssembly, the form is sent as it is', async () => {
  for (const prepare of [
    (/** @type {import('playwright-core').Page} */ page) => page.route('**/*.wasm', (route) => route.abort()),
    (/** @type {import('playwright-core').Page} */ page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
  ]) {
    await visit(
      site,
      async (page) => {
        const before = site.sent.length;
        await page.getByLabel('手机号码').fill('1');
        await page.getByRole('button', { name: '提交申请' }).click();
        await page.waitForURL('**/sent');
        assert.equal(site.sent.length, before + 1);
        assert.match(site.sent.at(-1) ?? '', /name="way"\r\n\r\nbutton/);
      },
      { prepare, state: 'failed', expectedError: /ERR_FAILED/ },
    );
  }
});

test('a form that is sent while the validator is still loading waits for it', async () => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  await visit(
    site,
    async (page) => {
      const before = site.sent.length;
      await page.getByLabel('手机号码').fill('1');
      await page.getByRole('button', { name: '提交申请' }).click();
      release();
      assert.deepEqual(await codesOf(page, 'phone'), ['phone.length']);
      assert.equal(site.sent.length, before);
    },
    { state: 'none', prepare: (page) => page.route('**/*.wasm', async (route) => held.then(() => route.continue())) },
  );
});

test('axe finds nothing, with and without words, and nothing is wider than 320 pixels', async () => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await visit(
      site,
      async (page) => {
        const assertSound = async (/** @type {string} */ when) => {
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`), [], when);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, when);
        };
        await assertSound('at first');
        await page.getByLabel('个人', { exact: true }).check();
        await page.getByLabel('身份证号码').fill(impossibleIdentity);
        await page.getByLabel('手机号码').fill('１３８００１３８０００');
        await page.getByLabel('电子邮箱').fill('a-rather-long-name-before-the-at-sign@gmial.com');
        await page.getByRole('button', { name: '提交申请' }).click();
        await summaryOf(page);
        await page.getByRole('button', { name: '改为' }).waitFor();
        await assertSound('with words of every kind');
        const small = await page.locator('membership-application :is(button, .error-summary a, label:has(> input))').evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
        assert.deepEqual(small, [], 'all targets are 44 pixels high');
      },
      { viewport: { width: 320, height: 700 }, colorScheme },
    );
  }
});

test('another language, another day and another program begin anew', async () => {
  await visit(site, async (page) => {
    await page.getByLabel('手机号码').fill('1');
    await page.getByLabel('手机号码').blur();
    await codesOf(page, 'phone');
    await page.evaluate(() => document.querySelector('membership-application')?.setAttribute('locale', 'en'));
    await nothingBeside(page, 'phone');
    await page.locator('membership-application[data-state="ready"]').waitFor();
    await page.getByRole('button', { name: '提交申请' }).click();
    assert.match((await summaryOf(page)).join('\n'), /“Phone”/);
    assert.equal(await page.title(), 'To look at: 入会申请');
    await page.evaluate(() => document.querySelector('membership-application')?.setAttribute('on', '2025-12-31'));
    await page.locator('.error-summary').waitFor({ state: 'detached' });
    assert.equal(await page.title(), '入会申请');
    const before = site.sent.length;
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.waitForURL('**/sent');
    assert.equal(site.sent.length, before + 1, 'on that day the program has no form');
  });
});

test('a page may define the element itself, and asks about some fields alone', async () => {
  await visit(site, async (page) => {
    const again = await page.evaluate(async () => {
      const copy = '/pkg/elements/membership-application.js?again';
      return (await import(copy)).MembershipApplication !== customElements.get('membership-application');
    });
    assert.equal(again, true, 'the second definition was left alone');
    const complete = await page.evaluate(() => document.querySelector('membership-application')?.check({ fields: ['kind', 'phone'] }).then((report) => report?.complete));
    assert.equal(complete, false);
    assert.equal((await summaryOf(page)).length, 2);
    assert.equal(await page.locator('[data-field="consent"] .field__issue').count(), 0);
  });
});
