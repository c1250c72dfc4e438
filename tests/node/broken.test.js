// @ts-check
/** Broken documents and requests: refused with the same words as natively, on both paths. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';

import { compact } from './json-text.js';
import { assertPlainData } from './plain-data.js';
import { PARTS } from './questions.js';
import { brokenGoldens, bytesOf, regulationsOf, textOfBytes } from './repository.js';
import { assertStillPrices, callAnyway, ordinaryRegulations } from './survival.js';

for (const golden of brokenGoldens()) {
  test(`broken ${golden.entry}: ${golden.name}: bytes`, async () => {
    if (golden.entry === 'load') {
      const answer = withoutRegulations(await load(bytesOf(golden.text)));
      assert.equal(JSON.stringify(answer), golden.answer);
    } else {
      const regulations = await regulationsFor(golden);
      const answer = callAnyway(regulations, `${golden.entry}Bytes`, [bytesOf(golden.text)]);
      assert.equal(textOfBytes(answer), golden.answer);
      assertStillPrices(regulations);
    }
    assertStillPrices(await ordinaryRegulations());
  });

  const parsed = sameInJavaScript(golden.text);
  if (parsed !== undefined && isCallable(golden.entry, parsed.value)) {
    test(`broken ${golden.entry}: ${golden.name}: objects`, async () => {
      const value = /** @type {any} */ (parsed.value);
      /** @type {any} */
      let answer;
      if (golden.entry === 'load') {
        answer = withoutRegulations(await load(value));
      } else {
        const given = PARTS[golden.entry].map((field) => value[field]);
        answer = callAnyway(await regulationsFor(golden), golden.entry, given);
      }
      assert.deepStrictEqual(withoutPlacesInText(answer), withoutPlacesInText(JSON.parse(golden.answer)));
      assertPlainData(answer);
    });
  }
}

/**
 * Regulations that load with a warning are no data, and no golden holds them.
 *
 * @param {Awaited<ReturnType<typeof load>>} answer
 */
function withoutRegulations(answer) {
  assert.equal(answer.value !== null, answer.ok);
  return { ...answer, value: null };
}

/**
 * An object has no lines and columns: those of a broken text are of the text that was made of it.
 *
 * @param {{ problems: { code: string, params: object }[] }} answer
 */
function withoutPlacesInText(answer) {
  const problems = answer.problems.map((problem) =>
    problem.code === 'json.syntax' ? { ...problem, params: Object.keys(problem.params).sort() } : problem,
  );
  return { ...answer, problems };
}

/** @param {import('./repository.js').BrokenGolden} golden */
function regulationsFor(golden) {
  assert.ok(golden.program !== null, `the golden \`${golden.name}\` needs a program`);
  return regulationsOf(golden.program);
}

/**
 * The value of a text that JavaScript can hold without change. Of a number with 40 digits or a
 * field given twice, `JSON.parse` keeps too little for the answers to be the same.
 *
 * @param {string} text
 * @returns {{ value: unknown } | undefined}
 */
function sameInJavaScript(text) {
  try {
    const value = JSON.parse(text);
    return JSON.stringify(value) === compact(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the methods on objects can express the request: they take its fields one by one. A text
 * or bytes given to `load` would be read as JSON.
 *
 * @param {import('./repository.js').BrokenGolden['entry']} entry
 * @param {unknown} value
 */
function isCallable(entry, value) {
  if (entry === 'load') {
    return typeof value !== 'string';
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === [...PARTS[entry]].sort().join()
  );
}
