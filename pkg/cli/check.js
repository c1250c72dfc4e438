// @ts-check
// What is said of a program document: what is wrong, what is found, which examples don't come true, each at its place in the text.

import { load } from '../audit/node.js';
import { findingRenderer } from '../words/audit.js';
import { problemRenderer } from '../words/index.js';
import { excerpt, lineAndColumn, spanAt } from './excerpt.js';
import { namedPlace, placesOf } from './places.js';
import { deskWords } from './words.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').Problem} Problem */
/** @typedef {import('../audit/index.js').Finding} Finding */
/** @typedef {import('../audit/index.js').Witness} Witness */
/** @typedef {import('../audit/index.js').ExampleOutcome} ExampleOutcome */
/** @typedef {{ severity: 'error' | 'warning' | 'info' | 'accepted' | 'failed', code: string, words: string, path: string, params: Record<string, unknown>, notes: string[] }} Entry */

/**
 * What a check came to.
 *
 * @typedef {object} Checked
 * @property {string} report For people.
 * @property {number} errors
 * @property {number} warnings Without those that are accepted.
 * @property {number} failed Examples.
 */

/**
 * @param {Uint8Array} bytes the document
 * @param {string} file what it is called
 * @param {Locale} locale
 * @param {boolean} witnesses whether the questions that show a finding are written out
 * @returns {Promise<Checked>}
 */
export async function check(bytes, file, locale, witnesses) {
  const [say, problems, findings] = await Promise.all([deskWords(locale), problemRenderer(locale), findingRenderer(locale)]);
  const answer = await load(bytes);
  /** @type {Entry[]} */
  const entries = answer.problems.map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    words: problems.problem(problem),
    path: problem.path,
    params: problem.params,
    notes: [],
  }));
  let ran = '';
  if (answer.ok) {
    const audit = answer.value;
    try {
      const report = audit.report();
      if (report.ok) entries.push(...report.value.findings.map((finding) => entryOfFinding(finding, findings.finding(finding), say, witnesses)));
      const rehearsal = audit.rehearsal();
      if (rehearsal.ok) {
        const { examples, passed, failed } = rehearsal.value;
        entries.push(...examples.filter((example) => !example.passed).map((example) => entryOfExample(example, say)));
        ran = say(failed === 0 ? 'desk-examples-passed' : 'desk-examples-failed', { passed, failed });
      }
    } finally {
      audit.free();
    }
  }
  const text = new TextDecoder().decode(bytes);
  const count = (/** @type {Entry['severity']} */ severity) => entries.filter((entry) => entry.severity === severity).length;
  const [errors, warnings, accepted, failed] = [count('error'), count('warning') + count('info'), count('accepted'), count('failed')];
  const places = placesOf(text);
  const shown = entries.map((entry) => entryInWords(entry, text, places, file, say));
  const told = [say('desk-summary', { file, errors, warnings, accepted }), ran].filter((line) => line !== '');
  return { report: `${[...shown, told.join('\n')].join('\n\n')}\n`, errors, warnings, failed };
}

/** @param {Finding} finding @param {string} words @param {import('./words.js').Say} say @param {boolean} witnesses @returns {Entry} */
function entryOfFinding(finding, words, say, witnesses) {
  const notes = finding.witnesses.flatMap((witness) => [
    say('desk-witness', { ask: witness.ask, said: said(witness) }),
    ...(witnesses ? [JSON.stringify({ ask: witness.ask, with: witness.with })] : []),
  ]);
  if (finding.accepted !== null) notes.push(say('desk-accepted_at', { at: finding.accepted }));
  return { severity: finding.accepted === null ? 'warning' : 'accepted', code: finding.code, words, path: finding.path, params: finding.params, notes };
}

/** @param {Witness} witness */
function said({ expect }) {
  return Object.entries(expect).map(([at, value]) => `${at} = ${JSON.stringify(value)}`).join(', ');
}

/** @param {ExampleOutcome} example @param {import('./words.js').Say} say @returns {Entry} */
function entryOfExample(example, say) {
  const notes = example.differences.map(({ at, expected, got, missing }) =>
    say(missing ? 'desk-missing' : 'desk-difference', { at, expected: JSON.stringify(expected), got: JSON.stringify(got) }),
  );
  return { severity: 'failed', code: 'example', words: say('desk-example', { id: example.id }), path: example.path, params: {}, notes };
}

/** @param {Entry} entry @param {string} text @param {ReturnType<typeof placesOf>} places @param {string} file @param {import('./words.js').Say} say */
function entryInWords({ severity, code, words, path, params, notes }, text, places, file, say) {
  // What is no JSON has no pointers: there the reader itself says the line and the column.
  const span = typeof params.line === 'number' && typeof params.column === 'number' ? spanAt(text, params.line, params.column) : places === null ? null : namedPlace(text, places, path);
  const { line, column } = lineAndColumn(text, span?.from ?? 0);
  return [
    `${say(`desk-${severity}`)}[${code}]: ${words}`,
    `  --> ${file}:${line}:${column}${path === '' ? '' : `  ${path}`}`,
    ...(span === null ? [] : excerpt(text, span).map((row) => `  ${row}`)),
    ...notes.map((note) => `  = ${note}`),
  ].join('\n');
}
