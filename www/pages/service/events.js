// @ts-check
// Events and trainings: each asked of the module, also what registering now would lead to, with what the member and the staff can do.

import { element, put } from '../../components/element.js';
import { eventCard } from '../../components/event-card/event-card.js';
import { recordActions } from '../../components/record-actions/record-actions.js';
import { actionView, isMembers, select, staffRole } from './case-actions.js';
import { eventOf, eventView, invitationOf, isOver, registrationOf } from './events-view.js';

/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowReport} WorkflowReport */
/** @typedef {import('../../types.d.ts').WorkflowAction} WorkflowAction */
/** @typedef {import('../../types.d.ts').PlacesReport} PlacesReport */
/** @typedef {import('./service.js').Doing} Doing */
/** @typedef {import('./events-view.js').EventWords} EventWords */
/** @typedef {{ record: WorkflowRecord, report: WorkflowReport }} Shown */

/** What a member does by pressing, though staff can do it for the member. */
const memberEvents = new Set(['register', 'cancel', 'evaluate', 'sign_in']);

/** @type {WorkflowAction} */
const registering = { event: 'register', by: ['member'], to: 'registered', proof: [], reason: false, fee: null, until: null, pointer: '', clause: null };

/**
 * @param {WorkflowRecord[]} records
 * @param {import('../../engine/procedures.js').Procedures} engine
 * @param {EventWords} context
 * @param {Doing} doing
 */
export function showEvents(records, engine, context, doing) {
  const { words, on, names, visitor } = context;
  const shown = records
    .filter(({ history }) => history[0].on <= on)
    .flatMap((record) => {
      const answer = engine.workflow(null, record, on);
      return answer.ok ? [{ record, report: answer.value }] : [];
    })
    .toSorted((one, other) => Number(isOver(one.report)) - Number(isOver(other.report)) || eventOf(one.record).startsAt.localeCompare(eventOf(other.record).startsAt));
  put('events-lead', visitor ? words.say('live-event-lead', { tier: names.tiers[visitor.tier] ?? visitor.tier }) : words.say('live-event-lead-guest'));
  if (shown.length === 0) return put('events', element('p', { class: 'empty' }, words.say('live-event-none')));
  put('events', element('div', { class: 'event-grid' }, ...shown.map(({ record, report }) => cardOf(record, report, engine, context, doing))));
}

/**
 * @param {WorkflowRecord} record
 * @param {WorkflowReport} report
 * @param {import('../../engine/procedures.js').Procedures} engine
 * @param {EventWords} context
 * @param {Doing} doing
 */
function cardOf(record, report, engine, context, doing) {
  const { on, visitor, words, flows } = context;
  const later = (record.history.at(-1)?.on ?? '') > on;
  const mine = registrationOf(report.places, visitor?.member);
  const mayTry = visitor !== null && !later && (mine === null || mine.state === 'cancelled');
  const tried = mayTry ? triedOut(record, engine, context) : null;
  const view = { ...eventView(record, report, tried, context), registrations: null };
  /** @type {Node[]} */
  const parts = [];
  if (visitor && !later) {
    const actions = tried ? [registering] : (mine?.actions.filter((action) => isMembers(action) && action.event !== 'register') ?? []);
    if (actions.length > 0) parts.push(memberActions({ record, report }, actions, invitationOf(report.places, context)?.guests ?? 0, view.title, context, doing));
  }
  if (!doing.staff || later) return eventCard(view, parts);
  const staff = report.actions.filter((action) => staffRole(action) !== null && !memberEvents.has(action.event));
  if (staff.length > 0) parts.push(staffActions({ record, report }, staff, view.title, context, doing));
  const rows = (report.places?.registrations ?? []).map((one) => ({
    who: words.say('live-event-who', { name: context.nameOf(one.member), tier: context.names.tiers[one.tier] ?? one.tier, guests: one.guests }),
    what: one.waiting === null ? flows.state('registration', one.state) : flows.waiting(one.waiting),
    actions: rowActions({ record, report }, one, context, doing),
  }));
  return eventCard({ ...view, registrations: rows.length > 0 ? { label: words.say('live-event-registrations', { count: rows.length }), rows } : null }, parts);
}

/** What registering now, alone, would lead to; `null` where it is not open. @param {WorkflowRecord} record @param {import('../../engine/procedures.js').Procedures} engine @param {EventWords} context @returns {PlacesReport | null} */
function triedOut(record, engine, { visitor, on }) {
  if (visitor === null) return null;
  const history = [...record.history, { id: 'tried', on, event: 'register', by: /** @type {const} */ ('member'), member: visitor.member, tier: visitor.tier }];
  const answer = engine.workflow(null, { ...record, history }, on);
  return answer.ok ? answer.value.places : null;
}

/** @param {Shown} shown @param {WorkflowAction[]} actions @param {number} guests how many can be brought @param {string} title @param {EventWords} context @param {Doing} doing */
function memberActions({ record, report }, actions, guests, title, context, doing) {
  const { words } = context;
  const views = actions.map((action) => {
    const view = actionView(action, report.state, title, { workflow: 'registration', ...(action.event === 'evaluate' ? { scored: /** @type {const} */ ('must') } : {}) }, context);
    if (action.event !== 'register' || guests === 0) return view;
    const options = Array.from({ length: guests + 1 }, (_, count) => ({ value: String(count), text: words.say('live-event-bring', { count }) }));
    return { ...view, fields: [select('guests', words.say('live-event-guests-label'), options)] };
  });
  const { member, tier } = /** @type {import('./events-view.js').Visitor} */ (context.visitor);
  return recordActions(
    { key: record.id, head: null, staff: false, actions: views },
    doing.events(record, (event) => actions.find((action) => action.event === event), 'member', (event) => (event === 'register' ? { member, tier } : { member })),
  );
}

/** @param {Shown} shown @param {WorkflowAction[]} actions @param {string} title @param {EventWords} context @param {Doing} doing */
function staffActions({ record, report }, actions, title, context, doing) {
  const { words } = context;
  const views = actions.map((action) => actionView(action, report.state, title, { workflow: 'event' }, context));
  return recordActions({ key: `${record.id}-staff`, head: words.say('live-staff-part'), staff: true, actions: views }, doing.events(record, (event) => actions.find((action) => action.event === event), 'staff', () => ({})));
}

/** What the desk does for somebody who registered. @param {Shown} shown @param {import('../../types.d.ts').Registration} registration @param {EventWords} context @param {Doing} doing */
function rowActions({ record, report }, { member, actions }, context, doing) {
  const done = actions.filter((action) => staffRole(action) !== null && action.event !== 'register');
  if (done.length === 0) return null;
  const views = done.map((action) => ({ ...actionView(action, report.state, context.nameOf(member), { workflow: 'registration' }, context), weight: /** @type {const} */ ('quiet') }));
  return recordActions({ key: `${record.id}-${member}`, head: null, staff: false, actions: views }, doing.events(record, (event) => done.find((action) => action.event === event), 'staff', () => ({ member })));
}
