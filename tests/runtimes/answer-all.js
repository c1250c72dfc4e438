// @ts-check
/**
 * Answers a list of questions by the public package: the same file in every runtime. A list begins
 * with the programs that its questions are about.
 *
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {import('huiji/procedures').Procedures} Procedures
 * @typedef {import('huiji/audit').Audit} Audit
 * @typedef {import('../node/questions.js').Question} Question
 * @typedef {import('../node/questions.js').ProcedureQuestion} ProcedureQuestion
 * @typedef {Pick<typeof import('huiji'), 'load'>} Engine
 * @typedef {Pick<typeof import('huiji/application'), 'load'>} Validator
 * @typedef {Pick<typeof import('huiji/procedures'), 'load'>} Office
 * @typedef {Pick<typeof import('huiji/audit'), 'load'>} Desk
 */
import { askBytes, askFormsObjects, askObjects, askProceduresBytes, askProceduresObjects, isProcedureQuestion, isQuestion } from '../node/questions.js';
import { framed, parts } from './frames.js';

/** A question's name, its entry, its program and its body. */
const PARTS_OF_A_QUESTION = 4;

/**
 * Who answers: the four wasm files of the package.
 *
 * @typedef {object} Engines
 * @property {Engine} engine
 * @property {Validator} validator of applications
 * @property {Office} office where fees are paid and workflows go on
 * @property {Desk} desk where programs are audited
 */

/**
 * A program, as each of them has read it.
 *
 * @typedef {object} Handles
 * @property {Regulations} regulations
 * @property {Forms} forms
 * @property {Procedures} procedures
 */

/**
 * How it is asked.
 *
 * @typedef {object} Way
 * @property {(regulations: Regulations, question: Question, body: Uint8Array) => Uint8Array} ask
 * @property {(forms: Forms, body: Uint8Array) => Uint8Array} check
 * @property {(procedures: Procedures, question: ProcedureQuestion, body: Uint8Array) => Uint8Array} process
 */

/**
 * Bytes in, bytes out.
 *
 * @param {Engines} engines
 * @param {Uint8Array} questions
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function answerBytes(engines, questions) {
  return answerAll(engines, questions, { ask: askBytes, check: (forms, body) => forms.checkBytes(body), process: askProceduresBytes });
}

/**
 * The same by objects, for questions that JavaScript can hold.
 *
 * @param {Engines} engines
 * @param {Uint8Array} questions
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function answerObjects(engines, questions) {
  return answerAll(engines, questions, {
    ask: (regulations, question, body) => written(askObjects(regulations, question, JSON.parse(textOf(body)))),
    check: (forms, body) => written(askFormsObjects(forms, JSON.parse(textOf(body)))),
    process: (procedures, question, body) => written(askProceduresObjects(procedures, question, JSON.parse(textOf(body)))),
  });
}

/**
 * @param {Engines} engines
 * @param {Uint8Array} questions
 * @param {Way} way
 */
async function answerAll(engines, questions, { ask, check, process }) {
  const given = parts(questions);
  const answers = [];
  /** @type {Map<string, Handles>} */
  const programs = new Map();
  /** @type {Map<string, Uint8Array>} */
  const documents = new Map();
  for (let place = 0; place < given.length; place += PARTS_OF_A_QUESTION) {
    const [name, entry, program, body] = given.slice(place, place + PARTS_OF_A_QUESTION);
    if (name === undefined || entry === undefined || program === undefined || body === undefined) {
      throw new Error('the last question lacks a part');
    }
    const id = textOf(program);
    const question = textOf(entry);
    switch (question) {
      case 'program': {
        const handles = await readBy(engines, id, body);
        programs.set(id, handles);
        documents.set(id, body);
        answers.push(bytesOf(handles.regulations.digest));
        break;
      }
      case 'load': {
        const { value, ...loaded } = await engines.engine.load(body);
        value?.free();
        // What is read stays on this side: natively nothing stands in its place either.
        answers.push(written({ ok: loaded.ok, value: null, problems: loaded.problems }));
        break;
      }
      case 'report':
      case 'rehearsal':
      case 'comparison':
      case 'bookings': {
        // A program that is known by its id was there as the body of a question before.
        answers.push(await audited(engines.desk, question, documents.get(id), body));
        break;
      }
      default: {
        const program = programs.get(id);
        if (program === undefined) {
          throw new Error(`${textOf(name)}: the program ${id} is not among the questions`);
        }
        if (question === 'application') {
          answers.push(check(program.forms, body));
          break;
        }
        if (isProcedureQuestion(question)) {
          answers.push(process(program.procedures, question, body));
          break;
        }
        if (!isQuestion(question)) {
          throw new Error(`${textOf(name)}: nobody asks ${question}`);
        }
        answers.push(ask(program.regulations, question, body));
      }
    }
  }
  for (const handles of programs.values()) {
    Object.values(handles).forEach((handle) => handle.free());
  }
  return framed(answers);
}

/**
 * The audit's answer: about a program that is known, or about the document that is asked with. Each document is read anew, and a refusal is
 * an answer too.
 *
 * @param {Desk} desk
 * @param {import('./native.js').AuditQuestion} question
 * @param {Uint8Array | undefined} program
 * @param {Uint8Array} body
 */
async function audited(desk, question, program, body) {
  const { value: audit, problems } = await desk.load(program ?? body);
  if (audit === null) {
    return written({ ok: false, value: null, problems });
  }
  try {
    switch (question) {
      case 'report':
        return audit.reportBytes();
      case 'rehearsal':
        return audit.rehearsalBytes(bytesOf('{}'));
      case 'comparison':
        return audit.comparisonBytes(body);
      case 'bookings':
        return audit.bookingsBytes(body);
    }
  } finally {
    audit.free();
  }
}

/**
 * All read the same document.
 *
 * @param {Engines} engines
 * @param {string} id
 * @param {Uint8Array} program
 * @returns {Promise<Handles>}
 */
async function readBy({ engine, validator, office }, id, program) {
  const regulations = accepted(id, await engine.load(program));
  const forms = accepted(id, await validator.load(program));
  const procedures = accepted(id, await office.load(program));
  const digests = new Set([regulations, forms, procedures].map(({ digest }) => digest));
  if (digests.size !== 1) {
    throw new Error(`the program ${id} has several digests: ${[...digests].join()}`);
  }
  return { regulations, forms, procedures };
}

/**
 * @template T
 * @param {string} program
 * @param {import('huiji').Answer<T>} answer
 * @returns {T}
 */
function accepted(program, { value, problems }) {
  if (value === null) {
    throw new Error(`the program ${program} is refused: ${JSON.stringify(problems)}`);
  }
  return value;
}

/** @param {unknown} answer */
function written(answer) {
  return bytesOf(JSON.stringify(answer));
}

/** @param {string} text */
function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/** @param {Uint8Array} bytes */
function textOf(bytes) {
  // A mark at the beginning is the engine's to skip, so it must not get lost here.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
