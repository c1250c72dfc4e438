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
      const taken = await page.screenshot({ animations: 'disabled' });
      assert.equal(taken.readUInt32BE(16), 1280, 'the picture is as wide as the page');
      assert.deepEqual(await page.screenshot({ animations: 'disabled' }), taken, 'taken twice, it is the same');
      if (process.env.HUIJI_PICTURE === 'write') await writeFile(picture, taken);
    },
    { colorScheme: 'light', viewport: { width: 1280, height: 768 } },
  );
});
