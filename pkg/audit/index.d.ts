/**
 * The audit: what the regulations say against themselves, whether their examples come true, what another version changes and for whom, and
 * whether what was booked is what they say.
 *
 * The types of questions and answers come from its own glue and are its contract.
 */
import type { Audit } from '../dist/audit-types.js';
import type { Engine } from '../index.js';

export type * from '../dist/audit-types.js';
export type { Answer, Ask, ChapterDocument, ChecksDocument, ClauseDocument, Difference, ExampleDocument } from '../index.js';
export type { Engine, EngineErrorCode, EngineState, Id, LocalDate, LocalDateTime, Money, Points, Pointer, Problem, Source } from '../index.js';
export { EngineError } from '../index.js';

export const load: Engine<Audit>['load'];
export const loadNow: Engine<Audit>['loadNow'];
export const start: Engine<Audit>['start'];
export const state: Engine<Audit>['state'];
