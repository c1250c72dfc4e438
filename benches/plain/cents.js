// @ts-check
/** Amounts as whole cents, for the plain programs that reckon with them. */

/** Rates have six digits. */
const RATE_UNIT = 1_000_000;

/** @param {string} amount */
export function cents(amount) {
  return Math.round(Number(amount) * 100);
}

/** @param {number} amount */
export function text(amount) {
  const cents = Math.abs(amount);
  const rest = cents % 100;
  return `${amount < 0 ? '-' : ''}${(cents - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/**
 * The share of an amount, halves away from zero.
 *
 * @param {number} amount
 * @param {string} rate
 */
export function share(amount, rate) {
  return shareOf(amount, millionths(rate));
}

/** @param {string} rate */
export function millionths(rate) {
  return Math.round(Number(rate) * RATE_UNIT);
}

/**
 * The share of an amount by a rate in millionths.
 *
 * @param {number} amount
 * @param {number} millionths
 */
export function shareOf(amount, millionths) {
  return Math.floor((amount * millionths + RATE_UNIT / 2) / RATE_UNIT);
}

/** @param {number[]} amounts */
export function sum(amounts) {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
  }
  return total;
}
