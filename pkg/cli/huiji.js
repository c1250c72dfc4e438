#!/usr/bin/env node
// @ts-check
// What the membership desk runs: `huiji check FILE…` over its program documents, `huiji compare FILE BEFORE AFTER` for what a version changes,
// `huiji members MEMBERS.csv ACTIVITIES.csv` to bring the members of another scheme along.

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { check } from './check.js';
import { compare } from './compare.js';
import { membersOf } from './members.js';
import { deskWords, localeOf } from './words.js';

const OPTIONS = /** @type {const} */ ({
  locale: { type: 'string' },
  strict: { type: 'boolean', default: false },
  witnesses: { type: 'boolean', default: false },
  members: { type: 'string' },
  on: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});

/** @typedef {import('../index.js').Locale} Locale */

/** 0: nothing is wrong; 1: something is; 2: the command was not understood, or a file not read. */
process.exitCode = await run(process.argv.slice(2));

/** @param {string[]} given */
async function run(given) {
  let say = await deskWords(localeOf(process.env));
  try {
    const { values, positionals } = parseArgs({ args: given, options: OPTIONS, allowPositionals: true });
    const locale = /** @type {Locale} */ (values.locale ?? localeOf(process.env));
    say = await deskWords(locale);
    const [command, ...operands] = positionals;
    if (values.help) {
      process.stdout.write(`${say('desk-usage')}\n`);
      return 0;
    }
    if (command === 'check' && operands.length > 0) return await checkAll(operands, locale, values);
    if (command === 'compare' && operands.length === 3) {
      const [file, before, after] = operands;
      const members = values.members === undefined ? undefined : await readMembers(values.members);
      const { report, errors } = await compare(await readFile(file), { before, after, members, on: values.on }, locale);
      process.stdout.write(report);
      return errors > 0 ? 1 : 0;
    }
    if (command === 'members' && (operands.length === 1 || operands.length === 2)) {
      const { documents, report, wrong } = await membersOf(operands, say);
      process.stdout.write(documents);
      process.stderr.write(report);
      return wrong ? 1 : 0;
    }
  } catch (error) {
    const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
    process.stderr.write(`${code === 'ENOENT' ? say('desk-no_file', { file: /** @type {any} */ (error).path }) : message}\n`);
    return 2;
  }
  process.stderr.write(`${say('desk-usage')}\n`);
  return 2;
}

/** @param {string[]} files @param {Locale} locale @param {{ strict: boolean, witnesses: boolean }} options */
async function checkAll(files, locale, { strict, witnesses }) {
  let wrong = false;
  for (const file of files) {
    const { report, errors, warnings, failed } = await check(await readFile(file), file, locale, witnesses);
    process.stdout.write(report);
    wrong ||= errors > 0 || failed > 0 || (strict && warnings > 0);
  }
  return wrong ? 1 : 0;
}

/** A list of members, or one in each line. @param {string} file @returns {Promise<any[]>} */
async function readMembers(file) {
  const text = await readFile(file, 'utf8');
  if (text.trimStart().startsWith('[')) return JSON.parse(text);
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}
