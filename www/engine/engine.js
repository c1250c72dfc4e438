// @ts-check
// The only importer of the package's engine. Its state is more than the engine's: the regulations have to arrive as well, and to be accepted.

import { load } from 'huiji';

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../types.d.ts').Regulations} Regulations */
/** @typedef {import('../types.d.ts').Problem} Problem */
/** @template T @typedef {import('../types.d.ts').Answer<T>} Answer */

/** @typedef {'no_webassembly' | 'data_not_loaded' | 'not_loaded' | 'program_refused' | 'stopped'} FailureReason */

/**
 * @typedef {{ phase: 'idle' }
 *   | { phase: 'loading' }
 *   | { phase: 'ready', regulations: Regulations }
 *   | { phase: 'failed', reason: FailureReason, problems: Problem[] }} EngineState
 */

/**
 * @typedef {object} Engine
 * @property {() => EngineState} state
 * @property {() => Promise<void>} start idle or failed → loading → ready or failed; while loading or ready it does nothing; once stopped it cannot help
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').Standing>} standing
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').ProgressReport>} progress
 * @property {(member: MemberDocument, plan: import('../types.d.ts').Plan | null, on: string, to: string) => Answer<import('../types.d.ts').Forecast>} forecast
 * @property {(member: MemberDocument, on: string) => Answer<import('../types.d.ts').PointsStatement>} points
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
  /** @type {EngineState} */
  let state = { phase: 'idle' };

  /** @param {EngineState} next */
  function enter(next) {
    state = next;
    changed(state);
  }

  /** @param {FailureReason} reason @param {Problem[]} [problems] */
  function fail(reason, problems = []) {
    enter({ phase: 'failed', reason, problems });
  }

  /**
   * @template T
   * @param {(regulations: Regulations) => Answer<T>} question
   * @returns {Answer<T>}
   */
  function ask(question) {
    if (state.phase !== 'ready') throw new Error(`the engine is ${state.phase}; ask once it is ready`);
    try {
      return question(state.regulations);
    } catch (stopped) {
      // No input may stop the engine; should it happen all the same, the page keeps that instance, and only loading the page anew helps.
      console.error(stopped);
      fail('stopped');
      return { ok: false, value: null, problems: [] };
    }
  }

  return {
    state: () => state,
    async start() {
      if (state.phase === 'loading' || state.phase === 'ready') return;
      if (typeof WebAssembly === 'undefined') return fail('no_webassembly');
      enter({ phase: 'loading' });
      /** @type {ProgramDocument} */
      let program;
      try {
        program = await readProgram();
      } catch {
        return fail('data_not_loaded');
      }
      /** @type {Answer<Regulations>} */
      let answer;
      try {
        answer = await load(program);
      } catch {
        return fail('not_loaded');
      }
      if (answer.ok) enter({ phase: 'ready', regulations: answer.value });
      else fail('program_refused', answer.problems);
    },
    standing: (member, on) => ask((regulations) => regulations.standing(member, on)),
    progress: (member, on) => ask((regulations) => regulations.progress(member, on)),
    forecast: (member, plan, on, to) => ask((regulations) => regulations.forecast(member, plan, on, to)),
    points: (member, on) => ask((regulations) => regulations.points(member, on)),
    redemptions: (member, redemption, on) => ask((regulations) => regulations.redemptions(member, redemption, on)),
    quote: (member, cart, on) => ask((regulations) => regulations.quote(member, cart, on)),
    returnPreview: (member, order, lines, on) => ask((regulations) => regulations.returnPreview(member, order, lines, on)),
  };
}
