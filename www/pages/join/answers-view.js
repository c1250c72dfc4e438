// @ts-check
// What was entered, as it is shown to be checked: as people write it, and the number of an identity document only in part.

import { identityRules } from 'huiji/application';
import { fieldAt } from 'huiji/words/application';
import { fieldsByStep, formSteps } from '../../words/application-steps.js';

/** @typedef {import('../../types.d.ts').FieldDocument} FieldDocument */
/** @typedef {import('../../types.d.ts').RuleName} RuleName */
/** @typedef {import('./answers.js').Answers} Answers */
/** @typedef {import('./join.js').Form} Form */

/** Written in the language of the people who entered it. @type {Set<RuleName>} */
const written = new Set(['name', 'organisation_name', 'address']);

/** What is chosen and not typed: told in the words of the form. @type {Set<RuleName>} */
const chosen = new Set(['kind', 'tier', 'sex', 'choice', 'choices']);

/**
 * @param {Answers} answers
 * @param {Form} form
 * @returns {import('../../components/answer-list/answer-list.js').AnswerListView}
 */
export function answersView(answers, form) {
  const { report, document: asked } = answers;
  const { words, issueWords } = form;
  const steps = fieldsByStep(asked.fields);
  /** @param {FieldDocument} field */
  const answer = (field) => {
    const error = report.issues.find(({ path, severity }) => severity === 'error' && fieldAt(path) === field.id);
    return {
      label: words.text(field.label),
      answers: answersOf(field, answers, form),
      lang: written.has(field.rule) ? langOf(field, words.locale) : '',
      problem: error ? issueWords(error) : null,
      target: `field-${field.id}`,
    };
  };
  return {
    none: words.say('live-join-answer-none'),
    change: words.say('live-join-change'),
    level: 4,
    groups: formSteps.map((step) => ({
      step,
      title: document.getElementById(`${step}-heading`)?.textContent ?? step,
      answers: steps[step].filter(({ id }) => report.fields[pointerTo(id)]?.visible).map(answer),
    })),
  };
}

/** An id has nothing that a pointer would have to write otherwise. @param {string} id */
export function pointerTo(id) {
  return `/${id}`;
}

/** @param {FieldDocument} field @param {string} locale */
function langOf({ region = 'CN' }, locale) {
  return locale === 'en' ? (region === 'CN' ? 'zh-Hans' : 'zh-Hant') : '';
}

/**
 * @param {FieldDocument} field
 * @param {Answers} answers
 * @param {Form} form
 * @returns {string[]}
 */
function answersOf(field, { application, report, masked: hidden, document: asked }, { words, applicationWords, currency }) {
  const given = application[field.id];
  if (given === null || given === undefined || given === '') return [];
  if (field.rule === 'file') return /** @type {import('../../types.d.ts').FileGiven[]} */ (given).map((file) => applicationWords.file(file));
  if (field.rule === 'consent') {
    const { purposes } = /** @type {import('../../types.d.ts').ConsentGiven} */ (given);
    return asked.purposes.filter(({ id }) => purposes.includes(id)).map(({ name }) => words.text(name));
  }
  if (chosen.has(field.rule)) return [given].flat().map((choice) => choiceText(field.id, String(choice)));
  const typed = String(given);
  const pointer = pointerTo(field.id);
  // Someone may look over the shoulder, or find the print.
  if (identityRules.has(field.rule)) return [String(hidden.values[pointer]?.masked ?? '•'.repeat([...typed].length))];
  const { value, display } = report.values[pointer] ?? {};
  if (typeof value !== 'string') return [typed];
  if (field.rule === 'amount') return [words.money(value, currency)];
  if (field.rule === 'birth_date' || field.rule === 'date') return [words.day(value)];
  return [display ?? value];
}

/** What the form calls a choice. @param {string} field @param {string} choice */
function choiceText(field, choice) {
  const control = document.querySelector(`[data-field="${CSS.escape(field)}"] [value="${CSS.escape(choice)}"]`);
  const text = control instanceof HTMLOptionElement ? control.textContent : control?.closest('label')?.querySelector('.choices__text')?.textContent;
  return text ?? choice;
}
