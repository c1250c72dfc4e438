// @ts-check

/**
 * The messages of a Fluent file whose names start with one of `prefixes`, without its comments.
 *
 * One file per locale holds every word of the product; each reader takes only its part, so that a page never carries words it cannot show.
 *
 * @param {string} fluent
 * @param {string[]} prefixes
 * @returns {string}
 */
export function selectMessages(fluent, prefixes) {
  /** @type {string[]} */
  const kept = [];
  let keeping = false;
  for (const line of fluent.split('\n')) {
    if (/^[a-zA-Z]/.test(line)) keeping = prefixes.some((prefix) => line.startsWith(prefix));
    // A closing brace stands in the first column and still belongs to the message above it.
    else if (!/^[\s}]/.test(line) || line.trim() === '') continue;
    if (keeping) kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}

/** The messages that `huiji/words` renders itself. */
export const packagePrefixes = ['reason-', 'problem-', 'rate-', 'names-'];
