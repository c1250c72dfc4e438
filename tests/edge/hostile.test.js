// @ts-check
/**
 * The edge in each runtime, as a process of its own, under attack: the right refusal, and
 * afterwards the process still answers an ordinary question to the byte.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';

import { load as loadForms } from 'huiji/application';

import { bytesOf, dataText, textOfBytes } from '../node/repository.js';
import { BODIES, HEADERS, METHODS_AND_PATHS, SLOW_BODIES } from './attacks.js';
import { HOSTILE_APPLICATIONS } from './hostile-applications.js';
import { JSON_HEADERS, ordinary, pathTo } from './questions.js';
import { exchange } from './raw.js';
import { RUNTIMES, startServer } from './servers.js';

/**
 * @typedef {import('./attacks.js').Attack} Attack
 * @typedef {import('./servers.js').Runtime} Runtime
 * @typedef {import('./servers.js').Server} Server
 */

const PARALLEL = 1_000;

const forms = (await loadForms(dataText('programs', 'retail'))).value;
assert.ok(forms !== null);

/** What the validator answers here, in Node. @param {string} body */
const checked = (body) => textOfBytes(forms.checkBytes(bytesOf(body)));
const ordinaryApplication = '{"application":{"kind":"person","name":"林望舒","phone":"138 0013 80"},"on":"2026-11-22"}';

for (const runtime of RUNTIMES) {
  describe(runtime, () => {
    /** @type {Server} */
    let server;
    before(async () => {
      server = await startServer(runtime);
    });
    after(() => server.close());

    for (const attack of [...BODIES, ...METHODS_AND_PATHS, ...HEADERS]) {
      test(attack.name, () => endure(server, runtime, attack));
    }

    for (const { name, body, outcome } of HOSTILE_APPLICATIONS) {
      test(`an application: ${name}`, async () => {
        const { status, text } = await check(server.origin, body);
        if (outcome === '200') {
          assert.equal(`${status} ${text.slice(0, 200)}`, `200 ${checked(body).slice(0, 200)}`);
          assert.ok(text === checked(body), 'the bytes are those of the validator in Node');
        } else {
          assert.equal(`${status} ${JSON.parse(text).code}`, outcome, text.slice(0, 500));
        }
        await assertStillChecks(server.origin);
        await assertStillPrices(server.origin);
      });
    }

    test(`${PARALLEL} requests at once, half of them broken in four ways`, async () => {
      await Promise.all(Array.from({ length: PARALLEL }, (_, index) => oneOfMany(server.origin, index)));
      await assertStillPrices(server.origin);
    });
  });

  describe(`${runtime}, which waits for half a second`, () => {
    /** @type {Server} */
    let server;
    before(async () => {
      server = await startServer(runtime, { options: { bodyTimeoutMilliseconds: 500 } });
    });
    after(() => server.close());

    for (const attack of SLOW_BODIES) {
      test(attack.name, () => endure(server, runtime, attack));
    }

    test('a hundred bodies that never come, at once', async () => {
      const silent = SLOW_BODIES.filter(({ name }) => name === 'a body shorter than announced');
      assert.equal(silent.length, 1);
      await Promise.all(Array.from({ length: 100 }, () => Promise.all(silent.map((attack) => endure(server, runtime, attack)))));
    });
  });
}

/**
 * @param {Server} server
 * @param {Runtime} runtime
 * @param {Attack} attack
 */
async function endure({ origin }, runtime, { pieces, afterwards, outcome, own }) {
  const { status, body } = await exchange(origin, pieces(), afterwards);
  const expected = (own?.[runtime] ?? outcome).split(' or ');
  const actual = outcomeOf(status, body);
  assert.ok(expected.includes(actual), `${actual}, where ${expected.join(' or ')} was expected`);
  await assertStillPrices(origin);
}

/**
 * @param {number | undefined} status
 * @param {string} body
 */
function outcomeOf(status, body) {
  if (status === undefined) {
    return 'hangs up';
  }
  if (status === 200) {
    assert.ok(body.includes(ordinary.answer), 'what is answered is the ordinary quote, to the byte');
  }
  const code = /^[^{]*\{"type":"about:blank",.*?"code":"([a-z0-9_.]+)"/.exec(body)?.[1];
  return code === undefined ? String(status) : `${status} ${code}`;
}

/**
 * @param {string} origin
 * @param {number} index
 */
async function oneOfMany(origin, index) {
  /** @type {[string, Record<string, string>, number, string][]} */
  const broken = [
    [ordinary.body.slice(0, -1), {}, 400, 'json.syntax'],
    [ordinary.body, { 'Content-Type': 'text/plain' }, 415, 'http.content_type'],
    ['{}', {}, 422, 'field.missing'],
    [' '.repeat(1_048_577), {}, 413, 'http.body_too_large'],
  ];
  const [body, headers, status, code] = (index % 2 === 1 && broken[((index - 1) / 2) % broken.length]) || [ordinary.body, {}, 200, ''];
  const response = await fetch(`${origin}/v1/quote`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body });
  const answer = await response.text();
  assert.equal(response.status, status, answer);
  if (code === '') {
    assert.equal(answer, ordinary.answer);
  } else {
    assert.equal(JSON.parse(answer).code, code);
  }
}

/**
 * Asks over a connection of its own: one that was kept may be closed by the server just as it is used again.
 *
 * @param {string} origin
 */
async function assertStillPrices(origin) {
  const asking = request(`${origin}/v1/quote`, { agent: false, method: 'POST', headers: JSON_HEADERS });
  asking.end(ordinary.body);
  const [response] = await once(asking, 'response');
  assert.equal(await text(response), ordinary.answer);
  assert.equal(response.statusCode, 200);
}

/** @param {string} origin */
async function assertStillChecks(origin) {
  assert.deepEqual(await check(origin, ordinaryApplication), { status: 200, text: checked(ordinaryApplication) });
}

/**
 * @param {string} origin
 * @param {string} body
 */
async function check(origin, body) {
  const response = await fetch(`${origin}${pathTo('application')}`, { method: 'POST', headers: JSON_HEADERS, body });
  return { status: response.status, text: await response.text() };
}
