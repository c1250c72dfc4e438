// @ts-check
/** What a page of a consumer project shows in Chromium. */
import { launchBrowser } from '../site/browser.js';

/**
 * @typedef {object} Shown
 * @property {string} text of the element, once it has one
 * @property {string[]} wasm the addresses that wasm came from
 */

/**
 * @param {string} address
 * @param {string} element waited for until it has a text
 * @returns {Promise<Shown>}
 */
export async function pageShows(address, element) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const wasm = [];
    /** @type {string[]} */
    const errors = [];
    page.on('response', (response) => {
      if (response.headers()['content-type'] === 'application/wasm') wasm.push(new URL(response.url()).pathname);
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    try {
      const handle = await page.waitForFunction((selector) => document.querySelector(selector)?.textContent?.trim() || null, element, { timeout: 60_000 });
      return { text: String(await handle.jsonValue()), wasm };
    } catch (timeout) {
      throw new Error(`${address} shows nothing in \`${element}\`: ${errors.join('\n') || timeout}`);
    }
  } finally {
    await browser.close();
  }
}
