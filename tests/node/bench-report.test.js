// @ts-check
/** The page of the benches says in words which goals a run missed. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { LENGTHS, QUESTIONS } from '../../benches/ledgers.js';
import { wrongPayables } from '../../benches/offers/report.js';
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
  return { fuels: [], quotes, offers: [], ledgers: { requests: [], times: [] }, carriers: { carts: [], hosts: [], sizes: { text: 0, walk: 0 } }, runtimes };
}

/**
 * Ledgers of every length, where an activity takes one of these each: fuel, and time.
 *
 * @param {{ fuel: number, time: number }[]} perActivity One for each length.
 */
function foundLedgers(perActivity) {
  const none = new Uint8Array();
  const requests = QUESTIONS.flatMap((question) =>
    LENGTHS.map((activities) => ({ name: `${question} ${activities}`, question, activities, body: none, file: '' })),
  );
  const each = LENGTHS.map((activities, index) => ({ activities, ...(perActivity[index] ?? assert.fail('a length was left out')) }));
  const fuels = QUESTIONS.flatMap((question) =>
    each.map(({ activities, fuel }) => ({ name: `${question} ${activities}`, fuel: fuel * activities, budget: undefined })),
  );
  const times = QUESTIONS.map((question) => ({
    question,
    timings: each.map(({ activities, time }) => ({ name: `${activities}`, perCall: [time * activities] })),
  }));
  return { fuels, ledgers: { requests, times } };
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

test('an activity of each ledger is compared with one of the shortest, and its fuel with the ledger before', () => {
  const results = {
    ...found({ small: { native: 10, bytes: 16, objects: 20, ...plain } }),
    ...foundLedgers([{ fuel: 5_000, time: 30 }, { fuel: 4_000, time: 15 }, { fuel: 4_100, time: 24 }]),
  };
  for (const text of [page(results), consoleTables(results)]) {
    for (const question of QUESTIONS) {
      assert.match(text, new RegExp(`^\\| ${question} +\\| +1\\.00 \\| +0\\.50 \\| +0\\.80 \\|$`, 'm'));
      assert.match(text, new RegExp(`^\\| ${question} +\\| +5,000 \\| +4,000 \\| +4,100 \\| +2\\.5 % \\|$`, 'm'));
    }
  }
});

test('a cart for which a plain program asks less than the engine, or means something else by an offer, is told', () => {
  const none = { carts: 3, unproved: 0, dearer: 1, most: 1250, share: 0.015, cheaper: [], otherwise: [] };
  const offers = [
    { name: 'well', timings: {}, payables: none },
    { name: 'ill', timings: {}, payables: { ...none, cheaper: [2], otherwise: [0, 1] } },
  ];
  assert.deepEqual(wrongPayables(offers), [
    'NOT THE LOWEST: ill, for carts 2 a plain program asks less than the engine',
    "NOT THE SAME RULES: ill, for carts 0, 1 a plain program makes something else of the engine's choice",
  ]);
  const results = { ...found({ small: { native: 10, bytes: 16, objects: 20, ...plain } }), offers };
  for (const text of [page(results), consoleTables(results)]) {
    assert.match(text, /^\| well +\| +3 \| +0 \| +1 \| +¥12\.50 \| +1\.50 % \| +0 \| +0 \|$/m);
    assert.match(text, /^\| ill +\| +3 \| +0 \| +1 \| +¥12\.50 \| +1\.50 % \| +1 \| +2 \|$/m);
  }
});
