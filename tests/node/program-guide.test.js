// @ts-check
/** The examples of docs/program-fields.md make one document, and neither the engine nor the procedures find anything wrong with it. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';
import { load as loadProcedures } from 'huiji/procedures';

import { textOf } from './repository.js';

/** What each example but the first, the calendar and the examples of the document is in a version, as the guide labels it. */
const PARTS = ['tiers', 'tierPolicy', 'benefits', 'offers', 'returns', 'wallets', 'levels', 'redemptions', 'application', 'fees', 'workflows', 'chapters', 'checks'];

/** The examples by label: ```json tiers. */
function examples() {
  const found = textOf('docs/program-fields.md').matchAll(/^```json (\w+)\n(.*?)^```$/gms);
  return Object.fromEntries([...found].map(([, label, text]) => [label, JSON.parse(/** @type {string} */ (text))]));
}

test('the smallest document of the guide is complete', async () => {
  const answer = await load(examples().complete);
  assert.deepEqual([answer.ok, answer.problems], [true, []]);
});

test('every further example of the guide fits into it', async () => {
  const { complete, calendar, examples: asked, ...parts } = examples();
  assert.deepEqual(Object.keys(parts).sort(), [...PARTS].sort());
  const version = { ...complete.versions[0], ...parts };
  for (const read of [load, loadProcedures]) {
    const answer = await read({ ...complete, calendar, versions: [version], examples: asked });
    assert.deepEqual([answer.ok, answer.problems], [true, []]);
  }
});
