// @ts-check
// 服务: raise a case and follow it, the service record, events and trainings, and what a repair costs. Nothing is sent: what the visitor does
// is kept in this tab and replayed by the module, and the visitor can play the staff's part as well.

import { feeWords, workflowWords } from 'huiji/words/procedures';
import catalogues from 'virtual:page-words/service';
import { element, put } from '../../components/element.js';
import { recordActions } from '../../components/record-actions/record-actions.js';
import { recordCard } from '../../components/record-card/record-card.js';
import { serviceRecord } from '../../components/service-record/service-record.js';
import { loadService, sampleMembers } from '../../data/company-data.js';
import { createProcedures } from '../../engine/procedures.js';
import { forgetDraft, forgetDrafts, keepDraft, readDraft } from '../../state/drafts.js';
import { addEvent, forgetRecords, newId, openRecord, readRecords } from '../../state/records.js';
import { nameOf } from '../../words/members-and-tiers.js';
import { pageLocale } from '../../words/page-locale.js';
import { problemsInWords, showSource } from '../engine-view.js';
import { openMemberPage } from '../member-page.js';
import { actionView, eventOf, isMembers, staffRole } from './case-actions.js';
import { caseView, isLate, kindName, stateName, stepsOf, textOf, titleOf, workflowOf } from './case-view.js';
import { showEvents } from './events.js';
import { startRaiseForm } from './raise-form.js';
import { startRepairForm } from './repair-form.js';

/** @typedef {import('../../engine/procedures.js').Procedures} Procedures */
/** @typedef {import('../member-page.js').Portal<Procedures>} Portal */
/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowReport} WorkflowReport */
/** @typedef {import('../../types.d.ts').WorkflowAction} WorkflowAction */
/** @typedef {import('../../types.d.ts').WorkflowEvent} WorkflowEvent */
/** @typedef {import('./case-view.js').CaseWords} CaseWords */
/** @typedef {{ record: WorkflowRecord, report: WorkflowReport }} Followed */

/**
 * How something is done on this page.
 *
 * @typedef {object} Doing
 * @property {boolean} staff whether the staff's part is shown
 * @property {(record: WorkflowRecord, actionOf: (event: string) => WorkflowAction | undefined, part: 'member' | 'staff', more: (event: string) => Partial<WorkflowEvent>) => import('../../components/record-actions/record-actions.js').ActionEvents} events
 */

/** The hour at which a day is looked at where none was chosen. */
const noon = 'T12:00';

/** What was loaded for this page besides. @type {{ service: import('../../data/company-data.js').ServiceData, fees: import('huiji/words/procedures').FeeWords, flows: CaseWords['flows'] } | null} */
let loaded = null;
/** @type {Portal | null} */
let latest = null;
/** @type {ReturnType<typeof startRaiseForm> | null} */
let raiseForm = null;
/** @type {ReturnType<typeof startRepairForm> | null} */
let repairForm = null;

openMemberPage({
  catalogues,
  createEngine: createProcedures,
  guests: true,
  async prepare() {
    const locale = pageLocale();
    const [service, fees, flows] = await Promise.all([loadService(), feeWords(locale), workflowWords(locale, ['case', 'order', 'event', 'registration'])]);
    loaded = { service, fees, flows };
  },
  show(portal) {
    if (latest === null) {
      raiseForm = startRaiseForm(raise);
      repairForm = startRepairForm();
      document.getElementById('staff')?.addEventListener('change', show);
      document.getElementById('reset')?.addEventListener('click', reset);
    }
    latest = portal;
    show();
  },
});

