// @ts-check
// The only importer of the package's procedures: what membership costs, and how an application, a card, a case or an event goes on.

import { load, start as startModule } from 'huiji/procedures';
import { createEngineState } from './engine-state.js';

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').Procedures} Handle */
/** @template T @typedef {import('../types.d.ts').Answer<T>} Answer */

/**
 * @typedef {object} Procedures
 * @property {() => import('./engine-state.js').EngineState<Handle>} state
 * @property {() => Promise<void>} start
 * @property {(member: MemberDocument | null, asked: import('../types.d.ts').FeeAsked, on: string) => Answer<import('../types.d.ts').FeeQuote>} fees
 * @property {(member: MemberDocument | null, record: import('../types.d.ts').WorkflowRecord, on: string) => Answer<import('../types.d.ts').WorkflowReport>} workflow
 */

/**
 * @param {() => Promise<ProgramDocument>} readProgram
 * @param {() => void} changed called after every change of state
 * @returns {Procedures}
 */
export function createProcedures(readProgram, changed) {
  const { state, start, ask } = createEngineState({ start: startModule, load }, readProgram, changed);
  return {
    state,
    start,
    fees: (member, asked, on) => ask((handle) => handle.fees(member, asked, on)),
    workflow: (member, record, on) => ask((handle) => handle.workflow(member, record, on)),
  };
}
