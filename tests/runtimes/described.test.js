// @ts-check
/** What the random requests are answered about applications is as the edge describes it, with every issue that there is. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { answerSchema, assertValid, parts } from '../edge/description.js';
import { nativeAnswers } from './native.js';

const ANSWERED = '{"ok":true,';

test('every report on a random application is as described, and so is every refusal', () => {
  const codes = new Set();
  let refused = 0;
  for (const { name, answer } of nativeAnswers().questions.filter(({ entry }) => entry === 'application')) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(answer);
    const { value, problems } = JSON.parse(text);
    if (text.startsWith(ANSWERED)) {
      assert.doesNotThrow(() => assertValid(answerSchema('application'), { ok: true, value, problems }), name);
      value.issues.forEach((/** @type {{ code: string }} */ { code }) => codes.add(code));
    } else {
      problems.forEach((/** @type {unknown} */ problem) => assertValid('openapi/problems.yaml#/$defs/Problem', problem));
      refused += 1;
    }
  }
  assert.deepEqual([...codes].sort(), [...parts.applications.$defs.IssueCode.enum].sort());
  assert.ok(refused > 200, `only ${refused} were refused`);
});
