// @ts-check
// 入会: the application form, a step at a time. The package's element checks the form; this page has the steps, what was entered to look
// over, and what comes of it.

import { load, start } from 'huiji/application';
import { MembershipApplication } from 'huiji/elements/membership-application';
import { applicationWords, fieldAt, fieldsOf } from 'huiji/words/application';
import catalogues from 'virtual:page-words/join';
import { startThemeSwitch } from '../../components/theme-switch/theme-switch.js';
import { loadCompanyData } from '../../data/company-data.js';
import { createEngineState } from '../../engine/engine-state.js';
import { keepChoices, readChoices } from '../../state/choices.js';
import { formSteps } from '../../words/application-steps.js';
import { pageLocale } from '../../words/page-locale.js';
import { loadWords } from '../../words/site-words.js';
import { showEngineState, showSource, showWordsMissing } from '../engine-view.js';
import { startSiteUpdates } from '../site-updates.js';
import { readAnswers } from './answers.js';
import { showAnswers, showResult } from './result-view.js';
import { startSteps } from './steps.js';

/** @typedef {import('../../types.d.ts').Issue} Issue */

/**
 * What the page knows of the form that is filled in.
 *
 * @typedef {object} Form
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words/application').ApplicationWords} applicationWords
 * @property {(issue: Issue) => string} issueWords
 * @property {string} currency
 */

startThemeSwitch();
const words = await loadWords(pageLocale(), catalogues).catch(() => null);
if (words) await openForm(words);
else showWordsMissing();
// Also where the page failed: the newer build may be the one that works.
await startSiteUpdates();

/** @param {import('../../words/site-words.js').SiteWords} words */
async function openForm(words) {
  const day = keepDay();
  const checker = checkedForm();
  /** What was loaded. @type {{ program: import('../../types.d.ts').ProgramDocument, applicationWords: Form['applicationWords'] } | null} */
  let loaded = null;
  /** The answers that were checked in full, once they were. @type {import('./answers.js').Answers | null} */
  let finished = null;

  const engine = createEngineState(
    { start, load },
    async () => {
      const [{ program }, said] = await Promise.all([loadCompanyData(null), applicationWords(words.locale)]);
      loaded = { program, applicationWords: said };
      return program;
    },
    refresh,
  );

  const steps = startSteps({
    mayShow,
    mayLeave,
    shown(step) {
      if (step === 'check') void look((answers, form) => showAnswers(answers, form, steps.goTo));
      if (step === 'done' && finished) showResult(finished, formFor(finished), startOver);
    },
  });
  checker.addEventListener('huiji-application-sought', (event) => {
    const { field } = /** @type {CustomEvent<{ field: string }>} */ (event).detail;
    const step = stepOf(field);
    if (step && step !== steps.current()) steps.goTo(step);
  });
  checker.addEventListener('huiji-application-checked', () => {
    if (!mayShow(steps.current())) steps.refresh();
  });
  document.getElementById('invitation')?.addEventListener('click', chooseTier);

  /** @param {import('./steps.js').Step} step */
  function mayShow(step) {
    if (step === 'check') return engine.state().phase === 'ready';
    if (step === 'done') return finished !== null;
    // Who is asked for nothing has not said yet who applies.
    const fields = [...(document.getElementById(step)?.querySelectorAll('[data-field]') ?? [])];
    return fields.some((field) => !(/** @type {HTMLElement} */ (field).hidden));
  }

  function refresh() {
    const state = engine.state();
    showEngineState(state, words, engine.start);
    steps.setAside(state.phase === 'failed');
    if (state.phase !== 'ready' || loaded === null) return;
    if (day !== null) checker.on = `${day}T${timeNow(loaded.program.timeZone)}`;
    checker.program = loaded.program;
    steps.refresh();
  }

  /** What is entered, with what is to be said of it. @param {(answers: import('./answers.js').Answers, form: Form) => void} done */
  async function look(done) {
    const answers = await answersNow();
    if (answers) done(answers, formFor(answers));
  }

  async function answersNow() {
    if (loaded === null || engine.state().phase !== 'ready') return null;
    const { on } = checker;
    const form = /** @type {HTMLFormElement} */ (document.getElementById('application-form'));
    const answers = await readAnswers(form, loaded.program, on, (application, options) => engine.ask((forms) => forms.check(application, options, on)));
    if (answers) showSource(answers.report.regulations, words);
    return answers;
  }

  /** @param {import('./answers.js').Answers} answers @returns {Form} */
  function formFor({ report }) {
    if (loaded === null) throw new Error('the form is asked for before it was loaded');
    const { program, applicationWords: said } = loaded;
    const fieldWords = fieldsOf(program, report.regulations.version, words.locale);
    return { words, applicationWords: said, issueWords: (issue) => said.issue(issue, fieldWords(issue)), currency: program.currency };
  }

  /** @param {import('./steps.js').Step} step */
  async function mayLeave(step) {
    if (engine.state().phase !== 'ready' || loaded === null) return step !== 'check';
    const fields = formSteps.flatMap((one) => (one === step ? fieldIdsOf(one) : []));
    const all = step === 'check';
    // A field that is just being left may have been asked about in between.
    const report = (await checker.check(all ? {} : { fields })) ?? (await checker.check(all ? {} : { fields }));
    const stands = report?.issues.some(({ path, severity }) => severity === 'error' && (all || fields.includes(fieldAt(path))));
    if (stands !== false) return false;
    if (!all) return true;
    finished = await answersNow();
    return finished !== null;
  }

  /** @param {typeof formSteps[number]} step */
  function fieldIdsOf(step) {
    const section = document.getElementById(step);
    return [...(section?.querySelectorAll('[data-field]') ?? [])].map((field) => /** @type {HTMLElement} */ (field).dataset.field ?? '');
  }

  /** Empties the form, for somebody else. */
  function startOver() {
    finished = null;
    /** @type {HTMLFormElement} */ (document.getElementById('application-form')).reset();
    checker.forgetDraft();
    if (loaded) checker.program = loaded.program;
    steps.goTo('who');
  }

  await engine.start();
}

/** The form with what checks it. */
function checkedForm() {
  const checker = document.getElementById('membership-application');
  if (checker instanceof MembershipApplication) return checker;
  throw new Error('the page has no form to check');
}

/** The step that a field stands in. @param {string} field */
function stepOf(field) {
  return formSteps.find((step) => document.getElementById(step)?.querySelector(`[data-field="${CSS.escape(field)}"]`));
}

/** The button of a tier chooses it, and who can apply for it where only one kind can. @param {Event} click */
function chooseTier({ target }) {
  const pressed = target instanceof Element ? target.closest('[data-applies-for]') : null;
  if (!(pressed instanceof HTMLElement)) return;
  const tier = document.querySelector(`#who [data-rule="tier"] [value="${CSS.escape(pressed.dataset.appliesFor ?? '')}"]`);
  if (!(tier instanceof HTMLInputElement)) return;
  tier.checked = true;
  const kinds = tier.dataset.kinds?.split(' ') ?? [];
  const kind = kinds.length === 1 ? document.querySelector(`#who [data-rule="kind"] [value="${kinds[0]}"]`) : null;
  if (kind instanceof HTMLInputElement) kind.checked = true;
  tier.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The day that other pages look at, if one was chosen there. It stays in the address. */
function keepDay() {
  const choices = readChoices();
  keepChoices(choices);
  return choices.day;
}

/** @param {string} timeZone */
function timeNow(timeZone) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }).format(new Date());
}
