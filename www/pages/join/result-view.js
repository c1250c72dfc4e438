// @ts-check
// What comes of an application: to be looked over before it is finished, and once it is.

import { fieldAt } from 'huiji/words/application';
import { answerList } from '../../components/answer-list/answer-list.js';
import { element, put } from '../../components/element.js';
import { reviewTimetable } from '../../components/review-timetable/review-timetable.js';
import { applicationFile } from './application-file.js';
import { answersView } from './answers-view.js';
import { timetableView } from './timetable-view.js';

/** @typedef {import('./answers.js').Answers} Answers */
/** @typedef {import('./join.js').Form} Form */
/** @typedef {import('./steps.js').Steps} Steps */

/**
 * Everything that was entered, and what is still to be done.
 *
 * @param {Answers} answers
 * @param {Form} form
 * @param {Steps['goTo']} goTo
 */
export function showAnswers(answers, form, goTo) {
  put('outcome', ...outcome(answers, form));
  put('answers', answerList(answersView(answers, form), (step, target) => goTo(/** @type {import('./steps.js').Step} */ (step), target)));
}

/**
 * What is still to be done, or that nothing is; and what is worth knowing.
 *
 * @param {Answers} answers
 * @param {Form} form
 */
function outcome({ report, document: asked }, form) {
  const { words, applicationWords, issueWords } = form;
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  const labels = new Map(asked.fields.map(({ id, label }) => [id, words.text(label)]));
  const labelsOf = (/** @type {string[]} */ pointers) => pointers.map((pointer) => labels.get(fieldAt(pointer)) ?? pointer);
  const notes = [
    // What the tier asks for stands in a list of its own.
    ...report.issues.filter(({ severity, code }) => severity !== 'error' && code !== 'tier.condition_not_met').map(issueWords),
    ...report.skipped.map(({ code, because }) => applicationWords.notTested(code, labelsOf(because))),
  ];
  const complete = errors.length === 0 && report.complete;
  return [
    element(
      'div',
      { class: 'outcome', 'data-complete': String(complete) },
      element('p', { class: 'outcome__verdict' }, complete ? words.say('live-join-complete') : words.say('live-join-incomplete', { count: errors.length })),
      report.missing.length > 0 && element('p', {}, applicationWords.missing(labelsOf(report.missing))),
      notes.length > 0 && element('div', { class: 'outcome__notes' }, element('p', {}, words.say('live-join-notes')), element('ul', {}, ...notes.map((note) => element('li', {}, note)))),
    ),
    conditionList(report, asked, form),
  ].filter((part) => part !== null);
}

/** @param {Answers['report']} report @param {Answers['document']} asked @param {Form} form */
function conditionList({ conditions }, asked, { words, applicationWords }) {
  if (conditions.length === 0) return null;
  const items = conditions.map(({ tier, id, met }) => {
    const condition = asked.tiers?.find((one) => one.tier === tier)?.conditions?.find((one) => one.id === id);
    return element('li', { 'data-met': String(met) }, applicationWords.condition(met, condition ? words.text(condition.name) : id));
  });
  return element('ul', { class: 'conditions' }, ...items);
}

/**
 * That nothing was sent, what can be kept of it, and what would follow.
 *
 * @param {Answers} answers
 * @param {Form} form
 * @param {() => void} startOver
 */
export function showResult(answers, form, startOver) {
  const { words, applicationWords } = form;
  const { report, document: asked } = answers;
  const free = report.fee === null || Number(report.fee.amount) === 0;
  put(
    'result',
    element('div', { class: 'outcome', 'data-complete': 'true' }, element('p', { class: 'outcome__verdict' }, words.say('live-join-done')), element('p', {}, words.say('live-join-not-sent'))),
    element('div', { class: 'result__keep' }, downloadLink(answers, words), button(words.say('live-join-print'), () => window.print()), button(words.say('live-join-start-over'), startOver)),
    element('p', { class: 'quiet result__note' }, words.say('live-join-file-note')),
    report.conditions.length > 0 && section(words.say('live-join-conditions'), conditionList(report, asked, form)),
    report.review !== null && section(words.say('live-join-timetable'), element('p', { class: 'quiet' }, words.say('live-join-timetable-note', { day: words.day(report.review.from) })), reviewTimetable(timetableView(answers, form))),
    free && element('p', { class: 'result__free' }, applicationWords.fee(null, form.currency)),
    section(words.say('live-join-entered'), answerList(enteredOnly(answersView(answers, form)), () => {})),
  );
}

/** What was given, to be kept. @param {import('../../components/answer-list/answer-list.js').AnswerListView} view @returns {typeof view} */
function enteredOnly(view) {
  const groups = view.groups.map((group) => ({ ...group, answers: group.answers.filter(({ answers }) => answers.length > 0) }));
  return { ...view, groups: groups.filter(({ answers }) => answers.length > 0), change: null, level: 5 };
}

/** @param {string} head @param {...(Node | null)} parts */
function section(head, ...parts) {
  return element('section', { class: 'result__part' }, element('h4', {}, head), ...parts);
}

/** @param {string} text @param {() => void} press */
function button(text, press) {
  const made = element('button', { type: 'button', class: 'button button--quiet' }, text);
  made.addEventListener('click', press);
  return made;
}

/** @param {Answers} answers @param {Form['words']} words */
function downloadLink(answers, words) {
  const { name, text } = applicationFile(answers);
  const made = element('button', { type: 'button', class: 'button' }, words.say('live-join-download'));
  made.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    element('a', { href: address, download: name }).click();
    // The browser has taken it by the time it comes back to its own tasks.
    setTimeout(() => URL.revokeObjectURL(address), 0);
  });
  return made;
}
