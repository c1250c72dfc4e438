// @ts-check
// A member's file from disk. It is read in this browser and goes nowhere.

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').Problem} Problem */

/** @typedef {{ ok: false, problems: Problem[] }} Refusal */

/** More than any member's file needs; a larger one is refused before it is read. */
const limit = 10_000_000;

/**
 * @param {File} file
 * @returns {Promise<{ ok: true, member: MemberDocument } | Refusal>} the engine decides whether it is a member
 */
export async function readMemberFile(file) {
  if (file.size > limit) return refused('json.too_large', { limit, size: file.size });
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('json.not_utf8', { offset: validUpTo(bytes) });
  }
  try {
    const member = JSON.parse(text);
    // The one value that could be taken for "no member", which is a guest.
    return member === null ? refused('type.expected', { expected: 'object', found: 'null' }) : { ok: true, member };
  } catch (error) {
    return refused('json.syntax', placeOf(error instanceof Error ? error.message : '', text));
  }
}

/** @param {string} code @param {Problem['params']} params @returns {Refusal} */
function refused(code, params) {
  return { ok: false, problems: [{ code, severity: 'error', path: '', params }] };
}

/** How many bytes from the start are UTF-8, as the engine counts them. @param {Uint8Array<ArrayBuffer>} bytes */
function validUpTo(bytes) {
  let good = 0;
  let bad = bytes.length + 1;
  let length = 0;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      // A character cut off by the end of the part is no mistake yet; it is left out of the text.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
      length = new TextEncoder().encode(text).length;
    } catch {
      bad = middle;
    }
  }
  return length;
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
