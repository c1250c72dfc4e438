// @ts-check
/** The steps in workerd, timed from outside: what a request takes, less what one takes that does nothing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { bundleWorker } from '../../xtask/edge/bundle.js';
import { startWorkerd } from '../../xtask/edge/workerd.js';
import { median } from '../rounds.js';

const WITH_ENGINE = fileURLToPath(new URL('worker.js', import.meta.url));
const WITHOUT = fileURLToPath(new URL('empty-worker.js', import.meta.url));
/** Requests that do nothing, of which the median is taken off. */
const NOTHINGS = 21;
const HEATING = 500;
const LATER = 100;

/**
 * @param {{ program: string, request: string }} files
 * @returns {Promise<(warm: boolean) => Promise<import('./steps.js').Steps>>} takes the steps in a new process
 */
export async function stepsInWorkerd({ program, request }) {
  const json = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
  const bundle = await bundleWorker(WITH_ENGINE, { GIVEN: { program: json(program), request: json(request) } });
  const empty = await bundleWorker(WITHOUT);
  return async (warm) => {
    const withoutEngine = await startedIn(empty, async () => {});
    /** @type {import('./steps.js').Steps} */
    const steps = {};
    const withEngine = await startedIn(bundle, async (take) => {
      const nothings = [];
      for (let count = 0; count < NOTHINGS; count++) {
        nothings.push(await take('nothing'));
      }
      const nothing = median(nothings);
      steps.instantiate = (await take('instantiate')) - nothing;
      if (warm) {
        steps['warm-up'] = (await take('warm-up')) - nothing;
      }
      steps.program = (await take('program')) - nothing;
      steps['first quote'] = (await take('quote')) - nothing;
      for (let count = 0; count < HEATING; count++) {
        await take('quote');
      }
      const later = [];
      for (let count = 0; count < LATER; count++) {
        later.push((await take('quote')) - (await take('nothing')));
      }
      steps['later quote'] = median(later);
    });
    // It compiles before it answers anything, and only if there is something to compile.
    steps.compile = withEngine - withoutEngine;
    return steps;
  };
}

/**
 * Milliseconds from the start of a process to its first answer.
 *
 * @param {import('../../xtask/edge/bundle.js').Bundle} bundle
 * @param {(take: (step: string) => Promise<number>) => Promise<void>} use
 */
async function startedIn(bundle, use) {
  const started = performance.now();
  const { origin, close } = await startWorkerd(bundle);
  try {
    /** @param {string} step */
    const take = async (step) => {
      const asked = performance.now();
      await (await fetch(`${origin}/${step}`)).text();
      return performance.now() - asked;
    };
    await take('nothing');
    const answered = performance.now() - started;
    await use(take);
    return answered;
  } finally {
    await close();
  }
}
