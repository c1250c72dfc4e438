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
  const units = amounts.map(inUnits).reduce((sum, unit) => sum + unit, 0n);
  const digits = units.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
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
