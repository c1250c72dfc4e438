/**
 * The validator of application forms alone: what a form's page loads, and an edge function that takes applications in.
 *
 * The types of applications and answers come from its own glue and are its contract.
 */
import type { Forms } from '../dist/application-types.js';
import type { Engine } from '../index.js';

export type * from '../dist/application-types.js';
export type { Answer, Engine, EngineErrorCode, EngineState, Id, Locale, LocalDate, LocalDateTime, Money, Pointer, Problem, ProgramDocument } from '../index.js';
export type { ApplicationDocument, FieldDocument, IdentityKind, RuleName, Source, Text } from '../index.js';
export { EngineError } from '../index.js';

export const load: Engine<Forms>['load'];
export const loadNow: Engine<Forms>['loadNow'];
export const start: Engine<Forms>['start'];
export const state: Engine<Forms>['state'];
