// @ts-check
// The rows of a table, each cell read by what its column is; what can't be read is told with its row and column.

import { readCell } from './cells.js';

/** @typedef {import('./index.js').RowProblem} RowProblem */

/**
 * A row as it is read: its values by column, where it stands, and whether something in it could not be read.
 *
 * @typedef {{ row: number, values: Record<string, any>, broken: boolean }} ReadRow
 */

/**
 * @param {RowProblem['table']} table
 * @param {Record<string, unknown>[]} rows
 * @param {Record<string, import('./columns.js').Column>} columns
 * @param {string[]} required
 * @param {RowProblem[]} problems
 * @returns {ReadRow[]} none where a required column is not there
 */
export function readRows(table, rows, columns, required, problems) {
  const heads = headsOf(table, rows, columns, required, problems);
  if (heads === null) return [];
  /** @type {ReadRow[]} */
  const read = [];
  for (const [index, cells] of rows.entries()) {
    // The first row of a file holds the names: people count it.
    const row = index + 2;
    /** @type {Record<string, any>} */
    const values = {};
    const before = problems.length;
    for (const [head, column] of heads) {
      const cell = readCell(cells[head], columns[column].kind);
      if (cell === null) continue;
      if ('fault' in cell) problems.push({ table, row, column: head, code: cell.fault });
      else values[column] = cell.value;
    }
    for (const column of required) {
      if (column in values) continue;
      const head = [...heads].find(([, known]) => known === column)?.[0] ?? column;
      if (readCell(cells[head], columns[column].kind) === null) problems.push({ table, row, column: head, code: 'cell.missing' });
    }
    read.push({ row, values, broken: problems.length > before });
  }
  return read;
}

/**
 * The columns of a table, by what they are called in it. `null` where one that is needed is not there: then no row can be read.
 *
 * @param {RowProblem['table']} table
 * @param {Record<string, unknown>[]} rows
 * @param {Record<string, import('./columns.js').Column>} columns
 * @param {string[]} required
 * @param {RowProblem[]} problems
 */
function headsOf(table, rows, columns, required, problems) {
  /** @type {Map<string, string>} */
  const heads = new Map();
  for (const head of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const named = head.replace(/^\ufeff/, '').trim();
    const column = Object.keys(columns).find((known) => columns[known].names.includes(named));
    if (column === undefined || [...heads.values()].includes(column)) problems.push({ table, row: 1, column: head, code: column === undefined ? 'column.unknown' : 'column.twice' });
    else heads.set(head, column);
  }
  const lacking = rows.length === 0 ? [] : required.filter((column) => ![...heads.values()].includes(column));
  for (const column of lacking) problems.push({ table, row: 1, column, code: 'column.missing' });
  return lacking.length > 0 ? null : heads;
}
