// @ts-check
/** The questions about members, the one about who wants to be one, and those about fees and workflows, and how each is asked: by bytes, or part by part. Knows no host. */

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {import('huiji/procedures').Procedures} Procedures
 * @typedef {keyof typeof PARTS} Question
 * @typedef {keyof typeof PROCEDURE_PARTS} ProcedureQuestion
 */

/** What each question to `Regulations` takes, in the order in which its method does. */
export const PARTS = /** @type {const} */ ({
  quote: ['member', 'cart', 'on'],
  standing: ['member', 'on'],
  progress: ['member', 'on'],
  points: ['member', 'on'],
  benefits: ['member', 'on'],
  forecast: ['member', 'plan', 'on', 'to'],
  redemptions: ['member', 'redemption', 'on'],
  returnPreview: ['member', 'order', 'lines', 'on'],
});

/** What the one question to `Forms` takes, which the tests know as `application`. */
export const APPLICATION_PARTS = /** @type {const} */ (['application', 'options', 'on']);

/** What each question to `Procedures` takes. */
export const PROCEDURE_PARTS = /** @type {const} */ ({
  fees: ['member', 'asked', 'on'],
  workflow: ['member', 'record', 'on'],
});

export const PROCEDURE_NAMES = /** @type {ProcedureQuestion[]} */ (Object.keys(PROCEDURE_PARTS));

/** What any of them takes. @type {{ readonly [question: string]: readonly string[] | undefined }} */
export const ALL_PARTS = { ...PARTS, application: APPLICATION_PARTS, ...PROCEDURE_PARTS };

export const NAMES = /** @type {Question[]} */ (Object.keys(PARTS));

/**
 * @param {string} name
 * @returns {name is Question}
 */
export function isQuestion(name) {
  return Object.hasOwn(PARTS, name);
}

/**
 * @param {string} name
 * @returns {name is ProcedureQuestion}
 */
export function isProcedureQuestion(name) {
  return Object.hasOwn(PROCEDURE_PARTS, name);
}

/**
 * @param {Regulations} regulations
 * @param {Question} question
 * @param {Uint8Array} request
 * @returns {Uint8Array}
 */
export function askBytes(regulations, question, request) {
  return regulations[`${question}Bytes`](request);
}

/**
 * The same by plain objects.
 *
 * @param {Regulations} regulations
 * @param {Question} question
 * @param {{ [part: string]: any }} request
 */
export function askObjects(regulations, question, request) {
  /** @type {(...parts: any[]) => import('huiji').Answer<unknown>} */
  const method = regulations[question];
  return method.apply(
    regulations,
    PARTS[question].map((part) => request[part]),
  );
}

/**
 * What is to be said of an application, by plain objects.
 *
 * @param {Forms} forms
 * @param {{ [part: string]: any }} request
 */
export function askFormsObjects(forms, request) {
  const [application, options, on] = APPLICATION_PARTS.map((part) => request[part]);
  return forms.check(application, options, on);
}

/**
 * @param {Procedures} procedures
 * @param {ProcedureQuestion} question
 * @param {Uint8Array} request
 */
export function askProceduresBytes(procedures, question, request) {
  return question === 'fees' ? procedures.feesBytes(request) : procedures.workflowBytes(request);
}

/**
 * What is to be paid, or where a record has come to, by plain objects.
 *
 * @param {Procedures} procedures
 * @param {ProcedureQuestion} question
 * @param {{ [part: string]: any }} request
 */
export function askProceduresObjects(procedures, question, request) {
  const [member, about, on] = PROCEDURE_PARTS[question].map((part) => request[part]);
  return question === 'fees' ? procedures.fees(member, about, on) : procedures.workflow(member, about, on);
}
