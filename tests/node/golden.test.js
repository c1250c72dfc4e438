// @ts-check
/** The goldens that native code answers too: here by bytes, to the byte, and by plain objects. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';

import { assertPlainData } from './plain-data.js';
import { bytesOf, dataText, goldens, regulationsOf, requestText, textOfBytes } from './repository.js';

for (const golden of goldens('quote')) {
  test(`quote: ${golden.name}: bytes`, async () => {
    const regulations = await regulationsOf(golden.program);
    const answer = regulations.quoteBytes(bytesOf(requestText(golden)));
    assert.equal(textOfBytes(answer), golden.answer);
  });

  test(`quote: ${golden.name}: objects`, async () => {
    const regulations = await regulationsOf(golden.program);
    const { member, cart, on } = JSON.parse(requestText(golden));
    const answer = regulations.quote(member, cart, on);
    assert.deepStrictEqual(answer, JSON.parse(golden.answer));
    assertPlainData(answer);
  });
}

for (const golden of goldens('standing')) {
  test(`standing: ${golden.name}: bytes`, async () => {
    const regulations = await regulationsOf(golden.program);
    const answer = regulations.standingBytes(bytesOf(requestText(golden)));
    assert.equal(textOfBytes(answer), golden.answer);
  });

  test(`standing: ${golden.name}: objects`, async () => {
    const regulations = await regulationsOf(golden.program);
    const { member, on } = JSON.parse(requestText(golden));
    const answer = regulations.standing(member, on);
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
