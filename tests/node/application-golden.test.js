// @ts-check
/** The goldens of applications that native code answers too: here by bytes, to the byte, and by plain objects. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { assertPlainData } from './plain-data.js';
import { askFormsObjects } from './questions.js';
import { applicationGoldens, bytesOf, formsOf, textOfBytes } from './repository.js';

for (const { name, program, request, answer } of applicationGoldens()) {
  test(`application: ${name}: bytes`, async () => {
    assert.equal(textOfBytes((await formsOf(program)).checkBytes(bytesOf(request))), answer);
  });

  test(`application: ${name}: objects`, async () => {
    const given = askFormsObjects(await formsOf(program), JSON.parse(request));
    assert.deepStrictEqual(given, JSON.parse(answer));
    assertPlainData(given);
  });
}
