// @ts-check
/**
 * What only JavaScript can do to the validator of applications. What was entered is told as an issue, a request that is none is
 * refused, and never does anything trap: after each question the same handle must still check an ordinary application.
 */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji/application';

import { HOSTILE_BYTES, HOSTILE_VALUES } from './hostile-values.js';
import { assertPlainData } from './plain-data.js';
import { APPLICATION_PARTS } from './questions.js';
import { applicationGoldens, bytesOf, formsOf, newFormsOf, textOfBytes } from './repository.js';
import { assertRefused } from './survival.js';

/** @typedef {import('huiji/application').Forms} Forms */

const ordinary = ordinaryApplication();
const forms = await formsOf(ordinary.program);

/** The methods on objects take one for the day. */
const A_VALID_DATE = 'a valid Date';

/** A file that has all it needs. */
const FILE = { name: 'a.png', type: 'image/png', size: 10, head: 'iVBORw0KGgo=' };

/**
 * The places where a hostile value is put. Only the day can't be left out, and what was entered may be anything that JSON can write.
 *
 * @type {Record<string, (hostile: unknown) => { [part in typeof APPLICATION_PARTS[number]]: unknown }>}
 */
const PLACES = {
  'as the application': (hostile) => ({ ...request(), application: hostile }),
  'as the options': (hostile) => ({ ...request(), options: hostile }),
  'as the mode': (hostile) => ({ ...request(), options: { mode: hostile } }),
  'as the field alone': (hostile) => ({ ...request(), options: { field: hostile } }),
  'as the reason of an extension': (hostile) => ({ ...request(), options: { review: { extension: { reason: hostile } } } }),
  'as a day of the review': (hostile) => ({ ...request(), options: { review: { completeOn: hostile } } }),
  'as a name': (hostile) => entered({ name: hostile }),
  'as a number': (hostile) => entered({ 'identity-number': hostile }),
  'as consent': (hostile) => entered({ consent: hostile }),
  'as the purposes': (hostile) => entered({ consent: { version: '1', purposes: hostile, givenAt: '2026-11-22' } }),
  'as files': (hostile) => entered({ 'identity-copy': hostile }),
  'as a file': (hostile) => entered({ 'identity-copy': [hostile] }),
  'as the head of a file': (hostile) => entered({ 'identity-copy': [{ ...FILE, head: hostile }] }),
  'as the size of a file': (hostile) => entered({ 'identity-copy': [{ ...FILE, size: hostile }] }),
  'as what the form has no field for': (hostile) => entered({ nickname: hostile }),
  'as data of the host': (hostile) => entered({ meta: hostile }),
};

for (const [kind, make] of Object.entries(HOSTILE_VALUES)) {
  if (kind !== A_VALID_DATE) {
    test(`${kind} as the day of an application is refused`, () => {
      const answer = attempt(kind, () => checkAnyway({ ...request(), on: make() }));
      assertPlainData(answer);
      assertRefused(answer);
      assertStillChecks(forms);
    });
  }

  test(`${kind} in an application is read as JSON would write it, or refused`, () => {
    for (const [place, put] of Object.entries(PLACES)) {
      const answer = attempt(place, () => checkAnyway(put(make())));
      assertPlainData(answer, place);
      if (answer.ok) {
        assert.deepStrictEqual(answer, JSON.parse(textOfBytes(forms.checkBytes(bytesOf(JSON.stringify(put(make())))))), place);
      } else {
        assertRefused(answer);
      }
      assertStillChecks(forms);
    }
  });

  test(`${kind} as a program has no forms`, async () => {
    for (const program of [make(), { id: 'x', versions: [make()] }]) {
      const answer = await load(/** @type {any} */ (program));
      assert.equal(answer.value, null);
      assertRefused(answer);
    }
    assertStillChecks(forms);
  });
}

