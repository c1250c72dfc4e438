// @ts-check
/**
 * Answers a list of questions by the public package: the same file in every runtime. A list begins
 * with the programs that its questions are about.
 *
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {import('../node/questions.js').Question} Question
 * @typedef {Pick<typeof import('huiji'), 'load'>} Engine
 * @typedef {Pick<typeof import('huiji/application'), 'load'>} Validator
 */
import { askBytes, askFormsObjects, askObjects, isQuestion } from '../node/questions.js';
import { framed, parts } from './frames.js';

/** A question's name, its entry, its program and its body. */
const PARTS_OF_A_QUESTION = 4;

/**
 * Who answers: the two wasm files of the package.
 *
 * @typedef {object} Engines
 * @property {Engine} engine
 * @property {Validator} validator of applications
 */

/**
 * How it is asked.
 *
 * @typedef {object} Way
 * @property {(regulations: Regulations, question: Question, body: Uint8Array) => Uint8Array} ask
 * @property {(forms: Forms, body: Uint8Array) => Uint8Array} check
 */

/**
 * Bytes in, bytes out.
 *
 * @param {Engines} engines
 * @param {Uint8Array} questions
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function answerBytes(engines, questions) {
  return answerAll(engines, questions, { ask: askBytes, check: (forms, body) => forms.checkBytes(body) });
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
  });
}

/**
 * @param {Engines} engines
 * @param {Uint8Array} questions
 * @param {Way} way
 */
async function answerAll({ engine, validator }, questions, { ask, check }) {
  const given = parts(questions);
  const answers = [];
  /** @type {Map<string, { regulations: Regulations, forms: Forms }>} */
  const programs = new Map();
  for (let place = 0; place < given.length; place += PARTS_OF_A_QUESTION) {
    const [name, entry, program, body] = given.slice(place, place + PARTS_OF_A_QUESTION);
    if (name === undefined || entry === undefined || program === undefined || body === undefined) {
      throw new Error('the last question lacks a part');
    }
    const id = textOf(program);
    const question = textOf(entry);
    switch (question) {
      case 'program': {
        const [regulations, forms] = [accepted(id, await engine.load(body)), accepted(id, await validator.load(body))];
        if (regulations.digest !== forms.digest) {
          throw new Error(`the program ${id} has two digests: ${regulations.digest} and ${forms.digest}`);
        }
        programs.set(id, { regulations, forms });
        answers.push(bytesOf(regulations.digest));
        break;
      }
      case 'load': {
        const { value, ...loaded } = await engine.load(body);
        value?.free();
        // What is read stays on this side: natively nothing stands in its place either.
        answers.push(written({ ok: loaded.ok, value: null, problems: loaded.problems }));
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
        if (!isQuestion(question)) {
          throw new Error(`${textOf(name)}: nobody asks ${question}`);
        }
        answers.push(ask(program.regulations, question, body));
      }
    }
  }
  for (const { regulations, forms } of programs.values()) {
    regulations.free();
    forms.free();
  }
  return framed(answers);
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
