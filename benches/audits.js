// @ts-check
/** What is asked of the sample program itself: all that its checks find, its examples, and its two versions compared over a member. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, question: 'report' | 'rehearsal' | 'comparison', file: string }} AuditRequest */

/**
 * The requests, each as a file for the program that counts. A report has nothing to ask with.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {AuditRequest[]}
 */
export function auditRequests(root, scratch) {
  mkdirSync(scratch, { recursive: true });
  const { day: on } = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8'));
  const { versions } = JSON.parse(readFileSync(join(root, 'data/programs/retail.json'), 'utf8'));
  const member = JSON.parse(readFileSync(join(root, 'data/members/gold-person.json'), 'utf8'));
  const [before, after] = versions.slice(-2).map((/** @type {{ id: string }} */ { id }) => id);
  /** @type {[name: string, question: AuditRequest['question'], request: object][]} */
  const requests = [
    ['audit, the report of the sample program', 'report', {}],
    ['audit, the examples of the sample program', 'rehearsal', {}],
    ['audit, two versions over a member', 'comparison', { before, after, members: [member], on }],
  ];
  return requests.map(([name, question, request], index) => {
    const file = join(scratch, `audit-${index}.json`);
    writeFileSync(file, JSON.stringify(request));
    return { name, question, file };
  });
}
