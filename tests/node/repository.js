// @ts-check
/** The data and goldens of the repository, as the tests need them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { load } from 'huiji';
import { load as loadForms } from 'huiji/application';
import { load as loadProcedures } from 'huiji/procedures';

import { compact, elements, members } from './json-text.js';
import { APPLICATION_PARTS, isQuestion, PARTS, PROCEDURE_NAMES, PROCEDURE_PARTS } from './questions.js';

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {import('huiji/procedures').Procedures} Procedures
 * @typedef {import('./questions.js').Question} Question
 * @typedef {import('./questions.js').ProcedureQuestion} ProcedureQuestion
 */

/**
 * A golden: what is asked, and the exact text of the answer.
 *
 * @typedef {object} Golden
 * @property {string} name
 * @property {Question} question
 * @property {string} program
 * @property {string | null} member
 * @property {string | null} cart Only quotes have one.
 * @property {string} plan Of a forecast: JSON.
 * @property {string} redemption What is asked of redemptions: JSON.
 * @property {string} order Of a return: JSON.
 * @property {string} lines What is given back: JSON.
 * @property {string} on
 * @property {string | null} to The last day of a forecast.
 * @property {string} answer Compact JSON.
 */

/**
 * A golden of broken input.
 *
 * @typedef {object} BrokenGolden
 * @property {string} name
 * @property {'load' | Question} entry
 * @property {string | null} program
 * @property {string} text The raw request or document, which may be no JSON at all.
 * @property {string} answer Compact JSON.
 */

