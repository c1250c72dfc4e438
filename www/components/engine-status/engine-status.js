// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} EngineFailureView
 * @property {string} title what happened
 * @property {string} text
 * @property {string} still what still works
 * @property {string | null} retry `null` where trying again cannot help
 * @property {HTMLElement | null} problems
 */

/**
 * What a member sees when nothing can be worked out.
 *
 * @param {EngineFailureView} view
 * @param {() => void} tryAgain
 */
export function engineFailure({ title, text, still, retry, problems }, tryAgain) {
  const button = retry && element('button', { type: 'button', class: 'button' }, retry);
  if (button) button.addEventListener('click', tryAgain);
  return element(
    'div',
    { class: 'engine-failure', role: 'alert' },
    element('h2', {}, title),
    element('p', {}, text),
    problems,
    element('p', { class: 'engine-failure__still' }, still),
    button,
  );
}