for (const [kind, make] of Object.entries(HOSTILE_BYTES)) {
  test(`${kind} instead of the bytes of a request is refused`, () => {
    const bytes = attempt(kind, () => Reflect.apply(forms.checkBytes, forms, [make()]));
    assert.ok(bytes instanceof Uint8Array);
    assertRefused(JSON.parse(textOfBytes(bytes)));
    assertStillChecks(forms);
  });
}

test('a Date asks for its local day and time in the zone of the program', () => {
  const moment = new Date('2026-11-15T20:30:05Z');
  const local = moment.toLocaleString('sv-SE', { timeZone: forms.timeZone }).replace(' ', 'T');
  const answer = checkAnyway({ ...request(), on: moment });
  assert.equal(answer.value.on, local);
  assert.deepStrictEqual(answer, checkAnyway({ ...request(), on: local }));
});

test('a call without arguments is refused', () => {
  assertRefused(attempt('nothing', () => Reflect.apply(forms.check, forms, [])));
  assertStillChecks(forms);
});

test('a getter may ask the same handle while it is being read', () => {
  const { application, options, on } = request();
  let asked = 0;
  const curious = {
    ...application,
    get name() {
      asked += 1;
      assertStillChecks(forms);
      return application.name;
    },
  };
  assert.deepStrictEqual(checkAnyway({ application: curious, options, on }), JSON.parse(ordinary.answer));
  assert.ok(asked > 0);
});

test('a freed handle throws an Error, and others go on', async () => {
  const freed = await newFormsOf(ordinary.program);
  freed.free();
  const { application, options, on } = request();
  for (const use of [
    () => freed.check(application, options, on),
    () => freed.checkBytes(bytesOf(ordinary.request)),
    () => freed.digest,
    () => freed.id,
    () => freed.timeZone,
  ]) {
    assert.throws(use, (error) => error instanceof Error && !(error instanceof WebAssembly.RuntimeError));
  }
  assertStillChecks(forms);
});

test('a thousand handles are made and freed', async () => {
  for (let count = 0; count < 1_000; count += 1) {
    const made = await newFormsOf(ordinary.program);
    assert.equal(made.digest, forms.digest);
    made.free();
  }
  assertStillChecks(forms);
});

/** A person's whose fields are all asked for, with a known answer. */
function ordinaryApplication() {
  const golden = applicationGoldens().find(({ request, answer }) => {
    const { application } = JSON.parse(request);
    return application.kind === 'person' && typeof application.name === 'string' && answer.startsWith('{"ok":true');
  });
  assert.ok(golden !== undefined, 'no golden checks the application of a person');
  return golden;
}

/** Its parts, made anew so that a test may spoil them. */
function request() {
  return JSON.parse(ordinary.request);
}

/**
 * The request with something else entered.
 *
 * @param {object} fields
 */
function entered(fields) {
  const { application, ...rest } = request();
  return { application: { ...application, ...fields }, ...rest };
}

/**
 * Checks with arguments that the types forbid.
 *
 * @param {{ [part in typeof APPLICATION_PARTS[number]]: unknown }} given
 * @returns {any}
 */
function checkAnyway(given) {
  return Reflect.apply(
    forms.check,
    forms,
    APPLICATION_PARTS.map((part) => given[part]),
  );
}

/**
 * Holds that the handle still checks an ordinary application, in both ways.
 *
 * @param {Forms} forms
 */
function assertStillChecks(forms) {
  assert.equal(textOfBytes(forms.checkBytes(bytesOf(ordinary.request))), ordinary.answer);
  const { application, options, on } = request();
  assert.deepStrictEqual(forms.check(application, options, on), JSON.parse(ordinary.answer));
}

/**
 * @template T
 * @param {string} place
 * @param {() => T} question
 * @returns {T}
 */
function attempt(place, question) {
  try {
    return question();
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    throw new assert.AssertionError({ message: `${place}: an answer was due, and this was thrown: ${told}` });
  }
}
