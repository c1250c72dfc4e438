/** Members of an existing scheme, from its tables: spreadsheets, or whatever a database exports. */
import type { MemberDocument } from '../index.js';

/** What could not be read. Nothing of a member is made up: who has a problem is not among the members. */
export interface RowProblem {
  table: 'members' | 'activities';
  /** As a spreadsheet counts: the first row holds the names of the columns. */
  row: number;
  /** What the column is called in the table; of one that is not there, what it is to be called. */
  column: string;
  code:
    | 'column.unknown'
    | 'column.twice'
    | 'column.missing'
    | 'cell.missing'
    | 'cell.day'
    | 'cell.moment'
    | 'cell.amount'
    | 'cell.count'
    | 'cell.choice'
    /** Another row of the same member or activity says otherwise. */
    | 'row.other'
    | 'row.twice'
    | 'row.unknown_member'
    | 'row.unknown_purchase';
}

/**
 * Members from rows, each an object by the names of its columns, as any reader of CSV gives them. The columns are described in
 * docs/programs.md; they may be named as the documents name them, or in Chinese. Whether tiers, wallets and benefits are those of the
 * program is said by the engine, when it is asked about a member.
 */
export function membersFromRows(members: Record<string, unknown>[], activities?: Record<string, unknown>[]): { members: MemberDocument[]; problems: RowProblem[] };
