// @ts-check
/** The edge runtime of Vercel: a script to which questions are posted. */
import * as engine from 'huiji';
import * as validator from 'huiji/application';
import * as desk from 'huiji/audit';
import * as office from 'huiji/procedures';

import { answerBytes } from '../answer-all.js';

addEventListener('fetch', (event) => {
  const { request, respondWith } = /** @type {any} */ (event);
  respondWith.call(event, answered(request));
});

/** @param {Request} request */
async function answered(request) {
  return new Response(await answerBytes({ engine, validator, office, desk }, new Uint8Array(await request.arrayBuffer())));
}
