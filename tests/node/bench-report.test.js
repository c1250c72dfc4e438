// @ts-check
/** The page of the benches says in words which goals a run missed. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { consoleTables, page } from '../../benches/report.js';

/** @typedef {import('../../benches/report.js').Results} Results */

/**
 * What a run would have found, in which each way took so long.
 *
 * @param {{ [cart: string]: { [way: string]: number } }} carts
 * @returns {Results}
 */
function found(carts) {
  const quotes = Object.entries(carts).map(([name, ways]) => ({
    name,
    lines: 1,
    full: true,
    timings: Object.fromEntries(Object.entries(ways).map(([way, time]) => [way, { name: way, perCall: [time, time, time] }])),
  }));
  const machine = { cores: 1, processor: 'none', versions: {} };
  const runtimes = { machine, bytes: { request: 1, answer: 1 }, connections: 1, edge: [], startUps: [], firstAnswers: [] };
  return { fuels: [], quotes, carriers: { carts: [], hosts: [], sizes: { text: 0, walk: 0 } }, runtimes };
}

const plain = { 'cents bytes': 16, 'cents objects': 3, 'decimals bytes': 112, 'decimals objects': 60 };

test('goals that are met are said to be met, at their very edge', () => {
  const results = found({ small: { native: 10, bytes: 16, objects: 20, ...plain }, large: { native: 10, bytes: 16, objects: 20 } });
  for (const text of [page(results), consoleTables(results)]) {
    assert.equal(text.match(/It was met\./g)?.length, 4);
    assert.doesNotMatch(text, /Missed/);
  }
});

test('a goal that is missed is said to be missed, with each cart that misses it', () => {
  const results = found({
    small: { native: 10, bytes: 20, objects: 20, ...plain, 'cents bytes': 20 },
    large: { native: 10, bytes: 16, objects: 20 },
  });
  for (const text of [page(results), consoleTables(results)]) {
    assert.ok(text.includes('- bytes ÷ native: the goal is at most 1.6. **Missed** with these carts: small (2.00).'));
    assert.ok(text.includes('- decimal.js from body to body: the goal is at least 7. **Missed** with every cart: small (5.60).'));
    assert.equal(text.match(/It was met\./g)?.length, 2);
  }
});
