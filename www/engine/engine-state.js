// @ts-check
// The state of an engine on a page. It is more than the engine's own: the regulations have to arrive as well, and to be accepted.

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').Problem} Problem */
/** @template T @typedef {import('../types.d.ts').Answer<T>} Answer */

/** @typedef {'no_webassembly' | 'data_not_loaded' | 'not_loaded' | 'program_refused' | 'stopped'} FailureReason */

/**
 * @template Handle
 * @typedef {{ phase: 'idle' }
 *   | { phase: 'loading' }
 *   | { phase: 'ready', handle: Handle }
 *   | { phase: 'failed', reason: FailureReason, problems: Problem[] }} EngineState
 */

/**
 * @template Handle what answers once the regulations are accepted
 * @param {{ start: () => Promise<void>, load: (program: ProgramDocument) => Promise<Answer<Handle>> }} entry of the package
 * @param {() => Promise<ProgramDocument>} readProgram
 * @param {(state: EngineState<Handle>) => void} changed called after every change of state
 */
export function createEngineState({ start, load }, readProgram, changed) {
  /** @type {EngineState<Handle>} */
  let state = { phase: 'idle' };

  /** @param {EngineState<Handle>} next */
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
   * @param {(handle: Handle) => Answer<T>} question
   * @returns {Answer<T>}
   */
  function ask(question) {
    if (state.phase !== 'ready') throw new Error(`the engine is ${state.phase}; ask once it is ready`);
    try {
      return question(state.handle);
    } catch (stopped) {
      // No input may stop the engine; should it happen all the same, the page keeps that instance, and only loading the page anew helps.
      console.error(stopped);
      fail('stopped');
      return { ok: false, value: null, problems: [] };
    }
  }

  return {
    /** @returns {EngineState<Handle>} */
    state: () => state,
    async start() {
      if (state.phase === 'loading' || state.phase === 'ready') return;
      if (typeof WebAssembly === 'undefined') return fail('no_webassembly');
      enter({ phase: 'loading' });
      // The engine comes beside the regulations; should it not, that is told once they are there.
      const started = start();
      started.catch(() => null);
      /** @type {ProgramDocument} */
      let program;
      try {
        program = await readProgram();
      } catch {
        return fail('data_not_loaded');
      }
      /** @type {Answer<Handle>} */
      let answer;
      try {
        await started;
        await nextTask();
        answer = await load(program);
      } catch {
        return fail('not_loaded');
      }
      await nextTask();
      if (answer.ok) enter({ phase: 'ready', handle: answer.value });
      else fail('program_refused', answer.problems);
    },
    ask,
  };
}

/** What the browser has to do meanwhile comes first: a slow phone answers a finger between the steps of a start. */
function nextTask() {
  return new Promise((next) => setTimeout(next));
}
