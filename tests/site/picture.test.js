// @ts-check
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { startPortal, visit } from './portal-page.js';

const portal = startPortal();
const picture = new URL('../../docs/picture.png', import.meta.url);

test('the picture of the README shows the first page as it is; HUIJI_PICTURE=write keeps it', async () => {
  await visit(
    portal,
    '/',
    async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const taken = await settled(page);
      assert.equal(taken.readUInt32BE(16), 1280, 'the picture is as wide as the page');
      if (process.env.HUIJI_PICTURE === 'write') await writeFile(picture, taken);
    },
    { colorScheme: 'light', viewport: { width: 1280, height: 768 } },
  );
});

/**
 * The picture once two in a row are the same: a busy machine may draw a page in more than one go.
 *
 * @param {import('playwright-core').Page} page
 */
async function settled(page) {
  let taken = await page.screenshot({ animations: 'disabled' });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const again = await page.screenshot({ animations: 'disabled' });
    if (again.equals(taken)) return taken;
    taken = again;
  }
  return assert.fail('no two pictures in a row are the same: the page does not come to rest');
}
