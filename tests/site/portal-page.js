// @ts-check
// What the tests of the site share: one server and one browser for a file of tests, and a fresh page that reports its own errors.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launchBrowser } from './browser.js';
import { readOfflineFiles } from '../../www/build/offline-files.js';
import { builtSite, serveBuiltSite } from './serve-built-site.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */

export const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);
export const localePaths = { 'zh-Hans': '/', 'zh-Hant': '/zh-Hant/', en: '/en/' };

/**
 * @typedef {object} Portal
 * @property {string} origin
 * @property {import('./serve-built-site.js').BuiltSite} site
 * @property {import('playwright-core').Browser} browser
 */

/**
 * @param {{ changePolicy?: (policy: string) => string, flags?: string[] }} [options]
 * @returns {Portal} filled before the first test of the file runs
 */
export function startPortal({ changePolicy, flags } = {}) {
  /** @type {Portal} */
  const portal = Object.create(null);
  /** @type {() => Promise<void>} */
  let close;
  before(async () => {
    const site = await serveBuiltSite(changePolicy);
    portal.site = site;
    portal.origin = site.origin;
    portal.browser = await launchBrowser(flags);
    close = async () => {
      await portal.browser.close();
      await site.close();
    };
  });
  after(() => close());
  return portal;
}

/**
 * Opens a path in a new profile, hands the page to `look`, and then holds that the browser had nothing to complain about.
 *
 * @param {Portal} portal
 * @param {string} path
 * @param {(page: Page) => Promise<void>} look
 * @param {ContextOptions & { prepare?: (page: Page) => Promise<void>, expectedError?: RegExp, ready?: boolean, keepsOffline?: boolean }} [options]
 *   `keepsOffline`: with the service worker, which most tests do without, so that each request is theirs to see and to stop
 */
export async function visit(portal, path, look, { prepare, expectedError, ready = true, keepsOffline = false, ...context } = {}) {
  const profile = await portal.browser.newContext({ viewport: { width: 1280, height: 900 }, ...context });
  try {
    const page = await profile.newPage();
    page.setDefaultTimeout(15_000);
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    if (!keepsOffline) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await prepare?.(page);
    await page.goto(`${portal.origin}${path}`);
    if (ready) await page.locator('main[data-phase="ready"]').waitFor();
    await look(page);
    const unexpected = complaints.filter((complaint) => !expectedError?.test(complaint));
    assert.deepEqual(unexpected, [], `the browser complained on ${path}`);
  } finally {
    await profile.close();
  }
}

/** Chooses a member in the bar, and waits until that one is shown: a sample's file is loaded when it is chosen. @param {Page} page @param {string} member */
export async function chooseMember(page, member) {
  await page.locator('#member').selectOption(member);
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The text of an element as it is read, white space folded. @param {Page} page @param {string} selector */
export async function textOf(page, selector) {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
}

/** Waits until the service worker has taken over, and so keeps the site. @param {Page} page */
export async function keptSite(page) {
  await untilIn(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
}

/** Waits until the service worker keeps the page that is open, which it does once the page is done. @param {Page} page */
export async function keptPage(page) {
  await keptSite(page);
  await keptAddress(page, new URL(page.url()).pathname);
}

/** Waits until the service worker keeps every page of a locale, as it does for who comes back. @param {Page} page @param {string} home */
export async function keptLocale(page, home) {
  const { files, locales: each } = readOfflineFiles(builtSite);
  const addresses = Object.keys({ ...files, ...each.find((locale) => locale.home === home)?.files });
  await untilIn(
    page,
    async (wanted) => (await Promise.all(wanted.split(' ').map((address) => caches.match(address)))).every((kept) => kept !== undefined),
    addresses.join(' '),
  );
}

/** Waits until the service worker keeps that address. @param {Page} page @param {string} address */
export async function keptAddress(page, address) {
  await untilIn(page, async (wanted) => (await caches.match(wanted)) !== undefined, address);
}

/** Empties the browser's own cache, which holds every hashed file: what works then without a host, the service worker kept. @param {Page} page */
export async function forgetFiles(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

/**
 * Asks again until the answer is yes; Playwright's own waiting takes a promise for one.
 *
 * @param {Page} page
 * @param {(given: string) => Promise<boolean>} question
 */
export async function untilIn(page, question, given = '') {
  for (let asked = 0; asked < 300; asked += 1) {
    if (await page.evaluate(question, given)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never came true on ${page.url()}: ${question}`);
}

/**
 * The page's HTML is complete as it is: the policy allows neither styles nor scripts in it, nothing comes from elsewhere, and no word is missing.
 *
 * @param {string} address
 */
export async function assertPlainHtml(address) {
  const html = await (await fetch(address)).text();
  assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|\{\{|\}\}/);
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//);
}
