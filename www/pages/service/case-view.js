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
 * @property {import('huiji/words/procedures').WorkflowWords} flows
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
    kind: kindName(record, context),
    title: titleOf(record, words),
    number: record.id,
    tone: toneOf(report),
    state: stateName(record, report.state, context),
    facts: [words.say(record.order ? 'live-case-ordered' : 'live-case-raised', { day: momentWords(record.history[0].on, words) }), ...(keeper ? [words.say('live-case-keeper', { name: keeper })] : [])],
    text: textOf(record, words),
    way: wayOf(record, report, context),
    answer: answerOf(record, report, context),
    dues: report.ended ? [] : report.deadlines.filter(({ met, late, stopped }) => stopped === null && (met === null || late)).map((deadline) => dueOf(deadline, workflowOf(record), on, context)),
    note: laterNote(record, context),
    history: { label: words.say('live-case-history', { count: report.steps.length }), steps: stepsOf(record, report, context) },
  };
}

/** What has happened. @param {WorkflowRecord} record @param {WorkflowReport} report @param {CaseWords} context */
export function stepsOf(record, { steps }, context) {
  const { words, flows } = context;
  const workflow = workflowOf(record);
  return steps.map(({ id, on, event, by }) => {
    const happened = record.history.find((one) => one.id === id);
    return {
      iso: on,
      when: momentWords(on, words),
      what: flows.step(workflow, { event }),
      who: flows.role(workflow, by),
      note: happened ? notesOf(happened, context) : '',
    };
  });
}

/** @param {WorkflowRecord} record @returns {'order' | 'case'} */
export function workflowOf({ order }) {
  return order ? 'order' : 'case';
}

/** @param {WorkflowRecord} record @param {CaseWords} context */
export function kindName(record, { words, flows }) {
  if (record.order) return flows.name('workflow', 'order');
  const { kind = 'complaint', severity = 'normal' } = record.case ?? {};
  const name = flows.name('case_kind', kind);
  return severity === 'normal' ? name : words.say('live-case-severe', { kind: name, severity: flows.name('severity', severity) });
}

/** @param {WorkflowRecord} record @param {SiteWords} words */
export function titleOf(record, words) {
  return saidIn(record.meta, 'title', words) || record.case?.title || record.id;
}

/** @param {WorkflowRecord} record @param {SiteWords} words */
export function textOf(record, words) {
  return saidIn(record.meta, 'text', words);
}

/** @param {WorkflowRecord} record @param {string} state @param {CaseWords} context */
export function stateName(record, state, { words, flows }) {
  return record.case && state === 'answered' ? words.say('live-case-your-turn') : flows.state(workflowOf(record), state);
}

/** Whether something is late now. @param {WorkflowReport} report */
export function isLate({ deadlines, ended }) {
  return !ended && deadlines.some(({ met, late, stopped, then }) => met === null && stopped === null && then === null && late);
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

/** By when what comes. @param {WorkflowDeadline} deadline @param {'order' | 'case'} workflow @param {string} on @param {Pick<CaseWords, 'words' | 'flows'>} context */
export function dueOf(deadline, workflow, on, { words, flows }) {
  const due = dueWords(deadline, flows.deadlineName(workflow, deadline), on, words);
  // What time brings about by itself is no lateness of anybody's.
  return deadline.then === null || deadline.met !== null ? due : { ...due, text: words.say(`live-case-then-${deadline.then}`, { day: momentWords(deadline.due, words) }) };
}

/** @param {WorkflowReport} report @returns {'yours' | 'late' | 'work' | 'ended'} */
function toneOf(report) {
  if (report.ended) return 'ended';
  if (report.state === 'answered') return 'yours';
  return isLate(report) ? 'late' : 'work';
}

/** @param {WorkflowRecord} record @param {WorkflowReport} report @param {CaseWords} context */
function wayOf(record, { state }, { words, flows }) {
  const stages = record.order ? ['received', 'confirmed', 'shipped', 'completed'] : ['received', 'assigned', 'in_work', ...(aboutGoods.has(record.case?.kind ?? '') ? ['assessed'] : []), 'answered', 'closed'];
  const stands = { stock_checked: 'received', out_of_stock: 'received', tracked: 'shipped', reopened: 'in_work' }[state] ?? state;
  const place = stages.indexOf(stands);
  if (place < 0) return null;
  const ended = place === stages.length - 1;
  const stageName = (/** @type {string} */ stage) => flows.state(workflowOf(record), stage);
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
function notesOf({ reason, score, keeper, outcome, meta }, { words, flows, service }) {
  const name = service.keepers.find(({ id }) => id === keeper)?.name;
  return [
    name && words.say('live-case-keeper', { name: words.text(name) }),
    outcome && flows.name('outcome', outcome),
    saidIn(meta, 'text', words) || reason,
    score && words.say('live-case-score', { score }),
  ]
    .filter((part) => part)
    .join('\n');
}
