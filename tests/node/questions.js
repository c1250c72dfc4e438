// @ts-check
/** The questions about members, and the one about who wants to be one, and how each is asked: by bytes, or part by part. Knows no host. */

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {keyof typeof PARTS} Question
 */

/** What each question to `Regulations` takes, in the order in which its method does. */
export const PARTS = /** @type {const} */ ({
  quote: ['member', 'cart', 'on'],
  standing: ['member', 'on'],
  progress: ['member', 'on'],
  points: ['member', 'on'],
  forecast: ['member', 'plan', 'on', 'to'],
  redemptions: ['member', 'redemption', 'on'],
  returnPreview: ['member', 'order', 'lines', 'on'],
});

/** What the one question to `Forms` takes, which the tests know as `application`. */
export const APPLICATION_PARTS = /** @type {const} */ (['application', 'options', 'on']);

export const NAMES = /** @type {Question[]} */ (Object.keys(PARTS));

/**
 * @param {string} name
 * @returns {name is Question}
 */
export function isQuestion(name) {
  return Object.hasOwn(PARTS, name);
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
