/**
 * Fees and workflows alone: what membership costs, what can be done next and by whom.
 *
 * The types of questions and answers come from its own glue and are its contract.
 */
import type { Procedures } from '../dist/procedures-types.js';
import type { Engine } from '../index.js';

export type * from '../dist/procedures-types.js';
export type { Answer, Deadline, Engine, EngineErrorCode, EngineState, Id, LocalDate, LocalDateTime, Money, Points, Pointer, Problem } from '../index.js';
export type { CaseKind, Proof, Rate, Role, Severity, Source, WorkflowName } from '../index.js';
export { EngineError } from '../index.js';

export const load: Engine<Procedures>['load'];
export const loadNow: Engine<Procedures>['loadNow'];
export const start: Engine<Procedures>['start'];
export const state: Engine<Procedures>['state'];
