// @ts-check
// What happens after the application: each step of the review with who does it and the last day, and until when the fee is paid.

import { reviewerName } from '../../words/reviewers.js';

/** @typedef {import('../../types.d.ts').Deadline} Deadline */
/** @typedef {import('./join.js').Form} Form */
/** @typedef {import('../../components/review-timetable/review-timetable.js').TimetableStepView} TimetableStepView */

/**
 * @param {import('./answers.js').Answers} answers
 * @param {Form} form
 * @returns {import('../../components/review-timetable/review-timetable.js').TimetableView}
 */
export function timetableView({ report, document: asked }, form) {
  const { review, fee } = report;
  const { words, applicationWords } = form;
  const names = new Map((asked.review?.steps ?? []).map(({ id, name }) => [id, words.text(name)]));
  /** @type {TimetableStepView[]} */
  const steps = (review?.steps ?? []).map(({ id, by, due, clause }) => ({ ...dayOf(due, form), name: names.get(id) ?? id, who: reviewerName(by, words.say), note: null, clause }));
  if (review) {
    const { workingDays } = asked.review?.extension ?? {};
    const note = workingDays ? words.say('live-join-extension', { count: workingDays }) : null;
    steps.push({ ...dayOf(review.due, form), name: words.say('live-join-review-end'), who: null, note, clause: review.clause });
  }
  if (fee) {
    const told = applicationWords.fee({ amount: fee.amount, ways: fee.ways }, form.currency);
    const until = fee.payBy && Number(fee.amount) > 0 ? dayOf(fee.payBy, form) : { iso: '', day: told, counted: '', provisional: false, daysOff: [] };
    const assumed = fee.payBy && !fee.approved ? words.say('live-join-fee-assumed') : null;
    const note = until.iso === '' ? null : [told, assumed].filter((part) => part).join(words.say('live-join-and'));
    steps.push({ ...until, name: words.say('live-join-fee'), who: null, note, clause: fee.clause });
  }
  return { provisional: words.say('live-join-provisional'), daysOff: words.say('live-join-days-off'), steps };
}

/** @param {Deadline} deadline @param {Form} form */
function dayOf({ day, from, workingDays, provisional, skipped }, { words, applicationWords }) {
  return {
    iso: day,
    day: words.say('live-join-by-day', { day: words.day(day) }),
    counted: words.say('live-join-counted', { from: words.day(from), count: workingDays }),
    provisional,
    daysOff: applicationWords.daysOff(skipped),
  };
}
