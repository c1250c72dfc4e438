// @ts-check
// An event or a training as a member sees it: places left, guests, from when one can register, and where the member stands with it.

import { momentWords } from '../../words/workflows.js';
import { laterNote, saidIn } from './case-view.js';

/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowReport} WorkflowReport */
/** @typedef {import('../../types.d.ts').Registration} Registration */
/** @typedef {import('../../types.d.ts').PlacesReport} PlacesReport */
/** @typedef {import('./case-view.js').CaseWords} CaseWords */

/**
 * @typedef {object} Visitor who looks at the events; of a guest there is none
 * @property {string} member
 * @property {string} tier
 */
/**
 * @typedef {CaseWords & {
 *   names: import('huiji/words').Names,
 *   version: import('../../types.d.ts').VersionDocument | undefined,
 *   visitor: Visitor | null,
 *   nameOf: (member: string) => string,
 * }} EventWords
 */

/**
 * @param {WorkflowRecord} record
 * @param {WorkflowReport} report
 * @param {PlacesReport | null} tried what registering now would lead to; `null`: it is not open
 * @param {EventWords} context
 * @returns {Omit<import('../../components/event-card/event-card.js').EventCardView, 'registrations'>}
 */
export function eventView(record, report, tried, context) {
  const { words, flows } = context;
  const event = eventOf(record);
  const places = report.places;
  const later = laterNote(record, context);
  return {
    id: record.id,
    kind: flows.name('event_kind', event.kind ?? 'event'),
    state: flows.state('event', report.state),
    title: saidIn(record.meta, 'title', words) || record.id,
    iso: event.startsAt,
    when: momentWords(event.startsAt, words),
    where: saidIn(record.meta, 'where', words),
    text: saidIn(record.meta, 'text', words),
    places: placesOf(event.capacity, report, words),
    terms: isOver(report) ? [] : termsOf(record, places, context),
    mine: later !== '' ? { tone: 'shut', text: later, note: '' } : standingOf(report, tried, context),
  };
}

/** @param {number} capacity @param {WorkflowReport} report @param {EventWords['words']} words */
function placesOf(capacity, report, words) {
  const { taken = 0, left = capacity, registrations = [], score = null } = report.places ?? {};
  if (isOver(report)) {
    const came = registrations.filter(({ state }) => state === 'signed_in' || state === 'evaluated').reduce((sum, { guests }) => sum + 1 + guests, 0);
    return { taken: came, capacity, text: words.say('live-event-came', { count: came }), waiting: score === null ? '' : words.say('live-event-score', { score }) };
  }
  const waiting = registrations.filter(({ waiting: place }) => place !== null).length;
  return {
    taken,
    capacity,
    text: left > 0 ? words.say('live-event-left', { left, capacity }) : words.say('live-event-full', { capacity }),
    waiting: waiting > 0 ? words.say('live-event-waiting', { count: waiting }) : '',
  };
}

/** Nobody comes any more. @param {WorkflowReport} report */
export function isOver({ state }) {
  return ['held', 'evaluated', 'called_off'].includes(state);
}

/** @param {WorkflowRecord} record */
export function eventOf(record) {
  if (!record.event) throw new Error(`\`${record.id}\` is no event`);
  return record.event;
}

/** The registration that counts of a member: the last one. @param {PlacesReport | null} places @param {string | undefined} member */
export function registrationOf(places, member) {
  return places?.registrations.findLast((one) => one.member === member) ?? null;
}

/** What the event says of the visitor's tier; `null`: it may not come. @param {PlacesReport | null} places @param {EventWords} context */
export function invitationOf(places, { visitor }) {
  return places?.invited.find(({ tier }) => tier === visitor?.tier) ?? null;
}

/** @param {WorkflowRecord} record @param {PlacesReport | null} places @param {EventWords} context */
function termsOf(record, places, context) {
  const { words, names, visitor } = context;
  const { tiers, opensAt, closesAt } = eventOf(record);
  const terms = [];
  if (tiers) terms.push(words.say('live-event-tiers', { tiers: tiers.map((tier) => names.tiers[tier] ?? tier).join(words.locale === 'en' ? ', ' : '、') }));
  const invited = invitationOf(places, context);
  if (invited && visitor) {
    const tier = names.tiers[invited.tier] ?? invited.tier;
    terms.push(invited.guests > 0 ? words.say('live-event-guests', { tier, count: invited.guests }) : words.say('live-event-no-guests', { tier }));
    if (opensAt && invited.from) {
      const earlier = hoursBetween(invited.from, opensAt);
      const when = momentWords(invited.from, words);
      terms.push(earlier > 0 ? words.say('live-event-opens-earlier', { tier, when, count: earlier }) : words.say('live-event-opens', { when }));
    }
  } else if (opensAt) terms.push(words.say('live-event-opens', { when: momentWords(opensAt, words) }));
  if (closesAt) terms.push(words.say('live-event-closes', { when: momentWords(closesAt, words) }));
  return terms;
}

/**
 * Where the member stands with it, or would if registering now.
 *
 * @param {WorkflowReport} report
 * @param {PlacesReport | null} tried
 * @param {EventWords} context
 * @returns {import('../../components/event-card/event-card.js').EventCardView['mine']}
 */
function standingOf(report, tried, context) {
  const { words, names, visitor } = context;
  if (visitor === null) return null;
  const mine = registrationOf(report.places, visitor.member);
  if (mine && mine.state !== 'cancelled') {
    const text = mine.state === 'waiting' ? words.say('live-mine-waiting', { place: mine.waiting ?? 0 }) : words.say(`live-mine-${mine.state}`, { guests: mine.guests });
    return { tone: mine.state === 'waiting' ? 'waits' : 'sure', text, note: mine.state === 'waiting' ? priorityNote(report.places, mine, context) : '' };
  }
  if (invitationOf(report.places, context) === null) return { tone: 'shut', text: words.say('live-mine-not-invited', { tier: names.tiers[visitor.tier] ?? visitor.tier }), note: '' };
  const would = registrationOf(tried, visitor.member);
  if (!would) return report.state === 'announced' ? { tone: 'shut', text: words.say('live-mine-not-open'), note: '' } : null;
  if (would.state === 'waiting') return { tone: 'waits', text: words.say('live-mine-would-wait', { place: would.waiting ?? 0 }), note: priorityNote(tried, would, context) };
  return { tone: 'open', text: words.say('live-mine-would-have'), note: '' };
}

/** Who waits behind the member though they registered before. @param {PlacesReport | null} places @param {Registration} mine @param {EventWords} context */
function priorityNote(places, mine, { words, names, version }) {
  if (version?.workflows?.places?.waiting === 'time') return words.say('live-mine-in-time');
  const before = places?.registrations.slice(0, places.registrations.indexOf(mine)) ?? [];
  const passed = before.filter(({ waiting }) => waiting !== null && mine.waiting !== null && waiting > mine.waiting);
  const tier = names.tiers[mine.tier] ?? mine.tier;
  return passed.length > 0 ? words.say('live-mine-ahead', { tier, count: passed.length }) : words.say('live-mine-by-tier');
}

/** @param {string} from @param {string} to */
function hoursBetween(from, to) {
  return Math.round((Date.parse(`${to.slice(0, 16)}Z`) - Date.parse(`${from.slice(0, 16)}Z`)) / 3_600_000);
}
