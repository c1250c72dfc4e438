// @ts-check
// The engine asked without the site, so that a page's figures are held against the answer and not against a copy of it.

import { readFile } from 'node:fs/promises';
import { load } from '../../pkg/node.js';

/** @param {string} file */
async function read(file) {
  return JSON.parse(await readFile(new URL(`../../data/${file}.json`, import.meta.url), 'utf8'));
}

/** The day, the member and the regulations of the samples. @param {string} name */
export async function askedEngine(name) {
  const samples = await read('samples');
  const program = await read(`programs/${samples.program}`);
  const answer = await load(program);
  if (!answer.ok) throw new Error('the sample program is refused');
  return { on: samples.day, program, member: await read(`members/${name}`), regulations: answer.value };
}

/** @template T @param {import('../../pkg/index.js').Answer<T>} answer @returns {T} */
export function valueOf(answer) {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}
