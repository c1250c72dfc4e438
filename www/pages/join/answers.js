// @ts-check
// What stands in the form, what is to be said of it, and the same with only what may be seen of it.

import { applicationOf, formInForce } from 'huiji/application';

/** @typedef {import('../../types.d.ts').Application} Application */
/** @typedef {import('../../types.d.ts').ApplicationOptions} ApplicationOptions */
/** @typedef {import('../../types.d.ts').ApplicationReport} ApplicationReport */

/**
 * @typedef {object} Answers
 * @property {import('../../types.d.ts').ApplicationDocument} document the form of that day
 * @property {Application} application
 * @property {ApplicationReport} report
 * @property {ApplicationReport} masked
 */

/**
 * @param {HTMLFormElement} form
 * @param {import('../../types.d.ts').ProgramDocument} program
 * @param {string | Date} on
 * @param {(application: Application, options: ApplicationOptions) => import('../../types.d.ts').Answer<ApplicationReport>} check
 * @returns {Promise<Answers | null>} `null` where there is no form on that day, or it can't be checked
 */
export async function readAnswers(form, program, on, check) {
  const inForce = formInForce(program, on);
  if (!inForce) return null;
  const now = typeof on === 'string' ? () => on : undefined;
  const application = await applicationOf(form, inForce.application.fields, { timeZone: program.timeZone, now });
  const { value: report } = check(application, {});
  const { value: masked } = report ? check(application, { masked: true }) : { value: null };
  return report && masked && { document: inForce.application, application, report, masked };
}
