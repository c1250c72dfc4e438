// @ts-check
/**
 * What only JavaScript can do to fees and workflows. A request that is none is refused, and never does anything trap: after each question
 * the same handle must still answer ordinary ones.
 */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji/procedures';

import { HOSTILE_BYTES, HOSTILE_VALUES } from './hostile-values.js';
import { assertPlainData } from './plain-data.js';
import { askProceduresBytes, askProceduresObjects, PROCEDURE_NAMES } from './questions.js';
import { bytesOf, newProceduresOf, procedureGoldens, proceduresOf, textOfBytes } from './repository.js';
import { assertRefused } from './survival.js';

/** @typedef {import('./questions.js').ProcedureQuestion} ProcedureQuestion */

const ordinary = { fees: ordinaryOf('fees'), workflow: ordinaryOf('workflow') };
const procedures = await proceduresOf('retail');

/** The methods on objects take one for the day. */
const A_VALID_DATE = 'a valid Date';

/**
 * The places where a hostile value is put.
 *
 * @type {[place: string, question: ProcedureQuestion, put: (request: any, hostile: unknown) => unknown][]}
 */
const PLACES = [
  ['as the member of a fee', 'fees', (request, hostile) => ({ ...request, member: hostile })],
  ['as what is asked', 'fees', (request, hostile) => ({ ...request, asked: hostile })],
  ['as a join', 'fees', (request, hostile) => ({ ...request, asked: { join: hostile } })],
  ['as a cancellation', 'fees', (request, hostile) => ({ ...request, asked: { cancel: hostile } })],
  ['as a tier', 'fees', (request, hostile) => ({ ...request, asked: { join: { tier: hostile, kind: 'person' } } })],
  ['as a quantity', 'fees', (request, hostile) => ({ ...request, asked: { join: { tier: 'gold', kind: 'person', quantity: hostile } } })],
  ['as a part', 'fees', (request, hostile) => ({ ...request, asked: { repair: { boughtOn: '2026-03-01', cause: 'other', parts: [hostile] } } })],
  ['as points', 'fees', (request, hostile) => ({ ...request, asked: { renew: {}, points: { redemption: 'points-for-fee', points: hostile } } })],
  ['as the member of a workflow', 'workflow', (request, hostile) => ({ ...request, member: hostile })],
  ['as the record', 'workflow', (request, hostile) => ({ ...request, record: hostile })],
  ['as the history', 'workflow', (request, hostile) => ({ ...request, record: { ...request.record, history: hostile } })],
  ['as an event', 'workflow', (request, hostile) => ({ ...request, record: { ...request.record, history: [hostile] } })],
  ['as the proof', 'workflow', (request, hostile) => withLast(request, { proof: hostile })],
  ['as the role', 'workflow', (request, hostile) => withLast(request, { by: hostile })],
  ['as the day of an event', 'workflow', (request, hostile) => withLast(request, { on: hostile })],
  ['as data of the host', 'workflow', (request, hostile) => withLast(request, { meta: hostile })],
];

for (const [kind, make] of Object.entries(HOSTILE_VALUES)) {
  if (kind !== A_VALID_DATE) {
    for (const question of PROCEDURE_NAMES) {
      test(`${question}: ${kind} as the day is refused`, () => {
        const answer = attempt(kind, () => askProceduresObjects(procedures, question, { ...request(question), on: make() }));
        assertPlainData(answer);
        assertRefused(answer);
        assertStillAnswers();
      });
    }
  }

  test(`${kind} in a question is read as JSON would write it, or refused`, () => {
    for (const [place, question, put] of PLACES) {
      const given = () => /** @type {any} */ (put(request(question), make()));
      const answer = attempt(place, () => askProceduresObjects(procedures, question, given()));
      assertPlainData(answer, place);
      if (answer.ok) {
        const bytes = askProceduresBytes(procedures, question, bytesOf(JSON.stringify(given())));
        assert.deepStrictEqual(answer, JSON.parse(textOfBytes(bytes)), place);
      } else {
        assertRefused(answer);
      }
    }
    assertStillAnswers();
  });

  test(`${kind} as a program has no procedures`, async () => {
    for (const program of [make(), { id: 'x', versions: [make()] }]) {
      const answer = await load(/** @type {any} */ (program));
      assert.equal(answer.value, null);
      assertRefused(answer);
    }
    assertStillAnswers();
  });
}

