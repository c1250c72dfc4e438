// @ts-check
/** Broken program documents, read for their fees and workflows: refused with the same words as natively, on both paths. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji/procedures';

import { compact } from './json-text.js';
import { assertPlainData } from './plain-data.js';
import { brokenProcedureGoldens, bytesOf } from './repository.js';

for (const { name, text, answer } of brokenProcedureGoldens()) {
  test(`broken procedures: ${name}: bytes`, async () => {
    assert.equal(JSON.stringify(withoutProcedures(await load(bytesOf(text)))), answer);
  });

  const value = sameInJavaScript(text);
  if (value !== undefined) {
    test(`broken procedures: ${name}: objects`, async () => {
      const given = withoutProcedures(await load(/** @type {any} */ (value)));
      assert.deepStrictEqual(given, JSON.parse(answer));
      assertPlainData(given);
    });
  }
}

/**
 * Procedures that load with a warning are no data, and no golden holds them.
 *
 * @param {Awaited<ReturnType<typeof load>>} answer
 */
function withoutProcedures(answer) {
  assert.equal(answer.value !== null, answer.ok);
  return { ...answer, value: null };
}

/**
 * The value of a text that JavaScript can hold without change.
 *
 * @param {string} text
 */
function sameInJavaScript(text) {
  try {
    const value = JSON.parse(text);
    return JSON.stringify(value) === compact(text) ? value : undefined;
  } catch {
    return undefined;
  }
}
