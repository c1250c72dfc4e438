// @ts-check
// What can be done about a card now, put into words: what it costs and why, what must be shown, who does it, until when.

import { isZero } from '../../words/amounts.js';

/** @typedef {import('../../types.d.ts').WorkflowAction} WorkflowAction */
/** @typedef {import('../../types.d.ts').FeeQuote} FeeQuote */
/** @typedef {import('./card.js').CardWords} CardWords */
/** @typedef {import('../../components/card-actions/card-actions.js').CardActionView} CardActionView */
/** @typedef {import('../../components/card-actions/card-actions.js').ActionField} ActionField */

/** Done in a hurry first, an end to it all last. */
const order = ['activate', 'report_loss', 'freeze', 'find', 'unfreeze', 'confirm_theft', 'replace', 'report_damage', 'renew', 'cancel'];
/** What usually ends in a new card, and why it is made: what that costs is known before. @type {Record<string, 'lost' | 'damaged' | 'stolen'>} */
const newCardFor = { report_loss: 'lost', report_damage: 'damaged', freeze: 'stolen' };
/** A card in other hands may have been so for a while. */
const withSince = new Set(['report_loss', 'freeze', 'confirm_theft']);
/** The member may say why; what the desk does without a reason asked for needs none. */
const withReason = new Set(['report_loss', 'report_damage', 'freeze', 'cancel']);

/**
 * @typedef {object} Offered
 * @property {import('../../types.d.ts').WorkflowReport} report
 * @property {import('../../types.d.ts').WorkflowRecord} record
 * @property {import('../../types.d.ts').MemberDocument} member
 * @property {string} on
 * @property {'member' | 'membership'} part
 * @property {number} done how much was done here
 * @property {string | null} later the last day on which something was done here, after this one
 * @property {(asked: import('../../types.d.ts').FeeAsked) => FeeQuote | null} quote
 */

/**
 * @param {Offered} offered
 * @param {CardWords} context
 * @returns {import('../../components/card-actions/card-actions.js').CardActionsView}
 */
export function actionsView({ report, part, done, later, on, quote }, context) {
  const { words } = context;
  const actions = report.actions.filter(({ by }) => by.some((role) => role !== 'system')).toSorted((one, other) => order.indexOf(one.event) - order.indexOf(other.event));
  return {
    later: later === null ? null : { text: words.say('live-pass-later', { day: words.day(later) }), go: words.say('live-pass-later-go'), day: later },
    none: actions.length > 0 ? null : words.say(report.ended ? 'live-pass-ended' : 'live-pass-actions-none'),
    actions: later === null ? actions.map((action) => actionView(action, { part, on, quote }, context)) : [],
    reset: done === 0 ? null : { text: words.say('live-pass-reset'), note: words.say('live-pass-reset-note') },
  };
}

/**
 * @param {WorkflowAction} action
 * @param {Pick<Offered, 'part' | 'on' | 'quote'>} asked
 * @param {CardWords} context
 * @returns {CardActionView}
 */
