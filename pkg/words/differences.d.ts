/** The words of what differs between two versions, and of what is announced to a member. */
import type { Difference, Locale, Notice, ProgramDocument } from '../index.js';
import type { Names } from './index.js';

/** One thing that changes. */
export interface DifferenceLine {
  /** In a sentence, without the clause: 金卡全场折扣：9折 → 8.8折. */
  said: string;
  /** The figure before and after, where there are two that can be said; else both `null`. */
  before: string | null;
  after: string | null;
  /** The label of the clause. */
  clause: string | null;
}

/** A notice in words. */
export interface NoticeSaid {
  /** From when: 2027年1月1日新一期会籍起. */
  when: string;
  /** When it was announced. */
  announced: string;
  /** What changes, each in a sentence with its clause. */
  changes: string[];
}

export interface DifferenceRenderer {
  /** What differs, a sentence for each field: `["金卡全场折扣：9折 → 8.8折（第三章第十条）"]`. What has no words of its own is told as changed. */
  difference(difference: Difference): string[];
  /** The same in parts, for a page that sets the clause or the figures apart. */
  lines(difference: Difference): DifferenceLine[];
  /** What changes for a member with a version, and when. */
  notice(notice: Pick<Notice, 'startsOn' | 'because' | 'announcedOn' | 'changes'>): NoticeSaid;
}

/**
 * The words of differences and notices in `locale`. `program` is the document that they point into; without its `chapters`, clauses are told
 * by their label. `names`: what its ids are called, as `namesOf` has it, for instance with `gifts`. Rejects with a `RangeError` for a locale
 * without words.
 */
export function differenceRenderer(locale: Locale, program: ProgramDocument, names?: Names): Promise<DifferenceRenderer>;
