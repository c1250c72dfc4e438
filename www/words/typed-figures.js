// @ts-check
// Amounts and counts as people type them: full-width digits, separators of thousands, a currency sign. Full width is folded and said so.

/**
 * @typedef {object} TypedFigure
 * @property {string | null} figure plain digits; `null` where it is none
 * @property {boolean} empty
 * @property {boolean} folded
 */

/** @param {string} typed @param {number} digits as many as the currency has after its point @returns {TypedFigure} */
export function readAmount(typed, digits) {
  const { plain, folded } = fold(typed);
  const parts = /^[¥$€£]?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d*))?\s*元?$/.exec(plain);
  const [, whole, fraction = ''] = parts ?? [];
  const fits = parts !== null && fraction.length <= digits;
  return { figure: fits ? whole.replaceAll(',', '') + (fraction === '' ? '' : `.${fraction}`) : null, empty: plain === '', folded };
}

/** A whole number above zero. @param {string} typed @returns {TypedFigure} */
export function readCount(typed) {
  const { plain, folded } = fold(typed);
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,15})$/.exec(plain);
  const figure = parts && parts[1].replaceAll(',', '');
  return { figure: figure !== null && Number(figure) > 0 ? figure : null, empty: plain === '', folded };
}

/** @param {string} typed */
function fold(typed) {
  const plain = typed.normalize('NFKC').trim();
  return { plain, folded: plain !== typed.trim() };
}
