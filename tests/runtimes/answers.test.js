// @ts-check
/** Every runtime gives the native answers, to the byte; and by objects the same texts. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { asObjects, assertNative, chunks, isGolden, nativeAnswers, RANDOM } from './native.js';
import { RUNTIMES } from './runtimes.js';

const { programs, questions, goldens, audits } = nativeAnswers();
const objects = asObjects(questions);

/**
 * How many of the random requests JavaScript can hold unchanged: they are always the same ones, so whoever
 * changes how they are made writes the new count here. Else a rule that leaves out more would not be noticed.
 */
const RANDOM_OBJECTS = 7_059;
const LEAST_GOLDEN_OBJECTS = 300;
const LEAST_APPLICATIONS = 500;

for (const [runtime, start] of Object.entries(RUNTIMES)) {
  test(`${runtime} answers ${RANDOM} random requests, ${goldens} goldens and ${audits} questions to the audit with the native bytes`, async () => {
    await compare(runtime, start, 'bytes', questions);
    console.log(`${runtime}: ${RANDOM.toLocaleString('en')} requests + ${goldens} goldens + ${audits} audits: equal`);
  });
}

for (const [runtime, start] of Object.entries({ Node: RUNTIMES.Node, Chromium: RUNTIMES.Chromium })) {
  test(`${runtime} answers by objects with the native text`, async () => {
    const fromGoldens = objects.filter(isGolden).length;
    const random = objects.length - fromGoldens;
    assert.equal(random, RANDOM_OBJECTS);
    assert.ok(fromGoldens >= LEAST_GOLDEN_OBJECTS, `only ${fromGoldens} goldens are compared`);
    const applications = objects.filter(({ entry }) => entry === 'application').length;
    assert.ok(applications >= LEAST_APPLICATIONS, `only ${applications} applications are compared`);
    await compare(runtime, start, 'objects', objects);
    console.log(`${runtime}, by objects: ${random.toLocaleString('en')} requests + ${fromGoldens} goldens: equal`);
  });
}

/**
 * @param {string} runtime
 * @param {() => Promise<import('./runtimes.js').Runtime>} start
 * @param {import('./runtimes.js').Path} path
 * @param {import('./native.js').Question[]} questions
 */
async function compare(runtime, start, path, questions) {
  const { answer, close } = await start();
  try {
    for (const { asked, bytes } of chunks(programs, questions)) {
      assertNative(runtime, asked, await answer(path, bytes));
    }
  } finally {
    await close();
  }
}
