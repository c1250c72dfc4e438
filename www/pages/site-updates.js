// @ts-check
// The service worker keeps the site for times without a network: after a first visit the page that was opened, and all of them for who opens
// another or comes back, so that a first visit loads nothing that it does not show. A newer build of the site is offered, and taken only when asked for.

import { showUpdateNotice } from '../components/update-notice/update-notice.js';

/** To be called when the page is done with its own files, so that the service worker finds them in the browser's cache. */
export async function startSiteUpdates() {
  // In development every change is shown at once, and nothing is kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const firstVisit = navigator.serviceWorker.controller === null;
  /** @type {ServiceWorkerRegistration} */
  let registration;
  try {
    registration = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  } catch {
    // Some private windows refuse it; the site then needs the network.
    return;
  }
  offerWaiting(registration);
  watchInstalling(registration);
  registration.addEventListener('updatefound', () => watchInstalling(registration));
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(firstVisit ? { keep: filesOfPage() } : 'keep-all');
}

/** What this page was made of, as the browser tells it. */
function filesOfPage() {
  return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}

/** @param {ServiceWorkerRegistration} registration */
function watchInstalling(registration) {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') offerWaiting(registration);
  });
}

/** The first of all has nothing to wait for. @param {ServiceWorkerRegistration} registration */
function offerWaiting(registration) {
  if (registration.active && registration.waiting) showUpdateNotice(() => accept(registration));
}

/** @param {ServiceWorkerRegistration} registration */
function accept({ waiting }) {
  // Another tab may have accepted already; then only this page is old.
  if (waiting === null) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
