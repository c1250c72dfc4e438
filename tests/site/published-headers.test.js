// @ts-check
// What a host says with each file, read from the folder's own `_headers`, and what the folder may hold.

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finishFolder, filesOf } from '../../www/build/host-folder.js';
import { headersOf, readHeaders } from '../../www/build/headers-file.js';
import { hostingPage, withSnippets } from '../../www/build/server-snippets.js';
import { addressOf, securityHeaders } from '../../www/build/site-headers.js';
import { localePaths, startPortal, visit } from './portal-page.js';
import { builtSite } from './serve-built-site.js';

const portal = startPortal();
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

const published = filesOf(builtSite).filter((file) => file !== '_headers');
const rules = readHeaders(await readFile(join(builtSite, '_headers'), 'utf8'));

test('every file has the policy, and is kept for a year if its name has a hash, else asked for anew', () => {
  assert.ok(published.length > 40, `only ${published.length} files were built`);
  for (const file of published) {
    const headers = headersOf(rules, addressOf(file));
    assert.equal(headers.get('Content-Security-Policy'), policy, file);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', file);
    assert.equal(headers.get('Cache-Control'), file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache', file);
    if (file.endsWith('.wasm')) assert.equal(headers.get('Content-Type'), 'application/wasm');
  }
});

test('no header is set by two rules that meet, because hosts join the values', () => {
  for (const file of published) {
    const names = rules
      .filter(({ path }) => (path.endsWith('*') ? addressOf(file).startsWith(path.slice(0, -1)) : path === addressOf(file)))
      .flatMap(({ headers }) => headers.map(([name]) => name));
    assert.equal(new Set(names).size, names.length, file);
  }
});

test('an asset that is missing is not missing for a year', async () => {
  for (const path of ['/assets/home-AbCd1234.js', '/assets/home.js', '/assets/']) {
    const answer = await fetch(portal.origin + path);
    assert.equal(answer.status, 404, path);
    assert.doesNotMatch(answer.headers.get('cache-control') ?? '', /immutable|max-age/, path);
    assert.equal(answer.headers.get('content-security-policy'), policy, path);
  }
  assert.match(await readFile(hostingPage, 'utf8'), /handle_errors \{\n\s+header Cache-Control "no-cache"\n/);
});

test('no page in any locale does what the policy forbids', async () => {
  const pages = published.filter((file) => file.endsWith('.html')).map(addressOf);
  assert.ok(pages.length >= 22, pages.join(' '));
  for (const path of pages) {
    /** @type {string[]} */
    const violations = [];
    await visit(
      portal,
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        assert.deepEqual(violations, [], path);
      },
      {
        ready: /^\/(?:zh-Hant\/|en\/)?(?:(?:card|points|redeem|cart|what-if|join)\/)?$/.test(path),
        prepare: async (page) => {
          await page.exposeFunction('reportViolation', (/** @type {string} */ told) => void violations.push(told));
          await page.addInitScript(() =>
            document.addEventListener('securitypolicyviolation', (event) => Reflect.get(window, 'reportViolation')(`${event.effectiveDirective}: ${event.blockedURI}`)),
          );
        },
      },
    );
  }
});

test('the manifest of each locale names its start page, its language and pictures that are there', async () => {
  for (const [locale, home] of Object.entries(localePaths)) {
    const html = await (await fetch(portal.origin + home)).text();
    const address = /rel="manifest" href="([^"]+)"/.exec(html)?.[1];
    const answer = await fetch(portal.origin + address);
    assert.equal(answer.headers.get('content-type'), 'application/manifest+json');
    const manifest = await answer.json();
    assert.deepEqual([manifest.lang, manifest.start_url], [locale, home]);
    assert.ok(manifest.name.length > manifest.short_name.length && manifest.short_name.length > 0);
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await fetch(portal.origin + src);
      assert.equal(icon.headers.get('content-type'), type, src);
      const bytes = Buffer.from(await icon.arrayBuffer());
      if (type === 'image/png') assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
    }
    assert.ok(manifest.icons.some((/** @type {{ purpose: string }} */ { purpose }) => purpose === 'maskable'));
  }
});

test('the snippets of the hosting page are made from the same headers', async () => {
  const page = await readFile(hostingPage, 'utf8');
  assert.equal(page, withSnippets(page), 'run `node www/build/server-snippets.js`');
  for (const [name, value] of securityHeaders) assert.equal(page.split(`${name} "${value}"`).length, 3, `${name} stands in both`);
});

/** @type {[what: string, file: string, text: string, message: RegExp][]} */
const unfit = [
  ['a file without a hash', 'assets/picture.png', '', /assets\/picture\.png` has no hash/],
  ['a file beside the pages', 'data.json', '{}', /data\.json` has no hash/],
  ['a script in a page', 'offline/index.html', '<script>1</script>', /has a script in its HTML/],
  ['a style in a page', 'offline/index.html', '<style>p{}</style>', /has a style in its HTML/],
  ['a style attribute', 'offline/index.html', '<p style="color:red">', /has a style attribute/],
  ['a script in an attribute', 'offline/index.html', '<p onclick="f()">', /has a script in an attribute/],
  ['another host', 'offline/index.html', '<script src="https://other.test/x.js"></script>', /loads from another host/],
  ['a file that no page uses', 'assets/left-over-AbCd1234.json', '{}', /is used by no page/],
];
for (const [what, file, text, message] of unfit) {
  test(`a folder with ${what} is refused`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huiji-unfit-'));
    try {
      await cp(builtSite, folder, { recursive: true });
      await writeFile(join(folder, file), text);
      assert.throws(() => finishFolder(folder), message);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test('a folder with more headers than a host reads is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-unfit-'));
  try {
    await cp(builtSite, folder, { recursive: true });
    for (let more = rules.length; more <= 100; more += 1) await writeFile(join(folder, 'assets', `icon-more-${more + 10000000}.png`), '');
    assert.throws(() => finishFolder(folder), /`_headers` has 101 rules, of which a host reads 100/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