for (const [kind, make] of Object.entries(HOSTILE_BYTES)) {
  test(`${kind} instead of the bytes of a question is refused`, () => {
    for (const question of PROCEDURE_NAMES) {
      const bytes = attempt(kind, () => askProceduresBytes(procedures, question, /** @type {any} */ (make())));
      assert.ok(bytes instanceof Uint8Array);
      assertRefused(JSON.parse(textOfBytes(bytes)));
    }
    assertStillAnswers();
  });
}

test('a Date asks for its local day and time in the zone of the program', () => {
  const moment = new Date('2026-11-15T20:30:05Z');
  const local = moment.toLocaleString('sv-SE', { timeZone: procedures.timeZone }).replace(' ', 'T');
  const asked = { member: null, asked: { join: { tier: 'gold', kind: 'person' } }, on: moment };
  const answer = askProceduresObjects(procedures, 'fees', asked);
  assert.equal(answer.value?.on, local);
  assert.deepStrictEqual(answer, askProceduresObjects(procedures, 'fees', { ...asked, on: local }));
});

test('a call without arguments is refused', () => {
  for (const question of PROCEDURE_NAMES) {
    assertRefused(attempt('nothing', () => Reflect.apply(procedures[question], procedures, [])));
  }
  assertStillAnswers();
});

test('a getter may ask the same handle while it is being read', () => {
  const { member, record, on } = request('workflow');
  let asked = 0;
  const curious = {
    ...record,
    get history() {
      asked += 1;
      assertStillAnswers();
      return record.history;
    },
  };
  assert.deepStrictEqual(askProceduresObjects(procedures, 'workflow', { member, record: curious, on }), JSON.parse(ordinary.workflow.answer));
  assert.ok(asked > 0);
});

test('a freed handle throws an Error, and others go on', async () => {
  const freed = await newProceduresOf('retail');
  freed.free();
  const { member, asked, on } = request('fees');
  for (const use of [
    () => freed.fees(member, asked, on),
    () => freed.feesBytes(bytesOf(ordinary.fees.request)),
    () => freed.workflowBytes(bytesOf(ordinary.workflow.request)),
    () => freed.digest,
    () => freed.id,
    () => freed.timeZone,
  ]) {
    assert.throws(use, (error) => error instanceof Error && !(error instanceof WebAssembly.RuntimeError));
  }
  assertStillAnswers();
});

for (const { name, question, program, request: text, answer } of procedureGoldens()) {
  test(`the golden of ${question}: ${name}: by bytes and by objects`, async () => {
    const handle = await proceduresOf(program);
    assert.equal(textOfBytes(askProceduresBytes(handle, question, bytesOf(text))), answer);
    assert.deepStrictEqual(askProceduresObjects(handle, question, JSON.parse(text)), JSON.parse(answer));
  });
}

/** One about the sample program, with a known answer. @param {ProcedureQuestion} question */
function ordinaryOf(question) {
  const golden = procedureGoldens().find(
    (golden) => golden.question === question && golden.program === 'retail' && golden.answer.startsWith('{"ok":true') && (question === 'fees' || golden.request.includes('"history":[{')),
  );
  assert.ok(golden !== undefined, `no golden of ${question} is answered`);
  return golden;
}

/** Its parts, made anew so that a test may spoil them. @param {ProcedureQuestion} question */
function request(question) {
  return JSON.parse(ordinary[question].request);
}

/** The request with something else in its last event. @param {any} request @param {object} fields */
function withLast({ record, ...rest }, fields) {
  const history = [...record.history.slice(0, -1), { ...record.history.at(-1), ...fields }];
  return { ...rest, record: { ...record, history } };
}

/** Holds that the handle still answers ordinary questions, in both ways. */
function assertStillAnswers() {
  for (const question of PROCEDURE_NAMES) {
    const { request: text, answer } = ordinary[question];
    assert.equal(textOfBytes(askProceduresBytes(procedures, question, bytesOf(text))), answer);
    assert.deepStrictEqual(askProceduresObjects(procedures, question, JSON.parse(text)), JSON.parse(answer));
  }
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
