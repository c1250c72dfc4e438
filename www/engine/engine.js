// @ts-check
// The only importer of the package's whole engine.

import { load, start as startModule } from 'huiji';
import { createEngineState } from './engine-state.js';

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../types.d.ts').Regulations} Regulations */
/** @template T @typedef {import('../types.d.ts').Answer<T>} Answer */

/** @typedef {import('./engine-state.js').EngineState<Regulations>} EngineState */

/**
 * @typedef {object} Engine
 * @property {() => EngineState} state
 * @property {() => Promise<void>} start idle or failed → loading → ready or failed; while loading or ready it does nothing; once stopped it cannot help
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').Standing>} standing
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').ProgressReport>} progress
 * @property {(member: MemberDocument, plan: import('../types.d.ts').Plan | null, on: string, to: string) => Answer<import('../types.d.ts').Forecast>} forecast
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').PointsStatement>} points
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').BenefitsReport>} benefits
 * @property {(member: MemberDocument, redemption: import('../types.d.ts').RedemptionAsked | null, on: string) => Answer<import('../types.d.ts').Redemptions>} redemptions
 * @property {(member: MemberDocument | null, cart: CartDocument, on: string) => Answer<import('../types.d.ts').Quote>} quote
 * @property {(member: MemberDocument | null, order: import('../types.d.ts').OrderDocument, lines: import('../types.d.ts').ReturnedPieces[], on: string) => Answer<import('../types.d.ts').ReturnPreview>} returnPreview
 */

/**
 * @param {() => Promise<ProgramDocument>} readProgram
 * @param {(state: EngineState) => void} changed called after every change of state
 * @returns {Engine}
 */
export function createEngine(readProgram, changed) {
  const { state, start, ask } = createEngineState({ start: startModule, load }, readProgram, changed);
  return {
    state,
    start,
    standing: (member, on) => ask((regulations) => regulations.standing(member, on)),
    progress: (member, on) => ask((regulations) => regulations.progress(member, on)),
    forecast: (member, plan, on, to) => ask((regulations) => regulations.forecast(member, plan, on, to)),
    points: (member, on) => ask((regulations) => regulations.points(member, on)),
    benefits: (member, on) => ask((regulations) => regulations.benefits(member, on)),
    redemptions: (member, redemption, on) => ask((regulations) => regulations.redemptions(member, redemption, on)),
    quote: (member, cart, on) => ask((regulations) => regulations.quote(member, cart, on)),
    returnPreview: (member, order, lines, on) => ask((regulations) => regulations.returnPreview(member, order, lines, on)),
  };
}
