// @ts-check
/** What the random requests are answered about applications, fees, workflows and benefits is as the edge describes it, with every issue that there is. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { answerSchema, assertValid, parts } from '../edge/description.js';
import { PROCEDURE_NAMES } from '../node/questions.js';
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

for (const question of /** @type {const} */ ([...PROCEDURE_NAMES, 'benefits'])) {
  test(`every answer about random ${question} is as described, and so is every refusal`, () => {
    let answered = 0;
    for (const { name, answer } of nativeAnswers().questions.filter(({ entry }) => entry === question)) {
      const { ok, value, problems } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer));
      if (ok) {
        assert.doesNotThrow(() => assertValid(answerSchema(question), { ok, value, problems }), name);
        answered += 1;
      } else {
        problems.forEach((/** @type {unknown} */ problem) => assertValid('openapi/problems.yaml#/$defs/Problem', problem));
      }
    }
    assert.ok(answered > 500, `only ${answered} were answered`);
  });
}
