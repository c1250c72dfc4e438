// @ts-check
// Keeps the site for times without a network: one cache for each build, and in it only what is of that build, so that scripts, wasm and
// pages are never of two. A first visit keeps the page that was opened; who comes back gets the other pages too. A new build waits until
// a visitor takes it over.

/** @typedef {import('./site-build.d.ts').KeptFiles} KeptFiles */
/** @typedef {import('./site-build.d.ts').PageRequest} PageRequest */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { version, files, locales, offline } = siteBuild;
const cachePrefix = 'huiji-';
const cacheName = cachePrefix + version;
/** @type {KeptFiles} */
const all = Object.assign({}, files, ...locales.map((locale) => locale.files));

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(answerPage(event)));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
  event.respondWith(mode === 'navigate' ? answerNavigation(event.request) : answerFile(event.request));
});

/** At first only the page that stands in for pages that are not kept; where an earlier build keeps a locale, this one keeps it whole. */
async function install() {
  const inUse = await localesInUse();
  const names = await caches.keys();
  const first = !names.some((name) => name.startsWith(cachePrefix) && name !== cacheName);
  if (first) await keep([...offline, ...inUse.map(offlinePage)]);
  else await keepLocales(inUse);
}

/** Those that a page is open in, and those that an earlier build keeps a page of. */
async function localesInUse() {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  const pages = [...windows, ...kept.flat()].map(({ url }) => pageAddress(url)).filter((address) => address.endsWith('/') && !address.endsWith('/offline/'));
  const inUse = new Set(pages.map(localeOf));
  return locales.filter((locale) => inUse.has(locale));
}

/** @param {ExtendableMessageEvent} event */
async function answerPage({ data, source }) {
  const request = /** @type {PageRequest} */ (data);
  if (request === 'take-over') return worker.skipWaiting();
  try {
    if (request !== 'keep-all') await keep(request.keep.map(pageAddress));
    else if (source instanceof WindowClient) await keepLocales([localeOf(pageAddress(source.url))]);
  } catch {
    // The host has another build by now, or the network is gone: a later visit asks again, or that build does.
  }
}

/** @param {typeof locales} wanted */
function keepLocales(wanted) {
  return keep(Object.keys(Object.assign({}, files, ...wanted.map((locale) => locale.files))));
}

/**
 * All of them or none; what is not of this build is left out.
 *
 * @param {string[]} wanted addresses
 */
async function keep(wanted) {
  const cache = await caches.open(cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = wanted.filter((address) => all[address] && !present.has(address));
  const answers = await Promise.all(missing.map(fetchFile));
  await Promise.all(missing.map((address, index) => cache.put(address, answers[index])));
}

/**
 * Only with the content that this build gave it: while a host changes to another build, or answers with a page for whatever it lacks, it
 * may be something else. The browser may keep such an answer for a year under a name with a hash, so a second attempt asks the host.
 *
 * @param {string} address
 */
async function fetchFile(address) {
  for (const cache of /** @type {RequestCache[]} */ (address.startsWith('/assets/') ? ['default', 'no-cache'] : ['no-cache'])) {
    const answer = await fetch(address, { cache });
    if (answer.ok && (await digestOf(answer.clone())).startsWith(all[address])) return answer;
  }
  throw new Error(`${address} is of another build`);
}

/** As many characters as the list has of one at most. @param {Response} answer */
async function digestOf(answer) {
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 9)));
}

/** What earlier builds kept goes, except where a newer build is under way, whose cache is there already: that one will clear up. */
async function takeOver() {
  const names = await caches.keys();
  const { installing, waiting } = worker.registration;
  const old = installing || waiting ? [] : names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answerNavigation(request) {
  const address = pageAddress(request.url);
  const kept = await keptAnswer(address);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const own = localeOf(address);
    for (const locale of [own, ...locales]) {
      const standIn = await keptAnswer(offlinePage(locale));
      if (standIn) return standIn;
    }
    return Response.error();
  }
}

/** A file that a page asks for later, say another member's, is kept like those of its first moment. @param {Request} request */
async function answerFile(request) {
  const kept = await keptAnswer(request);
  const address = new URL(request.url).pathname;
  if (kept || !all[address]) return kept ?? fetch(request);
  await keep([address]).catch(() => {});
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

/** @param {typeof locales[number]} locale */
function offlinePage({ home }) {
  return `${home}offline/`;
}

/** A page is kept by its folder, which can be asked for in three ways; behind the question mark stand a visitor's choices. @param {string} url */
function pageAddress(url) {
  return new URL(url).pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, '$&/');
}

/** @param {string} address */
function localeOf(address) {
  return locales.find(({ home }) => address.startsWith(home)) ?? locales[locales.length - 1];
}
