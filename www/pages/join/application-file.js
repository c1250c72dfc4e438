// @ts-check
// The application as a file: its values as they are to be stored, and which regulations checked it. Of attached files it says what they are
// called and how large they are; their content stays where it is.

import { pointerTo } from './answers-view.js';

/** @typedef {import('./answers.js').Answers} Answers */

/** @param {Answers} answers @returns {{ name: string, text: string }} */
export function applicationFile({ application, report, document: asked }) {
  const { regulations, on } = report;
  const given = asked.fields.filter(({ id }) => report.fields[pointerTo(id)]?.visible && application[id] !== undefined && application[id] !== '');
  const stored = given.map((field) => [field.id, storedValue(field, application[field.id], report)]);
  const text = JSON.stringify({ regulations, on, application: Object.fromEntries(stored) }, null, 2);
  return { name: `membership-application-${on.slice(0, 10)}.json`, text: `${text}\n` };
}

/**
 * @param {import('../../types.d.ts').FieldDocument} field
 * @param {unknown} value
 * @param {Answers['report']} report
 */
function storedValue({ id, rule }, value, report) {
  const pointer = pointerTo(id);
  if (rule === 'consent') return value;
  if (rule !== 'file') return report.values[pointer]?.value ?? value;
  return /** @type {import('../../types.d.ts').FileGiven[]} */ (value).map(({ name, size }, place) => ({ name, size, type: report.values[`${pointer}/${place}`]?.value ?? null }));
}
