// @ts-check
/** Broken program documents, read for their forms, for their fees and workflows, or for all of it: refused with the same words as natively, on both paths. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load as loadForms } from 'huiji/application';
import { load as loadAudit } from 'huiji/audit';
import { load as loadProcedures } from 'huiji/procedures';

import { compact } from './json-text.js';
import { assertPlainData } from './plain-data.js';
import { brokenPartGoldens, bytesOf } from './repository.js';

for (const [part, load] of /** @type {const} */ ([['forms', loadForms], ['procedures', loadProcedures], ['audit', loadAudit]])) {
  for (const { name, text, answer } of brokenPartGoldens(part)) {
    test(`broken ${part}: ${name}: bytes`, async () => {
      assert.equal(JSON.stringify(withoutHandle(await load(bytesOf(text)))), answer);
    });

    const value = sameInJavaScript(text);
    if (value !== undefined) {
      test(`broken ${part}: ${name}: objects`, async () => {
        const given = withoutHandle(await load(/** @type {any} */ (value)));
        assert.deepStrictEqual(given, JSON.parse(answer));
        assertPlainData(given);
      });
    }
  }
}

/**
 * What loads with a warning is no data, and no golden holds it.
 *
 * @param {{ ok: boolean, value: unknown, problems: unknown[] }} answer
 */
function withoutHandle(answer) {
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
