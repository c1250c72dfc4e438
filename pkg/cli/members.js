// @ts-check
// The members of another scheme, from its tables, one JSON document a line.

import { readFile } from 'node:fs/promises';

import { membersFromRows } from '../members/index.js';

/**
 * @param {string[]} files of members and, if there are any, of activities
 * @param {import('./words.js').Say} say
 * @returns {Promise<{ documents: string, report: string, wrong: boolean }>}
 */
export async function membersOf(files, say) {
  const tables = [];
  for (const file of files) tables.push(await rowsOf(file, say));
  const { members, problems } = membersFromRows(tables[0], tables[1] ?? []);
  const told = problems.map(({ table, row, column, code }) =>
    // Fluent's names of variants have no dot.
    say('desk-row', { file: table === 'members' ? files[0] : (files[1] ?? ''), row: String(row), column, code: code.replace('.', '_') }),
  );
  told.push(say('desk-members_read', { members: members.length, problems: problems.length }));
  return { documents: members.map((member) => `${JSON.stringify(member)}\n`).join(''), report: `${told.join('\n')}\n`, wrong: problems.length > 0 };
}

/** @param {string} file @param {import('./words.js').Say} say @returns {Promise<Record<string, unknown>[]>} */
async function rowsOf(file, say) {
  const text = await readFile(file, 'utf8');
  // The package itself depends on nothing: who reads CSV brings a reader along.
  const reader = await import('papaparse').catch(() => {
    throw new Error(say('desk-no_reader'));
  });
  return reader.default.parse(text, { header: true, skipEmptyLines: 'greedy' }).data;
}
