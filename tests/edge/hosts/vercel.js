// @ts-check
/** A script for the edge runtime of Vercel. The settings are put in by the bundler; the request comes by an event. */
import { vercel } from 'huiji-edge/vercel';

import { echo } from './settings.js';

const settings = SETTINGS;
const handler = settings.echo ? echo : vercel(settings.program, settings.options);

addEventListener('fetch', (event) => {
  const { request, respondWith } = /** @type {any} */ (event);
  respondWith.call(event, handler(request));
});
