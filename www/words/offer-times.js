// @ts-check
// When an offer counts, in the phrases that the page and its HTML share.

import { dayIn } from 'huiji/words';

/**
 * @param {Pick<import('../types.d.ts').OfferDocument, 'when'>} offer
 * @param {{ locale: import('../types.d.ts').Locale, say: (id: string, variables?: Record<string, string | number>) => string }} words
 * @returns {string[]} empty: always
 */
export function timesOf({ when }, { locale, say }) {
  if (!when) return [];
  const { from, to, weekdays, daysOfMonth, hours, birthday } = when;
  const separator = say('live-offer-and');
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const weekdayName = (/** @type {number} */ number) => weekday.format(Date.UTC(2024, 0, number));
  const times = [];
  if (from && to) times.push(say('live-offer-days', { from: dayIn(from, locale), to: dayIn(to, locale) }));
  else if (from) times.push(say('live-offer-from', { from: dayIn(from, locale) }));
  else if (to) times.push(say('live-offer-to', { to: dayIn(to, locale) }));
  if (weekdays) times.push(say('live-offer-weekdays', { days: weekdays.map(weekdayName).join(separator) }));
  if (daysOfMonth) times.push(say('live-offer-days-of-month', { days: daysOfMonth.join(separator) }));
  if (hours) times.push(hours.map((part) => `${part.from}–${part.to}`).join(separator));
  if (birthday) times.push(say('live-offer-birthday', { before: birthday.before ?? 0, after: birthday.after ?? 0 }));
  return times;
}
