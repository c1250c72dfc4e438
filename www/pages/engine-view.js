// @ts-check
// What every page that works something out shows of its engine: whether it is there, what is wrong with an input, which regulations answered.

import { element } from '../components/element.js';
import { engineFailure } from '../components/engine-status/engine-status.js';
import { problemList } from '../components/problem-list/problem-list.js';

/** @typedef {import('../types.d.ts').Problem} Problem */
/** @typedef {import('../types.d.ts').Source} Source */
/** @typedef {import('../words/site-words.js').SiteWords} SiteWords */

/**
 * The phase of the engine, and what has happened where it failed.
 *
 * @param {import('../engine/engine-state.js').EngineState<unknown>} state
 * @param {SiteWords} words
 * @param {() => void} start
 */
export function showEngineState(state, words, start) {
  const main = document.getElementById('content');
  if (main) {
    main.dataset.phase = state.phase;
    main.setAttribute('aria-busy', String(state.phase === 'loading'));
  }
  const place = document.getElementById('engine-status');
  if (!place) return;
  if (state.phase !== 'failed') {
    place.replaceChildren();
    return;
  }
  const view = {
    title: words.say(`live-engine-${state.reason}-title`),
    text: words.say(`live-engine-${state.reason}-text`),
    still: words.say('live-engine-still'),
    retry: state.reason === 'program_refused' ? null : words.say('live-engine-retry'),
    problems: state.problems.length > 0 ? problemsInWords('', state.problems, words) : null,
  };
  // An engine that has stopped stays loaded in this page, so only another page has a new one.
  const tryAgain = state.reason === 'stopped' ? () => location.reload() : start;
  place.replaceChildren(engineFailure(view, tryAgain));
}

/** Without its words a page can say only what its HTML already holds. */
export function showWordsMissing() {
  const main = document.getElementById('content');
  const notice = document.getElementById('words-missing');
  if (main) main.dataset.phase = 'failed';
  if (notice) notice.hidden = false;
}

/**
 * The list of problems; it takes its place as soon as their words are there, which most visits never need.
 *
 * @param {string} title
 * @param {Problem[]} problems
 * @param {SiteWords} words
 */
export function problemsInWords(title, problems, words) {
  const place = element('div');
  words.problemTexts().then((textOf) => {
    const list = problemList({
      title,
      wrong: problems.some(({ severity }) => severity === 'error'),
      count: words.say('live-problem-count', { count: problems.length }),
      problems: problems.map((problem) => ({
        place: problem.path.replace(/^\/member(?=\/|$)/, '') || words.say('live-file-root'),
        text: textOf(problem),
      })),
    });
    place.replaceWith(list);
  });
  return place;
}

/**
 * Which regulations answered, so that whoever holds the same inputs can recompute it.
 *
 * @param {Source} source
 * @param {SiteWords} words
 */
export function showSource({ id, version, digest }, words) {
  const place = document.getElementById('regulations-source');
  if (!place) return;
  place.textContent = `${words.say('live-regulations', { id, version })} · ${words.say('live-digest', { digest: digest.slice(0, 12) })}`;
  place.title = digest;
}
