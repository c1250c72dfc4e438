// @ts-check
/** A browser's page: fetches questions and posts the answers. */
import * as engine from 'huiji';
import * as validator from 'huiji/application';
import * as desk from 'huiji/audit';
import * as office from 'huiji/procedures';

import { answerBytes, answerObjects } from '../answer-all.js';

/**
 * Called by the test.
 *
 * @param {'bytes' | 'objects'} path
 */
async function answerQuestions(path) {
  const questions = new Uint8Array(await (await fetch('/questions', { cache: 'no-store' })).arrayBuffer());
  const answer = path === 'objects' ? answerObjects : answerBytes;
  await fetch('/answers', { method: 'POST', body: await answer({ engine, validator, office, desk }, questions) });
}

Object.assign(globalThis, { answerQuestions });
