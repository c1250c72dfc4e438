// @ts-check
/** Quotes over HTTP in each runtime, beside the same adapter that echoes the body: the engine's share shows. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { RUNTIMES, startServer } from '../tests/edge/servers.js';

/** It has no types of its own. */
const autocannon = createRequire(import.meta.url)('autocannon');

/** Of each server and round; the first rounds warm up and count for nothing. */
const SECONDS = 1;
const WARM_UP = 2;
const ROUNDS = 5;
export const CONNECTIONS = 8;

/**
 * @typedef {object} Throughput
 * @property {string} runtime
 * @property {number[]} quotes Per second, round by round.
 * @property {number[]} echoes
 */

/**
 * @param {Uint8Array} body a request for a quote
 * @param {Uint8Array} answer what the engine answers to it
 * @returns {Promise<Throughput[]>}
 */
export async function timeEdge(body, answer) {
  const throughputs = [];
  for (const runtime of RUNTIMES) {
    const engine = await startServer(runtime);
    const echo = await startServer(runtime, { echo: true });
    try {
      assert.deepEqual(await answerOf(engine.origin, body), answer, `the edge in ${runtime} answers with other bytes`);
      assert.deepEqual(await answerOf(echo.origin, body), body, `the echo in ${runtime} is none`);
      throughputs.push({ runtime, ...(await byTurns(engine.origin, echo.origin, body)) });
    } finally {
      await Promise.all([engine.close(), echo.close()]);
    }
  }
  return throughputs;
}

/**
 * @param {string} engine
 * @param {string} echo
 * @param {Uint8Array} body
 */
async function byTurns(engine, echo, body) {
  const quotes = [];
  const echoes = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Forward, then backward: who comes first is not always the same.
    const first = await perSecond(round % 2 === 0 ? engine : echo, body);
    const second = await perSecond(round % 2 === 0 ? echo : engine, body);
    const [quoted, echoed] = round % 2 === 0 ? [first, second] : [second, first];
    if (round >= WARM_UP) {
      quotes.push(quoted);
      echoes.push(echoed);
    }
  }
  return { quotes, echoes };
}

/**
 * @param {string} origin
 * @param {Uint8Array} body
 * @returns {Promise<number>}
 */
async function perSecond(origin, body) {
  const result = await autocannon({
    url: `${origin}/v1/quote`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(body),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  assert.equal(result.non2xx + result.errors, 0, `${origin} refused some requests`);
  return result['2xx'] / result.duration;
}

/**
 * @param {string} origin
 * @param {Uint8Array} body
 */
export async function answerOf(origin, body) {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${origin}/v1/quote`, { method: 'POST', headers, body: Buffer.from(body) });
  return new Uint8Array(await response.arrayBuffer());
}
