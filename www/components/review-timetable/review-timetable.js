// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} TimetableStepView
 * @property {string} name
 * @property {string | null} who
 * @property {string} iso the last day; empty where the step has none
 * @property {string} day the last day in words
 * @property {string} counted how the day was counted
 * @property {string | null} note
 * @property {boolean} provisional
 * @property {string[]} daysOff the days in between that do not count
 * @property {string | null} clause
 */

/**
 * @typedef {object} TimetableView
 * @property {string} provisional how a day is marked that may still change
 * @property {string} daysOff what opens the days in between that do not count
 * @property {TimetableStepView[]} steps
 */

/** What happens by which day: the steps of the review, its end, the fee. @param {TimetableView} view */
export function reviewTimetable({ provisional, daysOff, steps }) {
  return element('ol', { class: 'review-timetable' }, ...steps.map(step));

  /** @param {TimetableStepView} view */
  function step({ name, who, iso, day, counted, note, provisional: mayChange, daysOff: off, clause }) {
    return element(
      'li',
      {},
      element('p', { class: 'review-timetable__name' }, name, who && element('span', { class: 'review-timetable__who' }, who)),
      element('p', { class: 'review-timetable__day' }, iso === '' ? day : element('time', { datetime: iso }, day), ' ', mayChange && element('span', { class: 'review-timetable__provisional' }, provisional)),
      element('p', { class: 'review-timetable__counted' }, `${counted} `, clause && clauseLabel(clause)),
      note && element('p', { class: 'review-timetable__counted' }, note),
      off.length > 0 && element('details', { class: 'disclosure review-timetable__off' }, element('summary', {}, daysOff, element('span', { class: 'visually-hidden' }, ` ${name}`)), element('ul', {}, ...off.map((one) => element('li', {}, one)))),
    );
  }
}
