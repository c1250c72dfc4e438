// @ts-check
/** The examples of the package's README, to be run as they stand. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('./consumer.js').Consumer} Consumer */

/** Where a README's text says that a part with examples begins. */
const START = 'Ten lines in each host';

/**
 * The blocks of code below a heading, up to the next one.
 *
 * @param {string} readme
 * @param {string} heading
 * @param {'js' | 'json' | 'ts'} language
 */
export function codeBelow(readme, heading, language) {
  const part = readme.split(/^#+ /m).find((text) => text.startsWith(`${heading}\n`));
  assert.ok(part !== undefined, `the README has no heading \`${heading}\``);
  return [...part.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, kind]) => kind === language).map(([, , code]) => String(code));
}

/**
 * Writes the README's documents, and beside them an example.
 *
 * @param {Consumer} consumer
 * @param {string} folder within the project
 * @param {string} file
 * @param {string} heading
 * @param {number} [which]
 * @param {'js' | 'ts'} [language]
 */
export async function writeExample(consumer, folder, file, heading, which = 0, language = 'js') {
  const [program, request] = codeBelow(consumer.readme, START, 'json');
  const example = codeBelow(consumer.readme, heading, language)[which];
  assert.ok(program !== undefined && request !== undefined && example !== undefined, heading);
  await mkdir(join(consumer.at(folder), file, '..'), { recursive: true });
  await writeFile(join(consumer.at(folder), 'program.json'), program);
  await writeFile(join(consumer.at(folder), 'request.json'), request);
  await writeFile(join(consumer.at(folder), file), example);
  return request;
}
