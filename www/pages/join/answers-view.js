// @ts-check
// What was entered, as it is shown to be checked: as people write it, and the number of an identity document only in part.

import { fieldsByStep, formSteps } from '../../words/application-steps.js';

/** @typedef {import('../../types.d.ts').FieldDocument} FieldDocument */
/** @typedef {import('../../types.d.ts').Application} Application */
/** @typedef {import('../../types.d.ts').ApplicationReport} ApplicationReport */
/** @typedef {import('../../types.d.ts').RuleName} RuleName */
/** @typedef {import('./join.js').Form} Form */

/** What identity documents say of a person is not shown in full: someone may look over the shoulder, or find the print. @type {Set<RuleName>} */
const masked = new Set(['identity', 'resident_id', 'residence_permit', 'permanent_residence', 'hk_mo_permit', 'taiwan_permit', 'taiwan_id', 'hk_id', 'mo_id', 'passport']);
/** Written in the language of the people who entered it. @type {Set<RuleName>} */
const written = new Set(['name', 'organisation_name', 'address']);

/**
 * @param {Application} application
 * @param {{ full: ApplicationReport, masked: ApplicationReport }} reports
 * @param {Form} form
 * @returns {import('../../components/answer-list/answer-list.js').AnswerListView}
 */
export function answersView(application, reports, form) {
  const { words, document: asked, issueWords } = form;
  const steps = fieldsByStep(asked.fields);
  /** @param {FieldDocument} field */
  const answer = (field) => {
    const error = reports.full.issues.find(({ path, severity }) => severity === 'error' && fieldOf(path) === field.id);
    return {
      label: words.text(field.label),
      answers: answersOf(field, application, reports, form),
      lang: written.has(field.rule) ? langOf(field, words.locale) : '',
      problem: error ? issueWords(error) : null,
      target: `field-${field.id}`,
    };
  };
  return {
    none: words.say('live-join-answer-none'),
    change: words.say('live-join-change'),
    groups: formSteps.map((step) => ({
      step,
      title: words.say(`live-join-step-${step}`),
      answers: steps[step].filter(({ id }) => reports.full.fields[pointerTo(id)]?.visible).map(answer),
    })),
  };
}

/** The id of the field that a pointer is in. @param {string} pointer */
export function fieldOf(pointer) {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}

/** @param {string} id */
export function pointerTo(id) {
  return `/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** @param {FieldDocument} field @param {string} locale */
function langOf({ region = 'CN' }, locale) {
  return locale === 'en' ? (region === 'CN' ? 'zh-Hans' : 'zh-Hant') : '';
}

/**
 * @param {FieldDocument} field
 * @param {Application} application
 * @param {{ full: ApplicationReport, masked: ApplicationReport }} reports
 * @param {Form} form
 * @returns {string[]}
 */
function answersOf(field, application, reports, form) {
  const { words, document: asked, named, currency, applicationWords } = form;
  const given = application[field.id];
  if (given === null || given === undefined || given === '') return [];
  if (field.rule === 'file') return /** @type {import('../../types.d.ts').FileGiven[]} */ (given).map((file) => applicationWords.file(file));
  if (field.rule === 'consent') {
    const { purposes } = /** @type {import('../../types.d.ts').ConsentGiven} */ (given);
    return asked.purposes.filter(({ id }) => purposes.includes(id)).map(({ name }) => words.text(name));
  }
  if (Array.isArray(given)) return given.map((one) => named(field, String(one)));
  const typed = String(given);
  const pointer = pointerTo(field.id);
  if (masked.has(field.rule)) return [reports.masked.values[pointer]?.masked ?? '•'.repeat([...typed].length)];
  const read = reports.full.values[pointer];
  if (field.rule === 'amount' && typeof read?.value === 'string') return [words.money(read.value, currency)];
  if ((field.rule === 'birth_date' || field.rule === 'date') && typeof read?.value === 'string') return [words.day(read.value)];
  return [named(field, read?.display ?? (typeof read?.value === 'string' ? read.value : typed))];
}
