// @ts-check
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { startPortal, visit } from './portal-page.js';

const portal = startPortal();
const components = new URL('../../www/components/', import.meta.url);

for (const path of ['/?member=gold-person-losing', '/what-if/?spend=17860.94', '/points/', '/redeem/', '/cart/', '/card/', '/service/', '/join/#consent']) {
  test(`on ${path} all that opens is one style: a line to press, with a chevron that turns`, async () => {
    await visit(portal, path, async (page) => {
      const chevrons = await page.locator('main details').evaluateAll((all) =>
        all.filter((details) => details.checkVisibility()).map((details) => {
          const summary = /** @type {HTMLElement} */ (details.querySelector('summary'));
          const chevron = () => getComputedStyle(summary, '::before').transform;
          details.toggleAttribute('open', false);
          const closed = chevron();
          details.toggleAttribute('open', true);
          const { width, borderInlineEndWidth } = getComputedStyle(summary, '::before');
          return { name: details.className, drawn: width === '7px' && Number.parseFloat(borderInlineEndWidth) > 0, turns: closed !== 'none' && chevron() !== closed };
        }),
      );
      assert.ok(chevrons.length > 0);
      assert.deepEqual(chevrons.filter(({ drawn, turns }) => !drawn || !turns), []);
    });
  });
}

test('no component draws a chevron of its own', async () => {
  const sheets = (await readdir(components, { recursive: true })).filter((file) => file.endsWith('.css'));
  const texts = await Promise.all(sheets.map(async (sheet) => ({ sheet, text: await readFile(new URL(sheet, components), 'utf8') })));
  assert.deepEqual(texts.filter(({ text }) => /summary::(?:before|after|marker|-webkit-details-marker)/.test(text)).map(({ sheet }) => sheet), []);
});
