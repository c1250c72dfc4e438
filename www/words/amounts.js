// @ts-check
// Amounts are decimal strings and stay digits; none is ever a float.

/** Enough for every currency; answers carry at most the currency's own digits. */
const places = 6;

/**
 * The sum of amounts, exact: digits are added, never floats.
 *
 * @param {string[]} amounts
 * @returns {string}
 */
export function sumOfMoney(amounts) {
  return fromUnits(amounts.map(inUnits).reduce((sum, unit) => sum + unit, 0n));
}

/** The first amount less the second; with a sign where that is below zero. @param {string} amount @param {string} less */
export function differenceOfMoney(amount, less) {
  return fromUnits(inUnits(amount) - inUnits(less));
}

/** So many parts of an amount, each of `of` equal parts, rounded down. @param {string} amount @param {number} parts @param {number} of */
export function shareOfMoney(amount, parts, of) {
  return fromUnits((inUnits(amount) * BigInt(parts)) / BigInt(of));
}

/** @param {string | number} value an amount or a count, with or without a sign */
export function isZero(value) {
  return !/[1-9]/.test(String(value));
}

/** @param {string} amount */
function inUnits(amount) {
  const [whole, fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/** @param {bigint} units */
function fromUnits(units) {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
