/**
 * Membership regulations as pure computation.
 *
 * The types of documents and answers come from the engine's own glue and are its contract.
 */
import type { Answer, ProgramDocument, Regulations } from './dist/types.js';

export type * from './dist/types.js';

/** `no_webassembly`: the host has none. `not_loaded`, `loading`: too early. `failed`: see `cause`. */
export type EngineErrorCode =
  | 'engine.no_webassembly'
  | 'engine.not_loaded'
  | 'engine.loading'
  | 'engine.failed';

/** Why the engine cannot be used. Bad input is never one of these: it is an answer. */
export class EngineError extends Error {
  constructor(code: EngineErrorCode, message: string, cause?: unknown);
  readonly code: EngineErrorCode;
}

export type EngineState =
  | { name: 'idle' }
  | { name: 'loading' }
  | { name: 'ready' }
  | { name: 'failed'; reason: EngineError };

/** `Handle` is what a program document is read into: `Regulations`, `Forms` in `huiji/application`, `Procedures` in `huiji/procedures`, or `Audit` in `huiji/audit`. */
export interface Engine<Handle = Regulations> {
  /**
   * Reads a program document (an object, or its JSON as text or bytes) into what can be
   * asked any number of times. Loads the engine on the first call.
   *
   * Rejects with an `EngineError` if the engine cannot be loaded; the next call tries again, with
   * the same instance if there is one already.
   */
  load(document: ProgramDocument | Uint8Array | ArrayBuffer | string): Promise<Answer<Handle>>;
  /** `load` without waiting: throws an `EngineError` unless the engine is ready. */
  loadNow(document: ProgramDocument | Uint8Array | ArrayBuffer | string): Answer<Handle>;
  /**
   * Loads the engine and asks it one small question, so that the first real one is quick; or tries
   * again after a failure. Calls at the same time share one attempt.
   */
  start(): Promise<void>;
  state(): EngineState;
}

export const load: Engine['load'];
export const loadNow: Engine['loadNow'];
export const start: Engine['start'];
export const state: Engine['state'];
