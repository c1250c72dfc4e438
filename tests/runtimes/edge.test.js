// @ts-check
/**
 * The same over HTTP: each request is posted to the edge by itself. What is answered has the native
 * bytes as its body; what is refused has the native problems, to the byte, among its problem details.
 */
import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import test from 'node:test';

import { pathTo } from '../edge/questions.js';
import { RUNTIMES, startServer } from '../edge/servers.js';
import { isProcedureQuestion, isQuestion } from '../node/questions.js';
import { difference, nativeAnswers, RANDOM } from './native.js';

/** Requests on their way at the same time, each on a connection that stays. */
const AT_ONCE = 8;
const ANSWERED = '{"ok":true,';
const REFUSED = '{"ok":false,"value":null,';

const { programs, questions } = nativeAnswers();
// Programs are the server's own affair: nobody may send it one.
const asked = questions.flatMap(({ entry, ...question }) =>
  entry === 'application' || isQuestion(entry) || isProcedureQuestion(entry) ? [{ ...question, entry }] : [],
);

for (const runtime of RUNTIMES) {
  test(`the edge in ${runtime} answers ${asked.length} requests with the native bytes`, async () => {
    const statuses = new Map();
    let posted = 0;
    for (const { program, body: document } of programs) {
      const server = await startServer(runtime, { program: new TextDecoder().decode(document) });
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
      try {
        const queue = asked.filter((question) => question.program === program).values();
        const turns = Array.from({ length: AT_ONCE }, async () => {
          // All turns take from the same queue.
          for (const question of queue) {
            const answer = await post(agent, `${server.origin}${pathTo(question.entry)}`, question.body);
            assertNativeOverHttp(runtime, question, answer);
            statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
            posted += 1;
          }
        });
        await Promise.all(turns);
      } finally {
        agent.destroy();
        await server.close();
      }
    }
    assert.equal(posted, asked.length);
    assert.deepEqual([...statuses.keys()].sort(), [200, 400, 422]);
    const goldens = asked.length - RANDOM;
    console.log(`${runtime}, over HTTP: ${RANDOM.toLocaleString('en')} requests + ${goldens} goldens: equal`);
  });
}

/** @typedef {{ status: number, type: string | undefined, body: Buffer }} HttpAnswer */

/**
 * @param {string} runtime
 * @param {import('./native.js').Question} question
 * @param {HttpAnswer} answer
 */
function assertNativeOverHttp(runtime, question, { status, type, body }) {
  const native = Buffer.from(question.answer);
  if (native.subarray(0, ANSWERED.length).toString() === ANSWERED) {
    assert.equal(status, 200, difference(runtime, question, body));
    assert.equal(type, 'application/json');
    assert.ok(native.equals(body), difference(runtime, question, body));
    return;
  }
  assert.equal(native.subarray(0, REFUSED.length).toString(), REFUSED);
  assert.equal(type, 'application/problem+json', difference(runtime, question, body));
  // The problems stand last, in front of the brace that ends both texts.
  const problems = native.subarray(REFUSED.length);
  const details = body.subarray(0, -problems.length).toString();
  assert.ok(problems.equals(body.subarray(-problems.length)), difference(runtime, question, body));
  const { status: told, problems: others, code } = JSON.parse(`${details.replace(/,$/, '')}}`);
  assert.equal(told, status);
  assert.equal(others, undefined);
  assert.ok(problems.includes(`"code":"${code}","severity":"error"`), difference(runtime, question, body));
}

/**
 * @param {Agent} agent
 * @param {string} url
 * @param {Uint8Array} body
 * @returns {Promise<HttpAnswer>}
 */
function post(agent, url, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
    const sent = request(url, { agent, method: 'POST', headers }, async (response) => {
      try {
        const parts = await response.toArray();
        const { statusCode = 0 } = response;
        resolve({ status: statusCode, type: response.headers['content-type'], body: Buffer.concat(parts) });
      } catch (error) {
        reject(error);
      }
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
