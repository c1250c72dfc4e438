// @ts-check
/**
 * Answers a list of questions by the public package: the same file in every runtime. A list begins
 * with the programs that its questions are about.
 *
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('../node/questions.js').Question} Question
 * @typedef {Pick<typeof import('huiji'), 'load'>} Engine
 */
import { askBytes, askObjects, isQuestion } from '../node/questions.js';
import { framed, parts } from './frames.js';

/** A question's name, its entry, its program and its body. */
const PARTS_OF_A_QUESTION = 4;

/**
 * Bytes in, bytes out.
 *
 * @param {Engine} engine
 * @param {Uint8Array} questions
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function answerBytes(engine, questions) {
  return answerAll(engine, questions, askBytes);
}

/**
 * The same by objects, for questions that JavaScript can hold.
 *
 * @param {Engine} engine
 * @param {Uint8Array} questions
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function answerObjects(engine, questions) {
  return answerAll(engine, questions, (regulations, question, body) =>
    written(askObjects(regulations, question, JSON.parse(textOf(body)))),
  );
}

/**
 * @param {Engine} engine
 * @param {Uint8Array} questions
 * @param {(regulations: Regulations, question: Question, body: Uint8Array) => Uint8Array} answer
 */
async function answerAll({ load }, questions, answer) {
  const given = parts(questions);
  const answers = [];
  /** @type {Map<string, Regulations>} */
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
        const { value, problems } = await load(body);
        if (value === null) {
          throw new Error(`the program ${id} is refused: ${JSON.stringify(problems)}`);
        }
        programs.set(id, value);
        answers.push(bytesOf(value.digest));
        break;
      }
      case 'load': {
        const { value, ...loaded } = await load(body);
        value?.free();
        // What is read stays on this side: natively nothing stands in its place either.
        answers.push(written({ ok: loaded.ok, value: null, problems: loaded.problems }));
        break;
      }
      default: {
        const regulations = programs.get(id);
        if (regulations === undefined) {
          throw new Error(`${textOf(name)}: the program ${id} is not among the questions`);
        }
        if (!isQuestion(question)) {
          throw new Error(`${textOf(name)}: nobody asks ${question}`);
        }
        answers.push(answer(regulations, question, body));
      }
    }
  }
  for (const regulations of programs.values()) {
    regulations.free();
  }
  return framed(answers);
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
