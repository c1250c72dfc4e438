// @ts-check
/** The form that a program document has on a day: what a page is drawn by, before the validator has loaded. */
import { localTime } from './local-time.js';

/**
 * @param {import('./index.js').ProgramDocument} program
 * @param {import('./index.js').LocalDateTime | Date} on
 * @returns {import('./index.js').FormInForce | null} `null`: on that day there is none
 */
export function formInForce(program, on) {
  const day = (typeof on === 'string' ? on : localTime(on, program.timeZone)).slice(0, 10);
  const version = program.versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  return version?.application ? { version: version.id, application: version.application } : null;
}
