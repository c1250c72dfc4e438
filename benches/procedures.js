// @ts-check
/** What is asked of fees and workflows: a fee each of a short and of a long ledger, a card's history, and events of few and of many members. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, question: 'fees' | 'workflow', file: string }} ProcedureRequest */

/**
 * The requests, each as a file for the program that counts.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {ProcedureRequest[]}
 */
export function procedureRequests(root, scratch) {
  mkdirSync(scratch, { recursive: true });
  const { day: on } = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8'));
  /** @param {string} name */
  const memberOf = (name) => JSON.parse(readFileSync(join(root, `data/members/${name}.json`), 'utf8'));
  const member = memberOf('gold-enterprise-by-fee');
  const asked = { upgrade: { tier: 'platinum' } };
  const theft = memberOf('silver-person-stolen-card');
  /** @type {[name: string, question: 'fees' | 'workflow', request: object][]} */
  const requests = [
    ['fees, an upgrade', 'fees', { member, asked, on }],
    ['fees, an upgrade, 10,000 activities', 'fees', { member: withContributions(member, 10_000), asked, on }],
    ['workflow, a stolen card', 'workflow', { member: theft, record: STOLEN, on }],
    ['workflow, 100 who register', 'workflow', { member: null, record: eventOf(100), on }],
    ['workflow, 10,000 who register', 'workflow', { member: null, record: eventOf(10_000), on }],
  ];
  return requests.map(([name, question, request], index) => {
    const file = join(scratch, `procedures-${index}.json`);
    writeFileSync(file, JSON.stringify(request));
    return { name, question, file };
  });
}

const STOLEN = {
  id: 'card',
  card: { number: '880026020917', tier: 'silver' },
  history: [
    { id: 'e-1', on: '2026-02-09T10:00', event: 'issue', by: 'membership' },
    { id: 'e-2', on: '2026-02-09T10:12', event: 'activate', by: 'membership', proof: ['identity'] },
    { id: 'e-3', on: '2026-11-18T19:40', event: 'freeze', by: 'member' },
    { id: 'e-4', on: '2026-11-19T15:00', event: 'confirm_theft', by: 'membership', proof: ['identity', 'police_report'] },
    { id: 'e-5', on: '2026-11-20T10:00', event: 'replace', by: 'membership', proof: ['identity'] },
  ],
};

/**
 * The member, with so many activities more that no fee looks at.
 *
 * @param {{ activities: object[], terms: { from: string }[] }} member
 * @param {number} count
 */
function withContributions(member, count) {
  const on = member.terms[0]?.from;
  const more = Array.from({ length: count }, (_, index) => ({ id: `more-${index}`, on, contribution: { amount: '1.00' } }));
  return { ...member, activities: [...member.activities, ...more] };
}

/**
 * An event for which so many register, a tenth of whom it has places for.
 *
 * @param {number} count
 */
function eventOf(count) {
  const tiers = ['basic', 'silver', 'gold', 'platinum'];
  const registered = Array.from({ length: count }, (_, index) => ({
    id: `r-${index}`,
    on: '2026-11-10',
    event: 'register',
    by: 'member',
    member: `m-${index}`,
    tier: tiers[index % tiers.length],
  }));
  return {
    id: 'event',
    event: { capacity: count / 10, startsAt: '2026-12-20T14:00' },
    history: [
      { id: 'plan', on: '2026-11-01', event: 'plan', by: 'membership' },
      { id: 'announce', on: '2026-11-02', event: 'announce', by: 'membership' },
      ...registered,
    ],
  };
}
