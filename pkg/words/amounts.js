// @ts-check
// Amounts, days and rates, as people of a locale write them.

/** @typedef {import('../index.js').Locale} Locale */

/**
 * An amount as people of `locale` write it, all digits kept.
 *
 * @param {string} amount a decimal string, which `Intl` takes digit by digit and never as a float
 * @param {string} currency
 * @param {Locale} locale
 */
export function moneyIn(amount, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(/** @type {`${number}`} */ (amount));
}

/**
 * A day as people of `locale` write it.
 *
 * @param {string} day
 * @param {Locale} locale
 */
export function dayIn(day, locale) {
  // The engine's days are already local to the program; formatting them in UTC moves none of them.
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * A day, or a day and time, as people of `locale` write it.
 *
 * @param {string} moment
 * @param {Locale} locale
 */
export function momentIn(moment, locale) {
  const time = timeOf(moment);
  if (!hasTime(moment) || Number.isNaN(time)) return dayIn(moment, locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(time);
}

/** Whether a time of day is told. @param {string} moment */
export function hasTime(moment) {
  return moment.includes('T');
}

/** In milliseconds, to be compared and formatted in UTC; a day alone stands for its start. @param {string} moment */
export function timeOf(moment) {
  return Date.parse(hasTime(moment) ? `${moment}Z` : moment);
}

/**
 * @param {(id: string, variables: Record<string, string>) => string | null} say
 * @param {string} rate the share that is paid, `"0"` to `"1"`, at most six digits after the point
 */
export function rateWords(say, rate) {
  const millionths = inMillionths(rate);
  if (millionths === null) throw new RangeError(`\`${rate}\` is not a rate; rates are written from \`0\` to \`1\`, as in \`0.9\``);
  const id = millionths === 0n ? 'rate-free' : millionths === 1_000_000n ? 'rate-none' : 'rate-share';
  const variables = { tenths: decimal(millionths, 5), percentOff: decimal(1_000_000n - millionths, 4) };
  return say(id, variables) ?? rate;
}

/** @param {string} rate */
function inMillionths(rate) {
  const digits = /^(0|1)(?:\.(\d{1,6}))?$/.exec(rate);
  if (!digits) return null;
  const millionths = BigInt(`${digits[1]}${(digits[2] ?? '').padEnd(6, '0')}`);
  return millionths <= 1_000_000n ? millionths : null;
}

/** `units` with the point `places` digits from the right, without idle zeros. @param {bigint} units @param {number} places */
function decimal(units, places) {
  const digits = units.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, '');
}
