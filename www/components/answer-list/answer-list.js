// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} AnswerView
 * @property {string} label what was asked
 * @property {string[]} answers what was entered, in the words of the page; none where it was left out
 * @property {string} lang of the answers; empty where it is the page's
 * @property {string | null} problem what is still to be done about it
 * @property {string} target the id of the control that changes it
 */

/**
 * @typedef {object} AnswerGroupView
 * @property {string} step
 * @property {string} title
 * @property {AnswerView[]} answers
 */

/**
 * @typedef {object} AnswerListView
 * @property {AnswerGroupView[]} groups
 * @property {string} none what stands where nothing was entered
 * @property {string | null} change what leads to a change; nothing where it is too late for one
 * @property {4 | 5} level of the headings
 */

/**
 * Everything that was entered, a step at a time, each with a way to change it.
 *
 * @param {AnswerListView} view
 * @param {(step: string, target: string) => void} changes
 */
export function answerList({ groups, none, change, level }, changes) {
  return element('div', { class: 'answer-list' }, ...groups.map(({ step, title, answers }) => element('section', {}, element(level === 4 ? 'h4' : 'h5', {}, title), element('dl', {}, ...answers.map((answer) => row(answer, step))))));

  /** @param {AnswerView} answer @param {string} step */
  function row({ label, answers, lang, problem, target }, step) {
    const told = answers.length === 0 ? [element('span', { class: 'quiet' }, none)] : answers.map((answer) => element('span', { lang: lang === '' ? null : lang }, answer));
    return element(
      'div',
      { 'data-problem': String(problem !== null) },
      element('dt', {}, label),
      element('dd', { class: 'answer-list__answer' }, ...told, problem !== null && element('span', { class: 'answer-list__problem' }, problem)),
      change !== null && element('dd', { class: 'answer-list__change' }, changeLink(change, label, step, target)),
    );
  }

  /** @param {string} text @param {string} label @param {string} step @param {string} target */
  function changeLink(text, label, step, target) {
    const link = element('a', { href: `#${step}` }, text, element('span', { class: 'visually-hidden' }, ` ${label}`));
    link.addEventListener('click', (click) => {
      click.preventDefault();
      changes(step, target);
    });
    return link;
  }
}
