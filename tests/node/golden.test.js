// @ts-check
/** The goldens that native code answers too: here by bytes, to the byte, and by plain objects. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';

import { assertPlainData } from './plain-data.js';
import { askBytes, askObjects, NAMES } from './questions.js';
import { bytesOf, dataText, goldens, regulationsOf, requestText, textOfBytes } from './repository.js';

for (const golden of NAMES.flatMap(goldens)) {
  const { question, program } = golden;

  test(`${question}: ${golden.name}: bytes`, async () => {
    const answer = askBytes(await regulationsOf(program), question, bytesOf(requestText(golden)));
    assert.equal(textOfBytes(answer), golden.answer);
  });

  test(`${question}: ${golden.name}: objects`, async () => {
    const answer = askObjects(await regulationsOf(program), question, JSON.parse(requestText(golden)));
    assert.deepStrictEqual(answer, JSON.parse(golden.answer));
    assertPlainData(answer);
  });
}

test('a program reads the same from text, bytes and an object', async () => {
  for (const program of new Set(goldens('quote').map((golden) => golden.program))) {
    const text = dataText('programs', program);
    const document = JSON.parse(text);
    for (const form of [text, bytesOf(text), document]) {
      const answer = await load(form);
      assert.ok(answer.ok, JSON.stringify(answer.problems));
      assertPlainData(answer.problems);
      const regulations = await regulationsOf(program);
      assert.equal(answer.value.digest, regulations.digest);
      assert.match(answer.value.digest, /^[0-9a-f]{64}$/);
      assert.equal(answer.value.id, document.id);
      assert.equal(answer.value.timeZone, document.timeZone);
      answer.value.free();
    }
  }
});
