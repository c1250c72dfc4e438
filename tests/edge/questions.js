// @ts-check
/** What the tests ask the edge, and how they read its refusals. */
import assert from 'node:assert/strict';

import { QUESTIONS } from '../../edge/questions.js';
import { isProcedureQuestion } from '../node/questions.js';
import { goldens, requestText } from '../node/repository.js';

export const JSON_HEADERS = Object.freeze({ 'Content-Type': 'application/json' });

/** The cart of the sample data for its gold member: `body` is the request, `answer` the exact text of the answer. */
export const ordinary = ordinaryQuote();

function ordinaryQuote() {
  const golden = goldens('quote').find(
    ({ program, member, cart, answer }) =>
      program === 'retail' && member === 'gold-person' && cart === 'basket' && answer.startsWith('{"ok":true'),
  );
  assert.ok(golden !== undefined, 'no golden quotes the basket for gold-person');
  return { body: requestText(golden), answer: golden.answer };
}

/**
 * Where a question is asked, known by the method that answers it.
 *
 * @param {import('../node/questions.js').Question | import('../node/questions.js').ProcedureQuestion | 'application'} question
 */
export function pathTo(question) {
  const methods = question === 'application' ? QUESTIONS.forms : isProcedureQuestion(question) ? QUESTIONS.procedures : QUESTIONS.regulations;
  const due = question === 'application' ? 'checkBytes' : `${question}Bytes`;
  const name = Object.entries(methods).find(([, method]) => method === due)?.[0];
  assert.ok(name !== undefined, `the edge does not ask ${question}`);
  return `/v1/${name}`;
}

/**
 * A request whose cart holds lists in lists.
 *
 * @param {number} levels
 */
export function deeplyNested(levels) {
  return `{"member":null,"cart":{"lines":[],"meta":${'['.repeat(levels)}${']'.repeat(levels)}},"on":"2026-11-22"}`;
}

/**
 * @param {string} path
 * @param {RequestInit & { duplex?: 'half' }} [init]
 */
export function requestFor(path, init) {
  return new Request(`https://edge.example${path}`, init);
}

/**
 * @param {string} path
 * @param {BodyInit} body
 * @param {Record<string, string>} [headers]
 */
export function post(path, body, headers) {
  return requestFor(path, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body, duplex: 'half' });
}

/**
 * Holds that a response is problem details (RFC 9457) with this status and code, and gives them.
 *
 * @param {Response} response
 * @param {number} status
 * @param {string} code
 */
export async function assertProblem(response, status, code) {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  const problem = JSON.parse(text);
  assert.equal(problem.type, 'about:blank');
  assert.equal(problem.status, status);
  assert.equal(problem.code, code);
  assert.match(problem.title, /^[A-Z]/);
  assert.match(problem.detail, /^[A-Z].*\.$/);
  return { problem, text };
}
