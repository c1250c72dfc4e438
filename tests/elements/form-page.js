// @ts-check
/** A page with the form, as a host would serve it, and a browser that looks at it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { after, before } from 'node:test';

import { launchBrowser } from '../site/browser.js';
import { on, program } from './form-program.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, string>} */
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** The page's own script: it gives the element what it needs, and keeps what the element tells. */
const SCRIPT = `
import '/pkg/elements/membership-application.js';
const element = document.querySelector('membership-application');
window.told = [];
for (const name of ['huiji-application-checked', 'huiji-application-submitted', 'huiji-application-sought']) {
  document.addEventListener(name, ({ detail }) => window.told.push({ name, detail }));
}
element.on = ${JSON.stringify(on)};
element.program = ${JSON.stringify(program)};
`;

/** The colours of the browser, written out: axe takes a page without any for a white one, also in the dark. */
const STYLE = ':root { background: Canvas; color: CanvasText; }';

/** What is not a file of the repository. @type {Record<string, string>} */
const MADE = { '/page.js': SCRIPT, '/page.css': STYLE };

/** No script, style or wasm but from here. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'";

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} sent the bodies that were sent to the form's \`action\`
 * @property {import('playwright-core').Browser} browser
 */

/** @returns {Site} filled before the first test of the file runs */
export function startSite() {
  /** @type {Site} */
  const site = Object.create(null);
  site.sent = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.method === 'POST') {
      const parts = [];
      for await (const part of request) parts.push(part);
      site.sent.push(Buffer.concat(parts).toString());
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><html lang="en"><title>Sent</title><link rel="icon" href="data:,"><h1>Sent</h1></html>');
      return;
    }
    const content = MADE[path] ?? (await readFile(new URL(path === '/' ? 'form.html' : `../..${path}`, import.meta.url)).catch(() => null));
    response.statusCode = content === null ? 404 : 200;
    response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
    response.end(content ?? '');
  });
  before(async () => {
    server.listen(0);
    await once(server, 'listening');
    site.origin = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
    site.browser = await launchBrowser();
  });
  after(async () => {
    await site.browser.close();
    server.close();
    server.closeAllConnections();
  });
  return site;
}

/**
 * Opens the page in a new profile, hands it to \`look\`, and holds that the browser had nothing to complain about.
 *
 * @param {Site} site
 * @param {(page: Page) => Promise<void>} look
 * @param {import('playwright-core').BrowserContextOptions & { prepare?: (page: Page) => Promise<unknown>, state?: 'ready' | 'failed' | 'none', expectedError?: RegExp }} [options]
 */
export async function visit(site, look, { prepare, state = 'ready', expectedError, ...context } = {}) {
  const profile = await site.browser.newContext({ viewport: { width: 800, height: 900 }, ...context });
  try {
    const page = await profile.newPage();
    page.setDefaultTimeout(10_000);
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await prepare?.(page);
    await open(site, page, state);
    await look(page);
    assert.deepEqual(complaints.filter((complaint) => !expectedError?.test(complaint)), []);
  } finally {
    await profile.close();
  }
}

/** @param {Site} site @param {Page} page @param {'ready' | 'failed' | 'none'} [state] */
export async function open(site, page, state = 'ready') {
  await page.goto(site.origin);
  if (state !== 'none') await page.locator(`membership-application[data-state="${state}"]`).waitFor();
}

/** What stands beside a field, line by line; waits until there is something. @param {Page} page @param {string} field */
export async function messagesOf(page, field) {
  const issues = page.locator(`[data-field="${field}"] .field__issue`);
  await issues.first().waitFor();
  return issues.evaluateAll((all) => all.map((line) => ({ code: line.getAttribute('data-code'), words: line.textContent })));
}

/** The codes beside a field. @param {Page} page @param {string} field */
export async function codesOf(page, field) {
  return (await messagesOf(page, field)).map(({ code }) => code);
}

/** Waits until nothing stands beside a field any more. @param {Page} page @param {string} field */
export async function nothingBeside(page, field) {
  await page.locator(`[data-field="${field}"] .field__issue`).first().waitFor({ state: 'detached' });
}

/** The lines of the summary; waits until there is one. @param {Page} page */
export async function summaryOf(page) {
  await page.locator('.error-summary').waitFor();
  return page.locator('.error-summary a').allTextContents();
}

/** Fills in what makes the form good. @param {Page} page */
export async function fillWell(page) {
  await page.getByLabel('企业', { exact: true }).check();
  await page.getByLabel('企业名称').fill('青禾茶业有限公司');
  await page.getByLabel('手机号码').fill('138 0013 8000');
  await page.getByLabel('电子邮箱').fill('qinghe@example.com');
  await page.getByLabel('办理入会').check();
}

/** What the element told of a name, in order. @param {Page} page @param {string} name */
export async function toldOf(page, name) {
  /** @type {{ name: string, detail: any }[]} */
  const told = await page.evaluate('window.told');
  return told.filter((one) => one.name === name).map(({ detail }) => detail);
}
