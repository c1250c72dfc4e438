// @ts-check
/** What a deployment may set, checked at its start: a mistake in it is to be heard then, and not by a caller. */

/** @typedef {import('./handler.d.ts').Options} Options */

export const DEFAULT_MAXIMUM_BODY_BYTES = 1024 * 1024;
export const DEFAULT_BODY_TIMEOUT_MILLISECONDS = 10_000;

/** A timer of JavaScript counts in 32 bits, and fires at once where it is to wait for longer. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

/**
 * All options, those that are not given by their defaults.
 *
 * @param {Options} options
 * @returns {Required<Options>}
 * @throws {TypeError | RangeError} which names the value that cannot be
 */
export function checkedOptions({ allowedOrigins = [], maximumBodyBytes = DEFAULT_MAXIMUM_BODY_BYTES, bodyTimeoutMilliseconds }) {
  return {
    allowedOrigins: checkedOrigins(allowedOrigins),
    maximumBodyBytes: checkedCount('maximumBodyBytes', maximumBodyBytes, Number.MAX_SAFE_INTEGER),
    bodyTimeoutMilliseconds: checkedBodyTimeout(bodyTimeoutMilliseconds),
  };
}

/** @param {number} [milliseconds] */
export function checkedBodyTimeout(milliseconds = DEFAULT_BODY_TIMEOUT_MILLISECONDS) {
  return checkedCount('bodyTimeoutMilliseconds', milliseconds, LONGEST_TIMER_MILLISECONDS);
}

/**
 * A text would be searched for parts of it, so only a list will do.
 *
 * @param {readonly string[]} origins
 */
function checkedOrigins(origins) {
  if (!Array.isArray(origins)) {
    throw new TypeError(`allowedOrigins must be a list, and is ${shown(origins)}`);
  }
  for (const origin of origins) {
    if (typeof origin !== 'string') {
      throw new TypeError(`allowedOrigins lists texts, and ${shown(origin)} is none`);
    }
    // A host with an asterisk in it is one to `URL`, and no browser's.
    const exact = URL.canParse(origin) && !origin.includes('*') ? new URL(origin).origin : undefined;
    if (origin !== '*' && origin !== exact) {
      const likely = exact === undefined || exact === 'null' ? 'https://shop.example' : exact;
      throw new RangeError(`allowedOrigins lists origins as browsers send them, such as ${shown(likely)}, or '*'; ${shown(origin)} is neither`);
    }
  }
  return [...origins];
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} most
 */
function checkedCount(name, value, most) {
  if (typeof value !== 'number') {
    throw new TypeError(`${name} must be a number, and is ${shown(value)}`);
  }
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, and is ${value}`);
  }
  return value;
}

/** @param {unknown} value */
function shown(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
