// @ts-check
/**
 * What was asked natively and what the answers were: the files that `cargo test --test equality`
 * writes, and the comparison with them.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ALL_PARTS } from '../node/questions.js';
import { framed, parts } from './frames.js';

/** @typedef {(typeof AUDIT_QUESTIONS)[number]} AuditQuestion */

/** What the engine is not asked, and the edge does not answer. */
const AUDIT_QUESTIONS = /** @type {const} */ (['report', 'rehearsal', 'comparison', 'bookings']);

/**
 * A question and its native answer.
 *
 * @typedef {object} Question
 * @property {string} name
 * @property {'program' | 'load' | 'application' | AuditQuestion | import('../node/questions.js').Question | import('../node/questions.js').ProcedureQuestion} entry
 * @property {string} program
 * @property {Uint8Array} body
 * @property {Uint8Array} answer
 */

export const RANDOM = 10_000;
/** Enough at a time that crossing costs little, and little enough for any host's memory. */
const CHUNK = 1_000;
/** Bytes that are shown of two answers around the place where they part. */
const BEFORE = 200;
const AFTER = 400;

const FOLDER = process.env.HUIJI_EQUALITY ?? fileURLToPath(new URL('../../target/equality', import.meta.url));

/** @returns {{ programs: Question[], questions: Question[], goldens: number, audits: number }} */
export function nativeAnswers() {
  const asked = parts(file('requests.bin'));
  const answers = parts(file('answers.bin'));
  assert.equal(asked.length, answers.length * 4, 'a question has four parts and an answer');
  const all = answers.map((answer, index) => {
    const [name, entry, program, body] = /** @type {[Uint8Array, Uint8Array, Uint8Array, Uint8Array]} */ (
      asked.slice(index * 4, index * 4 + 4)
    );
    const known = /** @type {Question['entry']} */ (textOf(entry));
    return { name: textOf(name), entry: known, program: textOf(program), body, answer };
  });
  const programs = all.filter(({ entry }) => entry === 'program');
  const questions = all.filter(({ entry }) => entry !== 'program');
  const goldens = questions.filter(isGolden).length;
  const audits = questions.filter(isAudit).length;
  assert.equal(questions.length - goldens - audits, RANDOM);
  assert.ok(audits >= 50, `only ${audits} questions to the audit`);
  assert.ok(programs.length >= 2 && goldens >= 200, `${programs.length} programs and ${goldens} goldens`);
  return { programs, questions, goldens, audits };
}

/** @param {Question} question */
export function isGolden({ name }) {
  return name.startsWith('the golden ');
}

/** @param {Question} question */
export function isAudit({ entry }) {
  return AUDIT_QUESTIONS.some((question) => question === entry);
}

/** @param {string} name */
function file(name) {
  const path = join(FOLDER, name);
  assert.ok(existsSync(path), `${path} is missing; \`cargo test --test equality\` writes it`);
  return readFileSync(path);
}

/**
 * Lists of questions, each of which can be answered by itself.
 *
 * @param {Question[]} programs
 * @param {Question[]} questions
 */
export function chunks(programs, questions) {
  const count = Math.ceil(questions.length / CHUNK);
  return Array.from({ length: count }, (_, index) => {
    const asked = [...programs, ...questions.slice(index * CHUNK, (index + 1) * CHUNK)];
    const encoder = new TextEncoder();
    const bytes = framed(
      asked.flatMap(({ name, entry, program, body }) => [...[name, entry, program].map((text) => encoder.encode(text)), body]),
    );
    return { asked, bytes };
  });
}

/**
 * The questions that the methods on objects can be asked, with the answers as those write them.
 *
 * @param {Question[]} questions
 * @returns {Question[]}
 */
export function asObjects(questions) {
  return questions.flatMap((question) =>
    isSameAsObjects(question) ? [{ ...question, answer: new TextEncoder().encode(rewritten(textOf(question.answer))) }] : [],
  );
}

/**
 * JavaScript must hold the request unchanged (no number beyond its own, no field twice), and it must have exactly the
 * method's parts. And what an object does not have must decide nothing: the columns of a text that only the engine
 * finds broken (half of a character).
 *
 * @param {Question} question
 */
function isSameAsObjects({ entry, body, answer }) {
  const due = ALL_PARTS[entry];
  if (due === undefined) {
    return false;
  }
  try {
    const text = textOf(body);
    const value = JSON.parse(text);
    return (
      Object.keys(value).sort().join() === due.toSorted().join() &&
      JSON.stringify(value) === rewritten(text) &&
      !Buffer.from(answer).includes('"code":"json.syntax"')
    );
  } catch {
    return false;
  }
}

/**
 * The same JSON without white space and with every string as JavaScript writes it: data of the
 * host's own comes back from the engine as it was spelled, and from an object it can't.
 *
 * @param {string} json
 */
function rewritten(json) {
  return json.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (found) => (found.startsWith('"') ? JSON.stringify(JSON.parse(found)) : ''));
}

/**
 * Every answer of a runtime is the native one, to the byte.
 *
 * @param {string} runtime
 * @param {Question[]} asked
 * @param {Uint8Array} answers
 */
export function assertNative(runtime, asked, answers) {
  const given = parts(answers);
  assert.equal(given.length, asked.length, `${runtime} left out an answer`);
  for (const [index, question] of asked.entries()) {
    const answer = given[index] ?? new Uint8Array();
    if (Buffer.compare(answer, question.answer) !== 0) {
      assert.fail(difference(runtime, question, answer));
    }
  }
}

/**
 * The request, and both answers from shortly before they part.
 *
 * @param {string} runtime
 * @param {Question} question
 * @param {Uint8Array} answer
 */
export function difference(runtime, { name, program, body, answer: native }, answer) {
  const same = native.findIndex((byte, index) => byte !== answer[index]);
  const parting = same < 0 ? native.length : same;
  const around = (/** @type {Uint8Array} */ bytes) =>
    Buffer.from(bytes.subarray(Math.max(0, parting - BEFORE), parting + AFTER)).toString('utf8');
  return `${name} (${program}) has another answer in ${runtime}, from byte ${parting} on
  request: ${Buffer.from(body).toString('utf8')}
  native:  …${around(native)}…
  ${runtime}: …${around(answer)}…`;
}

/** @param {Uint8Array} bytes */
function textOf(bytes) {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
