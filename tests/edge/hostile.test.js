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

import { askProceduresBytes, PROCEDURE_NAMES } from '../node/questions.js';
import { bytesOf, dataText, procedureGoldens, proceduresOf, textOfBytes } from '../node/repository.js';
import { BODIES, HEADERS, METHODS_AND_PATHS, SLOW_BODIES } from './attacks.js';
import { HOSTILE_APPLICATIONS } from './hostile-applications.js';
import { HOSTILE_PROCEDURES } from './hostile-procedures.js';
import { JSON_HEADERS, ordinary, pathTo } from './questions.js';
import { exchange } from './raw.js';
import { RUNTIMES, startServer } from './servers.js';

/**
 * @typedef {import('./attacks.js').Attack} Attack
 * @typedef {import('../node/questions.js').ProcedureQuestion} ProcedureQuestion
 * @typedef {import('./servers.js').Runtime} Runtime
 * @typedef {import('./servers.js').Server} Server
 */

const PARALLEL = 1_000;

const forms = (await loadForms(dataText('programs', 'retail'))).value;
assert.ok(forms !== null);

/** What the validator answers here, in Node. @param {string} body */
const checked = (body) => textOfBytes(forms.checkBytes(bytesOf(body)));
const procedures = await proceduresOf('retail');

/** What fees and workflows are answered here, in Node. @param {ProcedureQuestion} question @param {string} body */
const followed = (question, body) => textOfBytes(askProceduresBytes(procedures, question, bytesOf(body)));
const ordinaryProcedures = PROCEDURE_NAMES.map(ordinaryProcedure);
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
        hold(await ask(server.origin, 'application', body), outcome, () => checked(body));
        await assertStillChecks(server.origin);
        await assertStillPrices(server.origin);
      });
    }

    for (const { name, question, body, outcome } of HOSTILE_PROCEDURES) {
      test(`${question}: ${name}`, async () => {
        hold(await ask(server.origin, question, body), outcome, () => followed(question, body));
        await assertStillFollows(server.origin);
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

/**
 * Holds that a question is refused as it should be, or gets the bytes of Node.
 *
 * @param {{ status: number, text: string }} answer
 * @param {string} outcome
 * @param {() => string} inNode
 */
function hold({ status, text }, outcome, inNode) {
  if (outcome === '200') {
    assert.equal(`${status} ${text.slice(0, 200)}`, `200 ${inNode().slice(0, 200)}`);
    assert.ok(text === inNode(), 'the bytes are those in Node');
  } else {
    assert.equal(`${status} ${JSON.parse(text).code}`, outcome, text.slice(0, 500));
  }
}

/** @param {string} origin */
async function assertStillChecks(origin) {
  assert.deepEqual(await ask(origin, 'application', ordinaryApplication), { status: 200, text: checked(ordinaryApplication) });
}

/** @param {string} origin */
async function assertStillFollows(origin) {
  for (const { question, request, answer } of ordinaryProcedures) {
    assert.deepEqual(await ask(origin, question, request), { status: 200, text: answer });
  }
}

/** One with a known answer. @param {ProcedureQuestion} question */
function ordinaryProcedure(question) {
  const golden = procedureGoldens().find((golden) => golden.question === question && golden.program === 'retail' && golden.answer.startsWith('{"ok":true'));
  assert.ok(golden !== undefined, `no golden of ${question} is answered`);
  return golden;
}

/**
 * @param {string} origin
 * @param {ProcedureQuestion | 'application'} question
 * @param {string} body
 */
async function ask(origin, question, body) {
  const response = await fetch(`${origin}${pathTo(question)}`, { method: 'POST', headers: JSON_HEADERS, body });
  return { status: response.status, text: await response.text() };
}
