// @ts-check
// Code 128 (ISO/IEC 15417): what a shop's scanner reads of a card. Pairs of digits take one symbol in set C, any other character one in set B.

/** The widths of bars and spaces in turn of each symbol, by its value; the last is the stop. */
const widths = [
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221',
  '223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321',
  '112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131',
  '311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114',
  '122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141',
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112',
].flatMap((row) => row.split(' '));

const sets = { B: { start: 104, change: 100 }, C: { start: 105, change: 99 } };
const stop = 106;
const firstCharacter = 32;

/**
 * The widths of bars and spaces in turn, the first a bar, in modules; without the quiet zones of ten modules beside them.
 *
 * @param {string} text
 * @returns {number[] | null} `null` for what the two sets can't say: nothing, or a character that is not in plain ASCII
 */
export function code128(text) {
  const values = symbolsOf(text);
  if (values === null) return null;
  return [...values, checkOf(values), stop].flatMap((value) => [...widths[value]].map(Number));
}

/** The values of the symbols from the start on, without check and stop. @param {string} text @returns {number[] | null} */
export function symbolsOf(text) {
  if (!/^[ -~]+$/.test(text)) return null;
  /** @type {number[]} */
  const values = [];
  /** @type {keyof typeof sets | null} */
  let current = null;
  // A change of set costs a symbol, which fewer than four digits don't earn.
  for (const piece of text.match(/(?:\d\d){2,}|./g) ?? []) {
    const set = piece.length > 1 ? 'C' : 'B';
    if (set !== current) values.push(current === null ? sets[set].start : sets[set].change);
    current = set;
    if (set === 'C') values.push(...(piece.match(/../g) ?? []).map(Number));
    else values.push(piece.charCodeAt(0) - firstCharacter);
  }
  return values;
}

/** Each value times its place, the start counted once; the rest by 103. @param {number[]} values */
export function checkOf([start, ...values]) {
  return values.reduce((sum, value, index) => sum + value * (index + 1), start) % 103;
}
