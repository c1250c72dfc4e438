// @ts-check
// Amounts as people type them: full-width digits, separators, a sign or word of the currency. Nothing is guessed.

/** More than any company takes in one go, and well within what the engine counts. */
const mostDigits = 9;

/**
 * @param {string} typed
 * @param {number} digits of the currency after the point
 * @returns {{ amount: string | null, empty: boolean, folded: boolean }} `null` where it is no amount above zero
 */
export function readAmount(typed, digits) {
  const plain = typed.normalize('NFKC').trim();
  const parts = /^[¥$€£]?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*元?$/.exec(plain);
  const whole = parts?.[1].replaceAll(',', '').replace(/^0+(?=\d)/, '') ?? '';
  const fraction = parts?.[2] ?? '';
  const fits = parts !== null && whole.length <= mostDigits && fraction.length <= digits && /[1-9]/.test(whole + fraction);
  const amount = fits ? (digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`) : null;
  return { amount, empty: plain === '', folded: plain !== typed.trim() };
}

/** How many digits a currency has after the point. @param {string} currency */
export function digitsOf(currency) {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