/** @param {string} path */
export function textOf(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/**
 * @param {'programs' | 'members' | 'carts'} folder
 * @param {string} name
 */
export function dataText(folder, name) {
  return textOf(`data/${folder}/${name}.json`);
}

/**
 * @param {Question} question
 * @returns {Golden[]}
 */
export function goldens(question) {
  const goldens = elements(compact(textOf(`tests/golden/${question}.json`)));
  assert.ok(goldens.length > 0, `there are no goldens of ${question}`);
  return goldens.map((text) => {
    const fields = members(text);
    return {
      name: required(fields, 'name'),
      question,
      program: required(fields, 'program'),
      member: optional(fields, 'member'),
      cart: question === 'quote' ? required(fields, 'cart') : null,
      plan: fields.get('plan') ?? 'null',
      redemption: fields.get('redemption') ?? 'null',
      order: fields.get('order') ?? 'null',
      lines: fields.get('lines') ?? 'null',
      on: required(fields, 'on'),
      to: question === 'forecast' ? required(fields, 'to') : null,
      answer: rawAnswer(fields),
    };
  });
}

/**
 * Those of applications: what is asked, and the exact text of the answer.
 *
 * @returns {{ name: string, program: string, request: string, answer: string }[]}
 */
export function applicationGoldens() {
  const goldens = elements(compact(textOf('tests/golden/application.json'))).map(members);
  assert.ok(goldens.length > 0, 'there are no goldens of applications');
  return goldens.map((fields) => {
    const parts = APPLICATION_PARTS.map((part) => {
      const text = fields.get(part);
      assert.ok(text !== undefined, `a golden of an application needs \`${part}\``);
      return `"${part}":${text}`;
    });
    const request = `{${parts.join(',')}}`;
    return { name: required(fields, 'name'), program: required(fields, 'program'), request, answer: rawAnswer(fields) };
  });
}

/**
 * Those of fees and workflows. The member is a document, the name of one in `data/members`, or nobody.
 *
 * @returns {{ name: string, question: ProcedureQuestion, program: string, request: string, answer: string }[]}
 */
export function procedureGoldens() {
  return PROCEDURE_NAMES.flatMap((question) => {
    const goldens = elements(compact(textOf(`tests/golden/${question}.json`))).map(members);
    assert.ok(goldens.length > 0, `there are no goldens of ${question}`);
    return goldens.map((fields) => {
      const member = fields.get('member') ?? 'null';
      const memberText = member.startsWith('"') ? dataText('members', JSON.parse(member)) : member;
      const parts = PROCEDURE_PARTS[question].map((part) => {
        const text = part === 'member' ? memberText : fields.get(part);
        assert.ok(text !== undefined, `a golden of ${question} needs \`${part}\``);
        return `"${part}":${text}`;
      });
      return { name: required(fields, 'name'), question, program: required(fields, 'program'), request: `{${parts.join(',')}}`, answer: rawAnswer(fields) };
    });
  });
}

/** @returns {BrokenGolden[]} */
export function brokenGoldens() {
  return elements(compact(textOf('tests/golden/broken.json'))).map((text) => {
    const fields = members(text);
    const entry = required(fields, 'entry');
    assert.ok(entry === 'load' || isQuestion(entry), `entry ${entry}`);
    return {
      name: required(fields, 'name'),
      entry,
      program: optional(fields, 'program'),
      text: required(fields, 'text'),
      answer: rawAnswer(fields),
    };
  });
}

/**
 * Program documents of which a part is broken that a module of its own reads.
 *
 * @param {'forms' | 'procedures' | 'audit'} part
 * @returns {{ name: string, text: string, answer: string }[]}
 */
export function brokenPartGoldens(part) {
  return elements(compact(textOf(`tests/golden/broken-${part}.json`))).map((text) => {
    const fields = members(text);
    assert.equal(required(fields, 'entry').toLowerCase(), `load${part}`);
    return { name: required(fields, 'name'), text: required(fields, 'text'), answer: rawAnswer(fields) };
  });
}

/**
 * Those of them that ask a question.
 *
 * @returns {(BrokenGolden & { entry: Question })[]}
 */
export function brokenRequests() {
  return brokenGoldens().flatMap((golden) => (golden.entry === 'load' ? [] : [{ ...golden, entry: golden.entry }]));
}

/**
 * The request of a golden, with the documents exactly as they stand in their files.
 *
 * @param {Golden} golden
 */
export function requestText(golden) {
  const { member, cart, plan, redemption, order, lines, on, to } = golden;
  /** @type {Record<string, string>} */
  const parts = {
    member: member === null ? 'null' : dataText('members', member),
    cart: cart === null ? 'null' : dataText('carts', cart),
    plan,
    redemption,
    order,
    lines,
    on: JSON.stringify(on),
    to: JSON.stringify(to),
  };
  return `{${PARTS[golden.question].map((name) => `"${name}":${parts[name]}`).join(',')}}`;
}

/** @type {Map<string, Promise<Forms>>} */
const loadedForms = new Map();

/**
 * The forms of `data/programs`, each read once.
 *
 * @param {string} program
 */
export function formsOf(program) {
  const forms = loadedForms.get(program) ?? newFormsOf(program);
  loadedForms.set(program, forms);
  return forms;
}

/**
 * A handle that no other test has.
 *
 * @param {string} program
 * @returns {Promise<Forms>}
 */
export async function newFormsOf(program) {
  const answer = await loadForms(dataText('programs', program));
  assert.ok(answer.ok, `data/programs/${program}.json is refused: ${JSON.stringify(answer.problems)}`);
  return answer.value;
}

/** @type {Map<string, Promise<Procedures>>} */
const loadedProcedures = new Map();

/**
 * The procedures of `data/programs`, each read once.
 *
 * @param {string} program
 */
export function proceduresOf(program) {
  const procedures = loadedProcedures.get(program) ?? newProceduresOf(program);
  loadedProcedures.set(program, procedures);
  return procedures;
}

/**
 * A handle that no other test has.
 *
 * @param {string} program
 * @returns {Promise<Procedures>}
 */
export async function newProceduresOf(program) {
  const answer = await loadProcedures(dataText('programs', program));
  assert.ok(answer.ok, `data/programs/${program}.json is refused: ${JSON.stringify(answer.problems)}`);
  return answer.value;
}

/** @type {Map<string, Promise<Regulations>>} */
const loaded = new Map();

/**
 * The regulations of `data/programs`, each read once.
 *
 * @param {string} program
 */
export function regulationsOf(program) {
  let regulations = loaded.get(program);
  if (regulations === undefined) {
    regulations = newRegulationsOf(program);
    loaded.set(program, regulations);
  }
  return regulations;
}

/**
 * A handle that no other test has.
 *
 * @param {string} program
 * @returns {Promise<Regulations>}
 */
export async function newRegulationsOf(program) {
  const answer = await load(dataText('programs', program));
  assert.ok(answer.ok, `data/programs/${program}.json is refused: ${JSON.stringify(answer.problems)}`);
  return answer.value;
}

/** @param {string} text */
export function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/** @param {Uint8Array} bytes */
export function textOfBytes(bytes) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * @param {Map<string, string>} fields
 * @param {string} name
 * @returns {string}
 */
function required(fields, name) {
  const value = optional(fields, name);
  assert.equal(typeof value, 'string', `a golden needs a text \`${name}\``);
  return /** @type {string} */ (value);
}

/**
 * @param {Map<string, string>} fields
 * @param {string} name
 * @returns {string | null}
 */
function optional(fields, name) {
  return JSON.parse(fields.get(name) ?? 'null');
}

/** @param {Map<string, string>} fields */
function rawAnswer(fields) {
  const answer = fields.get('answer');
  assert.ok(answer !== undefined, 'a golden needs an `answer`');
  return answer;
}
