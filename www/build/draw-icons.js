// @ts-check
// Draws the icons of the home screen from public/favicon.svg into icons/. `node www/build/draw-icons.js`, after the sign was changed;
// the drawings are kept in the repository, so that a build needs no browser.

import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../../tests/site/browser.js';

const ground = '#1f4d3f';
/** Of a maskable icon a system may cut off all but the circle in the middle, so its sign is smaller on a full ground. */
const drawings = [
  { file: 'icon-192.png', size: 192, sign: 1, background: 'transparent' },
  { file: 'icon-512.png', size: 512, sign: 1, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, sign: 0.72, background: ground },
];

const svg = await readFile(new URL('../public/favicon.svg', import.meta.url), 'utf8');
const browser = await launchBrowser();
for (const { file, size, sign, background } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${background}}svg{width:${sign * 100}%}</style>${svg}`);
  await writeFile(new URL(`../icons/${file}`, import.meta.url), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
