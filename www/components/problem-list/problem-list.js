// @ts-check
import { element } from '../element.js';

/** @typedef {{ place: string, text: string }} ProblemView */

/**
 * What is wrong with an input, or worth telling of it, each where it stands.
 *
 * @param {{ title: string, wrong: boolean, count: string | null, problems: ProblemView[] }} view
 */
export function problemList({ title, wrong, count, problems }) {
  return element(
    'div',
    { class: 'problem-list', 'data-wrong': String(wrong) },
    element('p', { class: 'problem-list__title' }, title, count && element('span', { class: 'problem-list__count' }, count)),
    element('ul', {}, ...problems.map(({ place, text }) => element('li', {}, element('code', {}, place), element('span', {}, text)))),
  );
}
