// @ts-check
// Days and times as people type them: full-width digits, slashes, dots, 年月日. Full width is folded and said so; nothing is guessed.

/**
 * @param {string} typed
 * @returns {{ day: string | null, folded: boolean }} `null` where it is no day between 1900 and 2199
 */
export function readDay(typed) {
  const { plain, folded } = fold(typed);
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return { day: null, folded };
  const [, year, month, date] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return { day: isDay(day) ? day : null, folded };
}

/**
 * @param {string} typed
 * @returns {{ time: string | null, empty: boolean, folded: boolean }}
 */
export function readTime(typed) {
  const { plain, folded } = fold(typed);
  const parts = /^(\d{1,2})\s*[:.时時]\s*(\d{2})\s*分?$/.exec(plain);
  const time = parts && Number(parts[1]) < 24 && Number(parts[2]) < 60 ? `${parts[1].padStart(2, '0')}:${parts[2]}` : null;
  return { time, empty: plain === '', folded };
}

/**
 * @param {string} day
 * @param {number} days
 * @returns {string | null} `null` beyond the days the engine knows
 */
export function stepDay(day, days) {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + days);
  const text = next.toISOString().slice(0, 10);
  return isDay(text) ? text : null;
}

/** Whole days from one day, or moment, to another. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

/**
 * The same day of a later month, or its last day, as the engine counts months.
 *
 * @param {string} day
 * @param {number} months
 */
export function plusMonths(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** @param {string} day */
function isDay(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day >= '1900-01-01' && day <= '2199-12-31';
}

/** @param {string} typed */
function fold(typed) {
  const plain = typed.normalize('NFKC').trim();
  return { plain, folded: plain !== typed.trim() };
}
