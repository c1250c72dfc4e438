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
  const open = new Set(windows.map(({ url }) => localeOf(new URL(url).pathname)));
  const kept = await Promise.all(locales.map(({ home }) => caches.match(home)));
  return locales.filter((locale, index) => open.has(locale) || kept[index] !== undefined);
}

/**
 * All of them or none. A page is only taken if it is of this build: while a host changes to another, it may be that one's.
 *
 * @param {KeptFiles} wanted
 */
async function keep(wanted) {
  const cache = await caches.open(cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = Object.entries(wanted).filter(([address]) => !present.has(address));
  await cache.addAll(missing.map(([address, integrity]) => new Request(address, integrity ? { integrity, cache: 'no-cache' } : {})));
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {FetchEvent} event */
async function answerNavigation(event) {
  // The choices of a visitor stand behind the question mark; the page is the same.
  const address = new URL(event.request.url).pathname.replace(/\/index\.html$/, '/');
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  if (kept) return kept;
  const locale = localeOf(address);
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepLocale(locale));
    return response;
  } catch {
    return (await cache.match(`${locale.home}offline/`)) ?? Response.error();
  }
}

/** @param {typeof locales[number]} locale */
async function keepLocale(locale) {
  try {
    await keep(locale.files);
  } catch {
    // The host has another build by now, or the network is gone: the locale is kept at a later visit, or by that build.
  }
}

/** @param {Request} request */
async function answerFile(request) {
  const cache = await caches.open(cacheName);
  // Hosts vary by encoding, which makes no difference to what is kept.
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** @param {string} address */
function localeOf(address) {
  return locales.find(({ home }) => address.startsWith(home)) ?? locales[locales.length - 1];
}
