// @ts-check
// Pictures of every page in every locale, light and dark, wide and on a phone, into tests/site/shots, to be looked at by people.
// `node tests/site/take-screenshots.js [part of a name]`

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { memberPages } from '../../www/build/member-pages.js';
import { launchBrowser } from './browser.js';
import { serveBuiltSite } from './serve-built-site.js';

const shots = fileURLToPath(new URL('./shots/', import.meta.url));
const wanted = process.argv[2] ?? '';
const paths = { 'zh-Hans': '/', 'zh-Hant': '/zh-Hant/', en: '/en/' };
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

await mkdir(shots, { recursive: true });
const site = await serveBuiltSite();
const browser = await launchBrowser();
for (const [locale, path] of Object.entries(paths)) {
  for (const [page, below] of Object.entries(memberPages)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      for (const [size, viewport] of Object.entries(sizes)) {
        const name = `${page}-${locale}-${colorScheme}-${size}`;
        if (!name.includes(wanted)) continue;
        const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: size === 'phone' ? 2 : 1 });
        const tab = await context.newPage();
        await tab.goto(`${site.origin}${path}${below}`);
        await tab.locator('main[data-phase="ready"]').waitFor();
        await tab.screenshot({ path: `${shots}${name}.png`, fullPage: true });
        await context.close();
      }
    }
  }
}
await browser.close();
await site.close();
