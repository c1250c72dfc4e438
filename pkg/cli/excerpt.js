// @ts-check
// A place of a text as people look at it: the line with its number, and a mark below.

/** Letters that take two columns of a terminal: those of Chinese, Japanese and Korean, and their full-width signs. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** The most columns that are shown of a line on each side of the mark. */
const MOST_BEFORE = 80;
const MOST_BEHIND = 60;

/**
 * @param {string} text
 * @param {number} offset in UTF-16 units
 * @returns {{ line: number, column: number }} both from 1; a column is a letter
 */
export function lineAndColumn(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(start)].length + 1 };
}

/**
 * The place of a line and a column, both from 1.
 *
 * @param {string} text
 * @param {number} line
 * @param {number} column
 * @returns {import('./places.js').Span}
 */
export function spanAt(text, line, column) {
  let from = 0;
  for (let passed = 1; passed < line && text.indexOf('\n', from) !== -1; passed += 1) from = text.indexOf('\n', from) + 1;
  const end = Math.min(from + Math.max(column - 1, 0), text.length);
  return { from: end, to: end + 1 };
}

/**
 * The line in which a span starts, and the span marked as far as it stands in that line.
 *
 * @param {string} text
 * @param {import('./places.js').Span} span
 * @returns {string[]}
 */
export function excerpt(text, span) {
  const start = text.lastIndexOf('\n', span.from - 1) + 1;
  const end = text.indexOf('\n', span.from);
  const line = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
  const from = span.from - start;
  const to = Math.max(Math.min(span.to - start, line.length), from + 1);
  const shownFrom = from > MOST_BEFORE ? from - MOST_BEFORE : 0;
  const shownTo = Math.min(line.length, Math.max(from, Math.min(to, from + MOST_BEHIND)) + MOST_BEHIND);
  const cut = `${shownFrom > 0 ? '…' : ''}${line.slice(shownFrom, shownTo)}${shownTo < line.length ? '…' : ''}`;
  const before = `${shownFrom > 0 ? '…' : ''}${line.slice(shownFrom, from)}`;
  const marked = line.slice(from, Math.min(to, shownTo)) || ' ';
  const number = String(lineAndColumn(text, span.from).line);
  const margin = ' '.repeat(number.length);
  return [`${margin} |`, `${number} | ${cut}`, `${margin} | ${blank(before)}${'^'.repeat(columns(marked))}`];
}

/** As wide as a text, with nothing to see. @param {string} text */
function blank(text) {
  return [...text].map((letter) => (letter === '\t' ? '\t' : ' '.repeat(columns(letter)))).join('');
}

/** @param {string} text */
function columns(text) {
  return [...text].reduce((total, letter) => total + (WIDE.test(letter) ? 2 : 1), 0);
}
