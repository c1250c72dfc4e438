// @ts-check
// Members of an existing scheme, from its tables.

import { activityOf, given } from './activities.js';
import { ACTIVITY_COLUMNS, MEMBER_COLUMNS } from './columns.js';
import { readRows } from './rows.js';

/** @typedef {import('../index.js').MemberDocument} MemberDocument */
/** @typedef {import('./index.js').RowProblem} RowProblem */
/** @typedef {import('./rows.js').ReadRow} ReadRow */

/**
 * @param {Record<string, unknown>[]} memberRows
 * @param {Record<string, unknown>[]} activityRows
 * @returns {{ members: MemberDocument[], problems: RowProblem[] }}
 */
export function membersFromRows(memberRows, activityRows = []) {
  /** @type {RowProblem[]} */
  const problems = [];
  const members = [...grouped(readRows('members', memberRows, MEMBER_COLUMNS, ['id', 'joinedOn'], problems), 'id')];
  const activities = readRows('activities', activityRows, ACTIVITY_COLUMNS, ['id', 'member', 'on', 'type'], problems);
  const byMember = grouped(activities, 'member');
  const known = new Set(members.map(([id]) => id));
  for (const { row, values } of activities) {
    if ('member' in values && !known.has(values.member)) problems.push({ table: 'activities', row, column: 'member', code: 'row.unknown_member' });
  }
  const documents = members.flatMap(([id, rows]) => memberOf(rows, byMember.get(id) ?? [], problems) ?? []);
  const order = { members: 0, activities: 1 };
  return { members: documents, problems: problems.toSorted((one, other) => order[one.table] - order[other.table] || one.row - other.row) };
}

/**
 * A member of one row, or of several where points expire on several days.
 *
 * @param {ReadRow[]} rows
 * @param {ReadRow[]} activities
 * @param {RowProblem[]} problems
 * @returns {MemberDocument | null}
 */
function memberOf(rows, activities, problems) {
  if ([...rows, ...activities].some(({ broken }) => broken)) return null;
  const before = problems.length;
  const [{ values }] = rows;
  for (const { row, values: more } of rows.slice(1)) {
    for (const column of Object.keys(MEMBER_COLUMNS)) {
      if (['wallet', 'points', 'earnedOn', 'expiresOn'].includes(column)) continue;
      if (JSON.stringify(more[column]) !== JSON.stringify(values[column])) problems.push({ table: 'members', row, column, code: 'row.other' });
    }
  }
  const lots = rows.flatMap(({ row, values: { wallet, points, earnedOn, expiresOn } }) => {
    if (points === undefined) return [];
    if (wallet === undefined) problems.push({ table: 'members', row, column: 'wallet', code: 'cell.missing' });
    return [{ wallet, points, ...given({ earnedOn, expiresOn }) }];
  });
  if (values.tier === undefined && lots.length > 0) problems.push({ table: 'members', row: rows[0].row, column: 'tier', code: 'cell.missing' });
  const byId = grouped(activities, 'id');
  const ledger = [...byId.values()].flatMap((of) => activityOf(of, byId, problems) ?? []);
  if (problems.length > before) return null;
  const { id, kind = 'person', joinedOn, birthday, residence, tags, segments, termFrom = joinedOn, termTo, tier, heldTo, openingOn = termFrom } = values;
  return {
    id,
    kind,
    joinedOn,
    ...given({ birthday, residence, tags, segments }),
    terms: [{ from: termFrom, ...given({ to: termTo }) }],
    ...(tier === undefined ? {} : { opening: { on: openingOn, tier, ...given({ heldTo }), ...(lots.length === 0 ? {} : { lots }) } }),
    ...(ledger.length === 0 ? {} : { activities: ledger }),
  };
}

/** Rows by what a column says, in the order in which it is first said. @param {ReadRow[]} rows @param {string} column */
function grouped(rows, column) {
  /** @type {Map<string, ReadRow[]>} */
  const groups = new Map();
  for (const row of rows) {
    if (!(column in row.values)) continue;
    const group = groups.get(row.values[column]);
    if (group) group.push(row);
    else groups.set(row.values[column], [row]);
  }
  return groups;
}
