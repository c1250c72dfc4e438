// @ts-check
// A case or an order as its member follows it: where it stands, by when what comes, what happened.

import { dueWords, momentWords } from '../../words/workflows.js';

/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowReport} WorkflowReport */
/** @typedef {import('../../types.d.ts').WorkflowEvent} WorkflowEvent */
/** @typedef {import('../../types.d.ts').WorkflowDeadline} WorkflowDeadline */
/** @typedef {import('../../words/site-words.js').SiteWords} SiteWords */

/**
 * @typedef {object} CaseWords
 * @property {SiteWords} words
 * @property {string} on
 * @property {import('../../data/company-data.js').ServiceData} service
 */

const aboutGoods = new Set(['after_sales', 'repair']);

/** @param {WorkflowRecord} record @param {WorkflowReport} report @param {CaseWords} context @returns {import('../../components/record-card/record-card.js').RecordCardView} */
export function caseView(record, report, context) {
  const { words, on } = context;
  const keeper = keeperOf(record, context);
  return {
    id: record.id,
    kind: kindName(record, words),
    title: titleOf(record, words),
    number: record.id,
    tone: toneOf(report),
    state: stateName(record, report.state, words),
    facts: [words.say('live-case-raised', { day: momentWords(record.history[0].on, words) }), ...(keeper ? [words.say('live-case-keeper', { name: keeper })] : [])],
    text: textOf(record, words),
    way: wayOf(record, report, words),
    answer: answerOf(record, report, context),
    dues: report.ended ? [] : report.deadlines.filter(({ met, late }) => met === null || late).map((deadline) => dueOf(deadline, on, words)),
    note: laterNote(record, context),
    history: { label: words.say('live-case-history', { count: report.steps.length }), steps: stepsOf(record, report, context) },
  };
}

/** What has happened. @param {WorkflowRecord} record @param {WorkflowReport} report @param {CaseWords} context */
export function stepsOf(record, { steps }, context) {
  const { words } = context;
  return steps.map(({ id, on, event, by }) => {
    const happened = record.history.find((one) => one.id === id);
    return {
      iso: on,
      when: momentWords(on, words),
      what: record.order ? words.say(`live-order-event-${event}`) : words.say(`live-case-event-${event}`),
      who: words.say(`live-role-${by}`),
      note: happened ? notesOf(happened, context) : '',
    };
  });
}

/** @param {WorkflowRecord} record @param {SiteWords} words */
export function kindName(record, words) {
  if (record.order) return words.say('live-case-kind-order');
  const { kind = 'complaint', severity = 'normal' } = record.case ?? {};
  const name = words.say(`live-case-kind-${kind}`);
  return severity === 'normal' ? name : words.say('live-case-kind-severe', { kind: name, severity: words.say(`live-severity-${severity}`) });
}

/** @param {WorkflowRecord} record @param {SiteWords} words */
export function titleOf(record, words) {
  return saidIn(record.meta, 'title', words) || record.case?.title || record.id;
}

/** @param {WorkflowRecord} record @param {SiteWords} words */
export function textOf(record, words) {
  return saidIn(record.meta, 'text', words);
}

/** @param {WorkflowRecord} record @param {string} state @param {SiteWords} words */
export function stateName(record, state, words) {
  return record.order ? words.say(`live-order-state-${state}`) : words.say(`live-case-state-${state}`);
}

/** Whether something is late now. @param {WorkflowReport} report */
export function isLate({ deadlines, ended }) {
  return !ended && deadlines.some(({ met, late }) => met === null && late);
}

/** What the host wrote beside a record or an event, which the module never reads: a text in each locale, or as it was typed. @param {unknown} meta @param {string} name @param {SiteWords} words @returns {string} */
export function saidIn(meta, name, words) {
  const said = typeof meta === 'object' && meta !== null ? /** @type {Record<string, any>} */ (meta)[name] : undefined;
  return said === undefined || said === null ? '' : words.text(said);
}

/** Something was done on a day after the one that is looked at. @param {WorkflowRecord} record @param {CaseWords} context */
export function laterNote(record, { on, words }) {
  const last = record.history.at(-1);
  return last && last.on > on ? words.say('live-case-later', { day: momentWords(last.on, words) }) : '';
}

/** By when what comes. @param {WorkflowDeadline} deadline @param {string} on @param {SiteWords} words */
export function dueOf(deadline, on, words) {
  const due = dueWords(deadline, words.say(`live-case-due-${deadline.until}`), on, words);
  // What time brings about by itself is no lateness of anybody's.
  return deadline.then === null || deadline.met !== null ? due : { ...due, text: words.say(`live-case-then-${deadline.then}`, { day: momentWords(deadline.due, words) }) };
}

/** @param {WorkflowReport} report @returns {'yours' | 'late' | 'work' | 'ended'} */
function toneOf(report) {
  if (report.ended) return 'ended';
  if (report.state === 'answered') return 'yours';
  return isLate(report) ? 'late' : 'work';
}

/** @param {WorkflowRecord} record @param {WorkflowReport} report @param {SiteWords} words */
function wayOf(record, { state }, words) {
  const stages = record.order ? ['received', 'confirmed', 'shipped', 'completed'] : ['received', 'assigned', 'in_work', ...(aboutGoods.has(record.case?.kind ?? '') ? ['assessed'] : []), 'answered', 'closed'];
  const stands = { stock_checked: 'received', out_of_stock: 'received', tracked: 'shipped', reopened: 'in_work' }[state] ?? state;
  const place = stages.indexOf(stands);
  if (place < 0) return null;
  const ended = place === stages.length - 1;
  const stageName = (/** @type {string} */ stage) => (record.order ? words.say(`live-order-stage-${stage}`) : words.say(`live-case-stage-${stage}`));
  return {
    label: words.say('live-case-way'),
    spoken: words.say('live-case-way-spoken', { place: place + 1, count: stages.length, state: stageName(state) }),
    stages: stages.map((stage, index) => ({
      name: stageName(index === place ? state : stage),
      place: /** @type {'passed' | 'current' | 'ahead'} */ (index < place || ended ? 'passed' : index === place ? 'current' : 'ahead'),
    })),
  };
}

/** @param {WorkflowRecord} record @param {WorkflowReport} report @param {CaseWords} context */
function answerOf(record, { steps, ended }, { words }) {
  const counted = new Set(steps.map(({ id }) => id));
  const answer = record.history.findLast(({ id, event, meta }) => event === 'answer' && counted.has(id) && saidIn(meta, 'text', words) !== '');
  if (!answer || ended) return null;
  return { who: words.say('live-case-answered', { day: momentWords(answer.on, words) }), text: saidIn(answer.meta, 'text', words) };
}

/** @param {WorkflowRecord} record @param {CaseWords} context */
function keeperOf({ history }, { on, service, words }) {
  const assigned = history.findLast((one) => one.event === 'assign' && one.keeper !== undefined && one.on <= on);
  if (!assigned) return null;
  const known = service.keepers.find(({ id }) => id === assigned.keeper);
  return known ? words.text(known.name) : (assigned.keeper ?? null);
}

/** @param {WorkflowEvent} event @param {CaseWords} context */
function notesOf({ reason, score, keeper, outcome, meta }, { words, service }) {
  const name = service.keepers.find(({ id }) => id === keeper)?.name;
  return [
    name && words.say('live-case-keeper', { name: words.text(name) }),
    outcome && words.say(`live-case-outcome-${outcome}`),
    saidIn(meta, 'text', words) || reason,
    score && words.say('live-case-score', { score }),
  ]
    .filter((part) => part)
    .join('\n');
}