function actionView(action, { part, on, quote }, context) {
  const { words, flows, fees, feeNames, program } = context;
  const { event, by, proof, fee, until, clause } = action;
  const label = flows.action('card', event);
  const mine = by.includes(part);
  const quoted = fee === null ? null : quote(fee.asked);
  const facts = [];
  if (proof.length > 0) facts.push({ name: 'proof', label: words.say('live-pass-proof'), text: proof.map((one) => flows.name('proof', one)).join(words.locale === 'en' ? ', ' : '、') });
  facts.push({ name: 'who', label: words.say('live-pass-who'), text: by.map((role) => flows.role('card', role)).join(words.say('live-pass-or')) });
  if (until !== null) facts.push({ name: 'until', label: words.say('live-pass-until'), text: flows.until(until) });
  return {
    event,
    label,
    about: mine || part === 'membership' ? words.say(`live-pass-about-${event}`) : words.say('live-pass-about-by-desk', { about: words.say(`live-pass-about-${event}`) }),
    urgent: event === 'report_loss' || event === 'freeze',
    cost: fee === null ? null : costView(quoted, fee, context),
    facts,
    clause,
    form: mine
      ? {
          confirm: words.say('live-pass-confirm', { what: label }),
          fields: fieldsOf(action, part, quoted, context),
          day: { wrong: words.say('live-day-wrong'), late: words.say('live-pass-since-late'), folded: words.say('live-day-folded'), last: on.slice(0, 10) },
          next: [words.say(`live-pass-then-${event}`), newCardWords()].join(words.locale === 'en' ? ' ' : '').trim(),
        }
      : null,
    other: mine ? '' : words.say(part === 'member' ? 'live-pass-by-desk' : 'live-pass-by-member'),
  };

  function newCardWords() {
    const cause = newCardFor[event];
    const replaced = cause === undefined ? null : quote({ replace: { cause } });
    if (replaced === null) return '';
    return isZero(replaced.payable) ? words.say('live-pass-then-new-card-free') : words.say('live-pass-then-new-card', { amount: words.money(replaced.payable, program.currency) });
  }

  /** @param {FeeQuote | null} answered @param {NonNullable<WorkflowAction['fee']>} told @param {CardWords} said */
  function costView(answered, told, said) {
    const total = fees.total(told, program.currency);
    if (answered === null) return { total, free: isZero(told.payable), lines: [], notes: [] };
    const notes = [
      answered.timing && fees.name('timing', answered.timing),
      answered.term && fees.term(answered.term),
      answered.ends && fees.ends(answered.ends),
      answered.payBy && fees.payBy(answered.payBy),
      answered.ways.length > 0 && !isZero(answered.payable) && said.words.say('live-pass-ways', { ways: answered.ways.map((way) => fees.name('way', way)).join(said.words.locale === 'en' ? ', ' : '、') }),
    ];
    return {
      total,
      free: isZero(told.payable),
      lines: answered.lines.map(({ amount, reason }) => ({ amount: said.words.money(amount, program.currency), reason: fees.reason(/** @type {any} */ (reason), feeNames), clause: reason.clause })),
      notes: notes.filter((note) => typeof note === 'string'),
    };
  }
}

/**
 * @param {WorkflowAction} action
 * @param {'member' | 'membership'} part
 * @param {FeeQuote | null} quoted
 * @param {CardWords} context
 * @returns {ActionField[]}
 */
function fieldsOf({ event, proof, reason, fee }, part, quoted, { words, flows, program }) {
  /** @type {ActionField[]} */
  const fields = [];
  if (withSince.has(event)) fields.push({ name: 'since', kind: 'day', label: words.say(`live-pass-since-${event}`), note: words.say(event === 'confirm_theft' ? 'live-pass-since-note-confirmed' : 'live-pass-since-note'), required: false, missing: '' });
  if (reason || withReason.has(event)) {
    fields.push({ name: 'reason', kind: 'text', label: words.say(reason ? 'live-pass-reason' : 'live-pass-reason-optional'), note: '', required: reason, missing: words.say('live-pass-reason-missing') });
  }
  for (const one of proof) {
    const label = words.say(`live-pass-shown-${part}`, { proof: flows.name('proof', one) });
    fields.push({ name: `proof-${one}`, kind: 'check', label, note: '', required: true, missing: words.say(`live-pass-shown-missing-${part}`) });
  }
  if (fee && !isZero(fee.payable)) {
    const label = words.say(`live-pass-paid-${part}`, { amount: words.money(quoted?.payable ?? fee.payable, program.currency) });
    fields.push({ name: 'paid', kind: 'check', label, note: '', required: true, missing: words.say(`live-pass-paid-missing-${part}`) });
  }
  if (event === 'cancel') fields.push({ name: 'sure', kind: 'check', label: words.say('live-pass-sure'), note: '', required: true, missing: words.say('live-pass-sure-missing') });
  return fields;
}
