// @ts-check
/** The goldens of applications that native code answers too: here by bytes, to the byte, and by plain objects. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji/application';

import { compact, elements, members } from './json-text.js';
import { assertPlainData } from './plain-data.js';
import { bytesOf, dataText, textOf, textOfBytes } from './repository.js';

for (const golden of goldens()) {
  test(`application: ${golden.name}: bytes`, async () => {
    const { application, options, on } = golden;
    const request = bytesOf(`{"application":${application},"options":${options},"on":${on}}`);
    assert.equal(textOfBytes((await formsOf(golden.program)).checkBytes(request)), golden.answer);
  });

  test(`application: ${golden.name}: objects`, async () => {
    const [application, options, on] = [golden.application, golden.options, golden.on].map((text) => JSON.parse(text));
    const answer = (await formsOf(golden.program)).check(application, options, on);
    assert.deepStrictEqual(answer, JSON.parse(golden.answer));
    assertPlainData(answer);
  });
}

/** What is asked, as JSON, and the exact text of the answer. */
function goldens() {
  const goldens = elements(compact(textOf('tests/golden/application.json'))).map(members);
  assert.ok(goldens.length > 0, 'there are no goldens of applications');
  return goldens.map((fields) => {
    /** @param {string} name */
    const text = (name) => {
      const text = fields.get(name);
      assert.ok(text !== undefined, `a golden needs \`${name}\``);
      return text;
    };
    return {
      name: String(JSON.parse(text('name'))),
      program: String(JSON.parse(text('program'))),
      application: text('application'),
      options: text('options'),
      on: text('on'),
      answer: text('answer'),
    };
  });
}

/** @type {Map<string, Promise<import('huiji/application').Forms>>} */
const loaded = new Map();

/**
 * The forms of `data/programs`, each read once.
 *
 * @param {string} program
 */
function formsOf(program) {
  const forms = loaded.get(program) ?? newFormsOf(program);
  loaded.set(program, forms);
  return forms;
}

/** @param {string} program */
async function newFormsOf(program) {
  const answer = await load(dataText('programs', program));
  assert.ok(answer.ok, `data/programs/${program}.json is refused: ${JSON.stringify(answer.problems)}`);
  return answer.value;
}
