// @ts-check
/** The handler alone: bodies of the wrong type, too large, too slow, or cut off. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { createHandler, DEFAULT_MAXIMUM_BODY_BYTES } from 'huiji-edge';

import { bytesOf, dataText } from '../node/repository.js';
import { assertProblem, ordinary, post, requestFor } from './questions.js';

const handler = await createHandler(dataText('programs', 'retail'));

/** A request that fills the body to exactly so many bytes with white space. */
function ordinaryOfLength(/** @type {number} */ length) {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(bytesOf(ordinary.body));
  return bytes;
}

/**
 * A body by hand, and whether its reader has given it up.
 *
 * @param {(controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>} pull
 */
function streamed(pull) {
  const state = { cancelled: false, pulled: 0 };
  /** @type {ReadableStream<Uint8Array>} */
  const stream = new ReadableStream(
    {
      pull(controller) {
        state.pulled += 1;
        return pull(controller);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

test('a body is JSON in UTF-8', async () => {
  for (const type of [
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json ; profile=x',
  ]) {
    const response = await handler(post('/v1/quote', ordinary.body, { 'Content-Type': type }));
    assert.equal(await response.text(), ordinary.answer, type);
  }
  for (const type of [
    '',
    'text/plain',
    'application/json5',
    'application/problem+json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=gb18030',
    'application/json; charset=utf-16',
    'application/json; charset = latin1',
    'application/json, text/plain',
  ]) {
    const response = await handler(post('/v1/quote', ordinary.body, { 'Content-Type': type }));
    await assertProblem(response, 415, 'http.content_type');
  }
  const untyped = requestFor('/v1/quote', { method: 'POST', body: bytesOf(ordinary.body) });
  assert.equal(untyped.headers.get('Content-Type'), null);
  await assertProblem(await handler(untyped), 415, 'http.content_type');
});

test('a body comes uncompressed', async () => {
  const plain = await handler(post('/v1/quote', ordinary.body, { 'Content-Encoding': 'Identity' }));
  assert.equal(plain.status, 200);
  for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'identity, gzip']) {
    const response = await handler(post('/v1/quote', ordinary.body, { 'Content-Encoding': encoding }));
    await assertProblem(response, 415, 'http.content_encoding');
  }
});

test('a body of exactly the limit is read, and one byte more is refused', async () => {
  assert.equal(DEFAULT_MAXIMUM_BODY_BYTES, 1_048_576);
  const whole = await handler(post('/v1/quote', ordinaryOfLength(1_048_576)));
  assert.equal(await whole.text(), ordinary.answer);
  await assertProblem(await handler(post('/v1/quote', ordinaryOfLength(1_048_577))), 413, 'http.body_too_large');
});

test('the limit is the host’s to set', async () => {
  const size = bytesOf(ordinary.body).length;
  const exact = await createHandler(dataText('programs', 'retail'), { maximumBodyBytes: size });
  assert.equal((await exact(post('/v1/quote', ordinary.body))).status, 200);
  await assertProblem(await exact(post('/v1/quote', `${ordinary.body} `)), 413, 'http.body_too_large');
});

test('a body that announces too much is refused without being read', async () => {
  const { stream, state } = streamed((controller) => controller.enqueue(new Uint8Array(1024)));
  const response = await handler(post('/v1/quote', stream, { 'Content-Length': '1048577' }));
  await assertProblem(response, 413, 'http.body_too_large');
  assert.equal(state.pulled, 0);
});

test('a body that announces nothing is counted, and given up at the limit', async () => {
  const { stream, state } = streamed((controller) => controller.enqueue(new Uint8Array(64 * 1024)));
  const response = await handler(post('/v1/quote', stream));
  await assertProblem(response, 413, 'http.body_too_large');
  assert.equal(state.pulled, 17);
  assert.ok(state.cancelled);
});

test('a body that announces little and sends much is counted all the same', async () => {
  const { stream, state } = streamed((controller) => controller.enqueue(new Uint8Array(64 * 1024)));
  const response = await handler(post('/v1/quote', stream, { 'Content-Length': '10' }));
  await assertProblem(response, 413, 'http.body_too_large');
  assert.ok(state.cancelled);
});

test('a body that never ends is given up in time', async () => {
  const impatient = await createHandler(dataText('programs', 'retail'), { bodyTimeoutMilliseconds: 50 });
  const silent = streamed(() => new Promise(() => {}));
  await assertProblem(await impatient(post('/v1/quote', silent.stream)), 408, 'http.body_slow');
  assert.ok(silent.state.cancelled);

  const dripping = streamed(async (controller) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.enqueue(bytesOf(' '));
  });
  await assertProblem(await impatient(post('/v1/quote', dripping.stream)), 408, 'http.body_slow');
  assert.ok(dripping.state.cancelled);
});

test('a body in many small pieces is read whole, also in the middle of a character', async () => {
  const bytes = bytesOf(ordinary.body);
  let offset = 0;
  const { stream } = streamed((controller) => {
    if (offset === bytes.length) {
      controller.close();
    } else {
      controller.enqueue(bytes.subarray(offset, offset + 1));
      offset += 1;
    }
  });
  assert.equal(await (await handler(post('/v1/quote', stream))).text(), ordinary.answer);
});

test('a body that breaks off is refused, by error or by being too short', async () => {
  const broken = streamed((controller) => controller.error(new Error('connection lost')));
  await assertProblem(await handler(post('/v1/quote', broken.stream)), 400, 'http.body_truncated');

  const announced = String(bytesOf(ordinary.body).length + 1);
  const short = await handler(post('/v1/quote', ordinary.body, { 'Content-Length': announced }));
  await assertProblem(short, 400, 'http.body_truncated');
});

test('no body at all is no JSON', async () => {
  const request = requestFor('/v1/quote', { method: 'POST', headers: { 'Content-Type': 'application/json' } });
  await assertProblem(await handler(request), 400, 'json.syntax');
});

test('an answer leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (const body of [ordinary.body, 'nonsense', ' '.repeat(1_048_577)]) {
    await handler(post('/v1/quote', body));
  }
  assert.equal(timers(), before);
});