function show() {
  if (latest === null || loaded === null) return;
  const { service, fees, flows } = loaded;
  const { words, names, data, engine, member } = latest;
  const on = moment();
  const day = on.slice(0, 10);
  const version = data.program.versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  /** @type {CaseWords} */
  const context = { words, flows, on, service };
  const doing = { staff: playsStaff(), events: doingWith };
  const main = document.getElementById('content');
  main?.toggleAttribute('data-guest', member === null);
  main?.toggleAttribute('data-staff', doing.staff);
  // Where no version is in force, nothing can be raised.
  const refused = engine.workflow(null, { id: 'asked', case: { kind: 'consultation' }, history: [{ id: 'received', on, event: 'receive', by: 'member' }] }, on);
  main?.toggleAttribute('data-refused', !refused.ok);
  put('problems', !refused.ok && problemsInWords('', refused.problems, words));
  repairForm?.fit({ words, fees, engine, on, program: data.program, parts: service.parts });
  const visitor = member ? { member: member.id, tier: service.tiers[latest.choices.member ?? member.id] ?? service.tiers[member.id] ?? version?.tiers[0]?.id ?? '' } : null;
  const known = new Map([...sampleMembers.values()].map((one) => [one.id, nameOf(one, words)]));
  showEvents(readRecords(service.events).filter(({ event }) => event), engine, { ...context, names, version, visitor, nameOf: (id) => known.get(id) ?? id }, doing);
  if (refused.ok) showSource(refused.value.regulations, words);
  if (member === null || !refused.ok) return;
  raiseForm?.fit({ words, flows, engine, on, version, member: member.id });
  showCases(member.id, context, engine, doing);
}

/** @param {string} member @param {CaseWords} context @param {Procedures} engine @param {Doing} doing */
function showCases(member, context, engine, doing) {
  const { words, on } = context;
  /** @type {import('../../types.d.ts').Problem[]} */
  const problems = [];
  const followed = readRecords(context.service.records)
    .filter((record) => !record.event && isOf(record, member) && record.history[0].on <= on)
    .toSorted((one, other) => other.history[0].on.localeCompare(one.history[0].on))
    .flatMap((record) => {
      const answer = engine.workflow(null, record, on);
      if (!answer.ok) problems.push(...answer.problems);
      return answer.ok ? [{ record, report: answer.value }] : [];
    });
  if (problems.length > 0) put('problems', problemsInWords('', problems, words));
  const open = followed.filter(({ report }) => !report.ended).toSorted((one, other) => urgency(one) - urgency(other));
  const yours = open.filter(({ report }) => report.state === 'answered').length;
  put('cases-count', open.length === 0 ? words.say('live-case-none') : words.say('live-case-count', { count: open.length, yours }));
  put('cases', ...open.map((one) => cardOf(one, context, doing)));
  put('record', followed.length === 0 ? element('p', { class: 'empty' }, words.say('live-record-none')) : serviceRecord(recordView(followed, context)));
}

/** What waits for the member comes first, then what is late. @param {Followed} followed */
function urgency({ report }) {
  return report.state === 'answered' ? 0 : isLate(report) ? 1 : 2;
}

/** @param {Followed} followed @param {CaseWords} context @param {Doing} doing */
function cardOf({ record, report }, context, doing) {
  const { words } = context;
  const view = caseView(record, report, context);
  if (view.note !== '') return recordCard(view, []);
  const parts = [];
  const mine = report.actions.filter(isMembers);
  if (mine.length > 0) parts.push(actionsOf({ record, report }, mine, 'member', view.title, context, doing));
  const theirs = report.actions.filter((action) => staffRole(action) !== null && !isMembers(action));
  if (doing.staff && theirs.length > 0) parts.push(actionsOf({ record, report }, theirs, 'staff', view.title, context, doing));
  else if (doing.staff && report.state === 'answered') parts.push(element('p', { class: 'quiet' }, words.say('live-staff-waits')));
  return recordCard(view, parts);
}

/** @param {Followed} followed @param {WorkflowAction[]} actions @param {'member' | 'staff'} part @param {string} title @param {CaseWords} context @param {Doing} doing */
function actionsOf({ record, report }, actions, part, title, context, doing) {
  const { words } = context;
  const views = actions.map((action) => {
    return actionView(action, report.state, title, { workflow: workflowOf(record), ...(action.event === 'satisfied' ? { scored: /** @type {const} */ ('may') } : {}) }, context);
  });
  return recordActions(
    { key: part === 'staff' ? `${record.id}-staff` : record.id, head: part === 'staff' ? words.say('live-staff-part') : null, staff: part === 'staff', actions: views },
    doing.events(record, (event) => actions.find((action) => action.event === event), part, () => ({})),
  );
}

