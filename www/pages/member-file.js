// @ts-check
// A member's file from disk. It is read in this browser and goes nowhere.

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').Problem} Problem */

/** More than any member's file needs; a larger one is refused before it is read. */
const limit = 10_000_000;

/**
 * @param {File} file
 * @returns {Promise<{ member: MemberDocument, problems: [] } | { member: null, problems: Problem[] }>} the engine decides whether it is a member
 */
export async function readMemberFile(file) {
  if (file.size > limit) return refused('json.too_large', { limit, size: file.size });
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refused('json.not_utf8', {});
  }
  try {
    return { member: JSON.parse(text), problems: [] };
  } catch (error) {
    return refused('json.syntax', placeOf(error instanceof Error ? error.message : '', text));
  }
}

/** @param {string} code @param {Problem['params']} params @returns {{ member: null, problems: Problem[] }} */
function refused(code, params) {
  return { member: null, problems: [{ code, severity: 'error', path: '', params }] };
}

/**
 * Browsers name the place in different ways: by line and column, by position, or, at the end of the text, not at all.
 *
 * @param {string} message
 * @param {string} text
 */
function placeOf(message, text) {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const position = /position (\d+)/.exec(message);
  const before = text.slice(0, position ? Number(position[1]) : text.length).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
