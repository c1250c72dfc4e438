// @ts-check
// The application form as plain HTML: its steps in order, each with its fields, and all that a page says of joining.

import { pathSteps, purposeRows, tierCards } from './application-facts.js';
import { fieldHtml } from './application-fields.js';
import { escapeHtml } from './escape-html.js';
import { applicationSteps, fieldsByStep, formSteps } from '../words/application-steps.js';

/** @typedef {import('./application-facts.js').JoinFacts} JoinFacts */
/** @typedef {import('../words/application-steps.js').FormStep} FormStep */

/** @param {JoinFacts} facts @returns {Record<string, string>} */
export function joinFacts(facts) {
  return {
    'join-tiers': tierCards(facts),
    'join-path': pathSteps(facts),
    'join-data': purposeRows(facts),
    'join-progress': applicationSteps.map((step) => progressItem(step, facts)).join(''),
    'join-steps': stepSections(facts),
  };
}

/** @param {typeof applicationSteps[number]} step @param {JoinFacts} facts */
function progressItem(step, { say }) {
  const name = escapeHtml(say(`page-join-step-${step}`));
  // What the last two show is made by scripts.
  const isForm = formSteps.some((one) => one === step);
  return isForm ? `<li><a href="#${step}">${name}</a></li>` : `<li class="needs-script"><a href="#${step}">${name}</a></li>`;
}

/** @param {JoinFacts} facts */
function stepSections(facts) {
  const fields = fieldsByStep(facts.application.fields);
  return formSteps.map((step) => stepSection(step, fields[step].map((field) => fieldHtml(field, facts)).join('\n'), facts)).join('\n');
}

/** @param {FormStep} step @param {string} fields @param {JoinFacts} facts */
function stepSection(step, fields, facts) {
  const { say } = facts;
  const back = step === formSteps[0] ? '' : `<button type="button" class="button button--quiet" data-goes="back">${escapeHtml(say('page-join-back'))}</button>`;
  const uses = step === 'consent' ? `<details class="disclosure field__uses"><summary>${escapeHtml(say('page-join-consent-uses'))}</summary><ul class="join-data">${purposeRows(facts, 'h4')}</ul></details>` : '';
  return `<section class="application-step" id="${step}" aria-labelledby="${step}-heading">
<h3 id="${step}-heading" tabindex="-1">${escapeHtml(say(`page-join-step-${step}`))}</h3>
<p class="quiet">${escapeHtml(say(`page-join-step-${step}-text`))}</p>
${uses}
${fields}
<p class="application-step__ways needs-script">${back}<button type="submit" class="button" data-goes="on">${escapeHtml(say('page-join-next'))}</button></p>
</section>`;
}
