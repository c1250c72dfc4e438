// @ts-check
/** The questions about members, and how each of them is asked: by bytes, or part by part. Knows no host. */

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {keyof typeof PARTS} Question
 */

/** What each question takes, in the order in which its method does. */
export const PARTS = /** @type {const} */ ({
  quote: ['member', 'cart', 'on'],
  standing: ['member', 'on'],
  progress: ['member', 'on'],
  points: ['member', 'on'],
  forecast: ['member', 'plan', 'on', 'to'],
  redemptions: ['member', 'redemption', 'on'],
  returnPreview: ['member', 'order', 'lines', 'on'],
});

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
