// @ts-check
// What pages say of workflows beside the package's words: by when something comes, and how late it is.

import { momentIn } from 'huiji/words/procedures';
import { daysBetween } from './typed-dates.js';

/** @typedef {import('./site-words.js').SiteWords} SiteWords */
/** @typedef {import('../types.d.ts').WorkflowDeadline} WorkflowDeadline */

/** A day, with the time where it has one. @param {string} moment @param {SiteWords} words */
export function momentWords(moment, words) {
  return momentIn(moment, words.locale);
}

/**
 * By when something comes, how late it is, or that it came in time.
 *
 * @param {WorkflowDeadline} deadline
 * @param {string} what that comes, in words
 * @param {string} on
 * @param {SiteWords} words
 * @returns {import('../components/due-line/due-line.js').DueView}
 */
export function dueWords({ from, due, workingDays, met, late, clause }, what, on, words) {
  const day = momentWords(due, words);
  const days = lateBy(due, met ?? on);
  return {
    state: met !== null ? 'met' : late ? 'late' : 'open',
    text:
      met === null
        ? late
          ? words.say('live-due-late', { what, day, count: days })
          : words.say('live-due-open', { what, day })
        : late
          ? words.say('live-due-met-late', { what, day: momentWords(met, words), count: days })
          : words.say('live-due-met', { what, day: momentWords(met, words) }),
    note: met === null ? countedFrom(from, due, workingDays?.workingDays ?? null, words) : '',
    provisional: met === null && workingDays?.provisional ? words.say('live-due-provisional') : null,
    clause: met === null ? clause : null,
  };
}

/** @param {string} from @param {string} due @param {number | null} workingDays @param {SiteWords} words */
function countedFrom(from, due, workingDays, words) {
  if (workingDays !== null) return words.say('live-due-working-days', { from: words.day(from), count: workingDays });
  if (due.length > 10) return words.say('live-due-hours', { from: momentWords(from, words), count: Math.round((at(due) - at(from)) / 3_600_000) });
  return words.say('live-due-days', { from: words.day(from), count: daysBetween(from, due) });
}

/** Whole days after the last one; 0: on the last day, after its hour. @param {string} due @param {string} on */
function lateBy(due, on) {
  return Math.max(0, daysBetween(due, on));
}

/** @param {string} moment */
function at(moment) {
  return Date.parse(moment.length > 10 ? `${moment.slice(0, 16)}Z` : `${moment}T00:00Z`);
}
