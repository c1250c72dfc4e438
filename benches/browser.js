// @ts-check
/** What is measured in headless Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const ADDRESS = 'https://benches.test/';
/** A page by itself has a clock of 5 µs instead of 100. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
/** @type {{ [extension: string]: string }} */
const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json', wasm: 'application/wasm' };

/** @typedef {{ [path: string]: string }} Files The files of a page, by their path there. */

/**
 * @param {Files} files
 * @param {{ rounds: number, turn: number }} options
 * @returns {Promise<import('./carriers.js').Way[][] | undefined>} by request; `undefined` without a browser
 */
export function compareInChromium(files, options) {
  return onNewPage(files, async (page) => {
    const requests = Object.keys(files).filter((path) => path.startsWith('requests/'));
    const ways = [];
    for (const request of requests) {
      ways.push(await page.evaluate(inPage, { request, options, here: ADDRESS }));
    }
    return ways;
  });
}

/**
 * A page in a browser of its own, which remembers nothing of any page before.
 *
 * @template T
 * @param {Files} files
 * @param {(page: import('playwright-core').Page) => Promise<T>} use
 * @returns {Promise<T | undefined>} `undefined` without a browser
 */
export async function onNewPage(files, use) {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    return undefined;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // Nothing listens at the address: every file is handed to the page here.
    await page.route(`${ADDRESS}**`, async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const file = files[path];
      const body = path === '' ? '<!doctype html><title>benches</title>' : file && readFileSync(file);
      const contentType = TYPES[path.split('.').at(-1) || 'html'] ?? 'text/plain';
      await route.fulfill(body ? { body, contentType, headers: ISOLATED } : { status: 404 });
    });
    await page.goto(ADDRESS);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page.
 *
 * @param {{ request: string, options: { rounds: number, turn: number }, here: string }} asked
 * @returns {Promise<import('./carriers.js').Way[]>}
 */
async function inPage({ request, options, here }) {
  const { compareCarriers } = await import(`${here}carriers.js`);
  const glue = await import(`${here}glue/huiji.js`);
  await glue.default({ module_or_path: fetch(`${here}glue/huiji_bg.wasm`) });
  const program = new Uint8Array(await (await fetch(`${here}program.json`)).arrayBuffer());
  return compareCarriers(glue, program, await (await fetch(here + request)).json(), options);
}

/** @param {string} folder */
export function glueFiles(folder) {
  return { 'glue/huiji.js': join(folder, 'huiji.js'), 'glue/huiji_bg.wasm': join(folder, 'huiji_bg.wasm') };
}