/** @param {Followed[]} followed @param {CaseWords} context */
function recordView(followed, context) {
  const { words } = context;
  const ended = followed.filter(({ report }) => report.ended);
  const scores = followed.flatMap(({ record, report }) => record.history.filter(({ id, score }) => score !== undefined && report.steps.some((step) => step.id === id)).map(({ score }) => score ?? 0));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    figures: [
      { label: words.say('live-record-all'), value: words.count(followed.length) },
      { label: words.say('live-record-ended'), value: words.count(ended.length) },
      ...(scores.length > 0 ? [{ label: words.say('live-record-score'), value: words.say('live-record-mean', { score: words.count(Math.round(mean * 10) / 10) }) }] : []),
    ],
    rows: followed.map(({ record, report }) => {
      const late = report.deadlines.some(({ late: isSo, then }) => isSo && then === null);
      const met = report.deadlines.some(({ met: day, then }) => day !== null && then === null);
      return {
        iso: record.history[0].on,
        day: words.day(record.history[0].on),
        kind: kindName(record, context),
        title: titleOf(record, words),
        number: record.id,
        state: stateName(record, report.state, context),
        ended: report.ended,
        timely: late ? words.say('live-record-late') : met ? words.say('live-record-timely') : '',
        late,
        text: textOf(record, words),
        steps: stepsOf(record, report, context),
      };
    }),
  };
}

/** @type {Doing['events']} */
function doingWith(record, actionOf, part, more) {
  const key = (/** @type {string} */ event) => `${record.id}-${part}-${event}`;
  return {
    kept: (event) => readDraft(key(event)),
    typed: (event, values) => keepDraft(key(event), values),
    done(event, values) {
      const action = actionOf(event);
      if (!action) return;
      const by = part === 'member' ? 'member' : (staffRole(action) ?? 'service');
      forgetDraft(key(event));
      addEvent(record.id, { ...eventOf(action, values, { id: newId(`${record.id}-${event}`), on: moment(), by }), ...more(event) });
      show();
      speak(record);
    },
  };
}

/** Tells where the record stands now, and takes the focus to its head, as what was pressed may be gone. @param {WorkflowRecord} record */
function speak({ id }) {
  const head = document.getElementById(`${id}-title`);
  const state = head?.closest('article')?.querySelector('.record-card__state, .event-card__standing')?.textContent;
  const place = document.getElementById('spoken');
  if (head) head.focus();
  else document.getElementById('cases-heading')?.focus();
  if (place && latest) place.textContent = head && state ? latest.words.say('live-case-spoken', { title: head.textContent ?? '', state }) : latest.words.say('live-case-spoken-ended');
}

/** @param {Omit<WorkflowRecord, 'id'>} raised */
function raise(raised) {
  const id = newId(`S-${moment().slice(0, 10).replaceAll('-', '')}`);
  openRecord({ id, ...raised, history: raised.history.map((event, index) => ({ ...event, id: `${id}-${index + 1}` })) });
  show();
  speak({ id, history: [] });
}

function reset() {
  forgetRecords();
  forgetDrafts();
  raiseForm?.clear();
  repairForm?.clear();
  show();
  put('rehearsal-said', latest?.words.say('live-staff-reset'));
}

/** @param {WorkflowRecord} record @param {string} member */
function isOf({ meta }, member) {
  return typeof meta === 'object' && meta !== null && 'member' in meta && meta.member === member;
}

function playsStaff() {
  return /** @type {HTMLInputElement | null} */ (document.getElementById('staff'))?.checked ?? false;
}

/** The day that is looked at, with its hour. */
function moment() {
  const on = latest?.on ?? '';
  return on.includes('T') ? on : on + noon;
}
