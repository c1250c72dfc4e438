// @ts-check
/** The handler alone: which pages of other origins may read the answers. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { createHandler } from 'huiji-edge';

import { dataText, regulationsOf } from '../node/repository.js';
import { assertProblem, ordinary, post, requestFor } from './questions.js';

const SHOP = 'https://shop.example';
const program = dataText('programs', 'retail');
const listed = await createHandler(program, { allowedOrigins: [SHOP, 'https://counter.example:8443'] });
const open = await createHandler(program, { allowedOrigins: ['*'] });
const closed = await createHandler(program);

const FOREIGN = ['https://evil.example', 'https://shop.example.evil.example', 'http://shop.example', 'https://shop.example:444', 'HTTPS://SHOP.EXAMPLE', 'null', ''];

/**
 * @param {string} path
 * @param {string} origin
 * @param {string} method
 */
function preflight(path, origin, method) {
  const headers = { Origin: origin, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': 'content-type' };
  return requestFor(path, { method: 'OPTIONS', headers });
}

/** @param {Response} response */
function openedTo(response) {
  return response.headers.get('Access-Control-Allow-Origin');
}

test('a listed origin is named in the answer, whatever the answer is', async () => {
  for (const request of [
    post('/v1/quote', ordinary.body, { Origin: SHOP }),
    post('/v1/quote', 'nonsense', { Origin: SHOP }),
    post('/v1/quote', ordinary.body, { Origin: SHOP, 'Content-Type': 'text/plain' }),
    requestFor('/v1/regulations', { headers: { Origin: SHOP } }),
    requestFor('/nowhere', { headers: { Origin: SHOP } }),
    requestFor('/v1/quote', { method: 'PUT', headers: { Origin: SHOP } }),
  ]) {
    const response = await listed(request);
    assert.equal(openedTo(response), SHOP);
    assert.equal(response.headers.get('Access-Control-Expose-Headers'), 'ETag');
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(response.headers.get('Vary'), 'Origin');
  }
  assert.equal(openedTo(await listed(post('/v1/quote', ordinary.body, { Origin: 'https://counter.example:8443' }))), 'https://counter.example:8443');
});

test('another origin gets an answer that its page cannot read', async () => {
  for (const origin of FOREIGN) {
    for (const handler of [listed, closed]) {
      const response = await handler(post('/v1/quote', ordinary.body, { Origin: origin }));
      assert.equal(openedTo(response), null, origin);
      assert.equal(response.headers.get('Access-Control-Expose-Headers'), null);
      assert.equal(response.headers.get('Vary'), 'Origin');
      assert.equal(await response.text(), ordinary.answer);
    }
  }
});

test('a server, which sends no origin, is answered without any header of CORS, and caches still tell it apart', async () => {
  const response = await listed(requestFor('/v1/regulations'));
  assert.equal(openedTo(response), null);
  assert.equal(response.headers.get('Vary'), 'Origin');
});

test('a preflight request of a listed origin is told methods and headers', async () => {
  for (const [path, methods] of [
    ['/v1/quote', 'POST, OPTIONS'],
    ['/v1/standing', 'POST, OPTIONS'],
    ['/v1/regulations', 'GET, HEAD, OPTIONS'],
  ]) {
    const response = await listed(preflight(path ?? '', SHOP, 'POST'));
    assert.equal(response.status, 204);
    assert.equal(response.body, null);
    assert.equal(openedTo(response), SHOP);
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), methods);
    assert.equal(response.headers.get('Access-Control-Allow-Headers'), 'Content-Type, If-None-Match');
    assert.equal(response.headers.get('Access-Control-Max-Age'), '600');
    assert.equal(response.headers.get('Vary'), 'Origin');
  }
});

test('a preflight request of another origin is refused', async () => {
  for (const origin of FOREIGN) {
    const response = await listed(preflight('/v1/quote', origin, 'POST'));
    assert.equal(openedTo(response), null, origin);
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), null);
    await assertProblem(response, 403, 'http.origin_refused');
  }
  await assertProblem(await closed(preflight('/v1/quote', SHOP, 'POST')), 403, 'http.origin_refused');
});

test('a failure of the server can be read by the pages that may ask, and by no others', async (context) => {
  context.mock.method(Object.getPrototypeOf(await regulationsOf('retail')), 'quoteBytes', () => {
    throw new Error('the engine stops');
  });
  for (const [handler, origin, opened] of /** @type {const} */ ([[listed, SHOP, SHOP], [listed, 'https://evil.example', null], [open, SHOP, '*'], [closed, SHOP, null]])) {
    const response = await handler(post('/v1/quote', ordinary.body, { Origin: origin }));
    assert.equal(openedTo(response), opened);
    assert.equal(response.headers.get('Vary'), opened === '*' ? null : 'Origin');
    await assertProblem(response, 500, 'http.internal');
  }
});

test('a preflight request for a path that is not there is 404', async () => {
  await assertProblem(await listed(preflight('/v1/nothing', SHOP, 'POST')), 404, 'http.path_unknown');
});

test('with `*` every page may read, and nothing varies', async () => {
  for (const origin of [SHOP, 'https://evil.example', 'null']) {
    const response = await open(post('/v1/quote', ordinary.body, { Origin: origin }));
    assert.equal(openedTo(response), '*');
    assert.equal(response.headers.get('Vary'), null);
    assert.equal((await open(preflight('/v1/quote', origin, 'POST'))).status, 204);
  }
});
