// @ts-check
// Two versions of the program compared, as the engine compares them.

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */

/** Asked once for all pages. @type {Map<string, Promise<Comparison>>} */
const asked = new Map();

/**
 * What a version changes against another; against itself nothing, which tells the digest of the program all the same.
 *
 * @param {ProgramDocument} program
 * @param {string} before the id of a version
 * @param {string} after the id of a version
 * @returns {Promise<Comparison>}
 */
export function versionsCompared(program, before, after) {
  const question = JSON.stringify([program, before, after]);
  const answer = asked.get(question) ?? compared(program, before, after);
  asked.set(question, answer);
  return answer;
}

/** @param {ProgramDocument} program @param {string} before @param {string} after @returns {Promise<Comparison>} */
async function compared(program, before, after) {
  // Loaded only here: whoever reads no more than the names of the pages needs no engine.
  const { load } = await import('huiji/audit');
  const loaded = await load(program);
  if (!loaded.ok) throw new Error(`the program is refused: ${JSON.stringify(loaded.problems)}`);
  const answer = loaded.value.comparison({ before, after });
  if (!answer.ok) throw new Error(`versions ${before} and ${after} are not compared: ${JSON.stringify(answer.problems)}`);
  return answer.value;
}
