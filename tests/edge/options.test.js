// @ts-check
/** A deployment's mistakes in its options are refused at its start, each with its value. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { createHandler } from 'huiji-edge';
import { bun, bunOf } from 'huiji-edge/bun';
import { vercel } from 'huiji-edge/vercel';

import { dataText } from '../node/repository.js';
import { requestFor } from './questions.js';

const program = dataText('programs', 'retail');

/** @type {[any, typeof TypeError | typeof RangeError, RegExp][]} */
const REFUSED = [
  // Texts have an `includes` of their own, which would let in every page whose origin is a part of one.
  [{ allowedOrigins: 'https://shop.example' }, TypeError, /allowedOrigins.*'https:\/\/shop\.example'/],
  [{ allowedOrigins: '*' }, TypeError, /allowedOrigins.*'\*'/],
  [{ allowedOrigins: null }, TypeError, /allowedOrigins.*null/],
  [{ allowedOrigins: new Set(['*']) }, TypeError, /allowedOrigins.*Set/],
  [{ allowedOrigins: ['*', 7] }, TypeError, /allowedOrigins.*7/],
  [{ allowedOrigins: [/shop/] }, TypeError, /allowedOrigins.*\/shop\//],
  ...['', 'shop.example', 'null', 'https://*.shop.example', 'data:x', '*.shop.example', ' *'].map(
    (origin) => /** @type {[any, typeof RangeError, RegExp]} */ ([{ allowedOrigins: [origin] }, RangeError, /such as 'https:\/\/shop\.example', or '\*'; '.*' is neither/]),
  ),
  [{ allowedOrigins: ['https://shop.example/'] }, RangeError, /such as 'https:\/\/shop\.example', .*'https:\/\/shop\.example\/' is neither/],
  [{ allowedOrigins: ['https://shop.example:443'] }, RangeError, /such as 'https:\/\/shop\.example', /],
  [{ allowedOrigins: ['*', 'HTTPS://SHOP.EXAMPLE'] }, RangeError, /such as 'https:\/\/shop\.example', /],
  [{ allowedOrigins: ['https://会籍.example'] }, RangeError, /such as 'https:\/\/xn--[a-z0-9]+\.example', /],
  ...['maximumBodyBytes', 'bodyTimeoutMilliseconds'].flatMap((name) => [
    .../** @type {[unknown, string][]} */ ([['1000', "'1000'"], [null, 'null'], [10n, '10'], [[], '']]).map(
      ([value, shown]) => /** @type {[any, typeof TypeError, RegExp]} */ ([{ [name]: value }, TypeError, new RegExp(`^${name} must be a number, and is ${shown}$`)]),
    ),
    ...[0, -1, 1.5, NaN, Infinity, 2 ** 53].map(
      (value) => /** @type {[any, typeof RangeError, RegExp]} */ ([{ [name]: value }, RangeError, new RegExp(`^${name} must be a whole number from 1 to [0-9]+, and is ${value}$`)]),
    ),
  ]),
  [{ bodyTimeoutMilliseconds: 2 ** 31 }, RangeError, /from 1 to 2147483647, and is 2147483648/],
];

for (const [options, kind, message] of REFUSED) {
  const [name, value] = Object.entries(options)[0] ?? [];
  test(`${name} cannot be ${typeof value} ${String(value)}`, async () => {
    await assert.rejects(createHandler(program, options), (error) => {
      assert.ok(error instanceof kind, String(error));
      assert.match(error.message, message);
      return true;
    });
  });
}

test('the least and the most that can be set are taken, and what is not given', async () => {
  for (const options of [
    { allowedOrigins: [], maximumBodyBytes: 1, bodyTimeoutMilliseconds: 1 },
    { allowedOrigins: ['*', 'http://localhost:8080'], maximumBodyBytes: Number.MAX_SAFE_INTEGER, bodyTimeoutMilliseconds: 2 ** 31 - 1 },
    { allowedOrigins: ['http://[::1]:3000', 'https://xn--6qq79v.example'] },
    /** @type {any} */ ({ allowedOrigins: undefined, maximumBodyBytes: undefined, bodyTimeoutMilliseconds: undefined }),
  ]) {
    const handler = await createHandler(program, options);
    assert.equal((await handler(requestFor('/healthz'))).status, 200);
  }
});

test('a list that is changed afterwards changes nothing', async () => {
  const allowedOrigins = ['https://shop.example'];
  const handler = await createHandler(program, { allowedOrigins });
  allowedOrigins[0] = '*';
  const response = await handler(requestFor('/healthz', { headers: { Origin: 'https://evil.example' } }));
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
});

test('on Vercel the first request hears of a mistake', async () => {
  const handler = vercel(program, /** @type {any} */ ({ allowedOrigins: '*' }));
  await assert.rejects(handler(requestFor('/healthz')), TypeError);
});

test('Bun waits for longer than the handler, as far as it can', async () => {
  const handler = await createHandler(program);
  assert.equal((await bun(program)).idleTimeout, 15);
  assert.equal(bunOf(handler).idleTimeout, 15);
  for (const [bodyTimeoutMilliseconds, seconds] of /** @type {const} */ ([[1, 6], [30_000, 35], [30_001, 36], [250_000, 255], [250_001, 255], [2 ** 31 - 1, 255]])) {
    assert.equal((await bun(program, { bodyTimeoutMilliseconds })).idleTimeout, seconds);
    assert.equal(bunOf(handler, { bodyTimeoutMilliseconds }).idleTimeout, seconds);
  }
  assert.throws(() => bunOf(handler, { bodyTimeoutMilliseconds: 0 }), RangeError);
});
