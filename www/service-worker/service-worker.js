// @ts-check
// Keeps the site for times without a network: one cache for each build, filled as a whole, so that scripts, wasm and pages are never of
// two builds. A new build waits until a visitor takes it over.

/** @typedef {import('./site-build.d.ts').KeptFiles} KeptFiles */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { version, files, locales } = siteBuild;
const cachePrefix = 'huiji-';
const cacheName = cachePrefix + version;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
  event.respondWith(mode === 'navigate' ? answerNavigation(event) : answerFile(event.request));
});

async function install() {
  const inUse = await localesInUse();
  await keep(Object.assign({}, files, ...inUse.map((locale) => locale.files)));
}

/** Those that a page is open in, and those that an earlier build keeps. */
async function localesInUse() {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = new Set(windows.map(({ url }) => localeOf(pageAddress(url))));
  const kept = await Promise.all(locales.map(({ home }) => caches.match(home)));
  return locales.filter((locale, index) => open.has(locale) || kept[index] !== undefined);
}

/**
 * All of them or none, and each only with the content that this build gave it: while a host changes to another build, or answers with a
 * page for whatever it lacks, it may be something else. The browser may keep such an answer for a year under a name with a hash, so a
 * second attempt asks the host about every file.
 *
 * @param {KeptFiles} wanted
 */
async function keep(wanted) {
  const cache = await caches.open(cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = Object.entries(wanted).filter(([address]) => !present.has(address));
  /** @param {RequestCache} hashed */
  const requests = (hashed) =>
    missing.map(([address, integrity]) => new Request(address, { integrity, cache: address.startsWith('/assets/') ? hashed : 'no-cache' }));
  await cache.addAll(requests('default')).catch(() => cache.addAll(requests('no-cache')));
}

/** What earlier builds kept goes, except where a newer build is under way, whose cache is there already: that one will clear up. */
async function takeOver() {
  const names = await caches.keys();
  const { installing, waiting } = worker.registration;
  const old = installing || waiting ? [] : names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {FetchEvent} event */
async function answerNavigation(event) {
  const address = pageAddress(event.request.url);
  const kept = await keptAnswer(address);
  if (kept) return kept;
  const locale = localeOf(address);
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepLocale(locale));
    return response;
  } catch {
    return (await keptAnswer(`${locale.home}offline/`)) ?? Response.error();
  }
}

/** Also what is for all locales, in case the browser has dropped it. @param {typeof locales[number]} locale */
async function keepLocale(locale) {
  try {
    await keep({ ...files, ...locale.files });
  } catch {
    // The host has another build by now, or the network is gone: the locale is kept at a later visit, or by that build.
  }
}

/** @param {Request} request */
async function answerFile(request) {
  return (await keptAnswer(request)) ?? fetch(request);
}

/** Nothing where the browser's storage fails: the host may answer all the same. @param {RequestInfo} request */
async function keptAnswer(request) {
  try {
    const cache = await caches.open(cacheName);
    // Hosts vary by encoding, which makes no difference to what is kept.
    return await cache.match(request, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

/** A page is kept by its folder, which can be asked for in three ways; behind the question mark stand a visitor's choices. @param {string} url */
function pageAddress(url) {
  return new URL(url).pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, '$&/');
}

/** @param {string} address */
function localeOf(address) {
  return locales.find(({ home }) => address.startsWith(home)) ?? locales[locales.length - 1];
}
