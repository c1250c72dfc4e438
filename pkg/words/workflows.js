// @ts-check
// The words of workflows: states, what can be done and what was done, who may, what is asked for, and until when.

import { hasTime, momentIn, moneyIn, timeOf } from './amounts.js';
import { sayIn } from './in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('./procedures.js').DeadlineOfWorkflow} DeadlineOfWorkflow */
/** @typedef {import('./procedures.js').WorkflowWords} WorkflowWords */
/** @typedef {import('./phrases.js').Variables} Variables */

const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-workflows.js'),
  'zh-Hant': () => import('./locales/zh-Hant-workflows.js'),
  en: () => import('./locales/en-workflows.js'),
};

/** The tables' words, those of the card's page and those of services apart. */
const cardCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-workflows-card.js'),
  'zh-Hant': () => import('./locales/zh-Hant-workflows-card.js'),
  en: () => import('./locales/en-workflows-card.js'),
};
const serviceCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-workflows-service.js'),
  'zh-Hant': () => import('./locales/zh-Hant-workflows-service.js'),
  en: () => import('./locales/en-workflows-service.js'),
};
const ofCards = ['application', 'card'];

const millisecondsOfHour = 3_600_000;
const millisecondsOfDay = 24 * millisecondsOfHour;

/**
 * The words of workflows in `locale`.
 *
 * @param {Locale} locale
 * @param {string[]} [workflows] those whose states and events are told; all where it is not given
 * @returns {Promise<WorkflowWords>}
 */
export async function workflowWords(locale, workflows = ['card', 'case']) {
  const tables = [];
  if (workflows.some((workflow) => ofCards.includes(workflow))) tables.push(cardCatalogues);
  if (workflows.some((workflow) => !ofCards.includes(workflow))) tables.push(serviceCatalogues);
  const say = await sayIn(locale, catalogues, ...tables);
  const separator = say('names-separator') ?? ', ';

  /** Said of what is always there. @param {string} id @param {Variables} [variables] */
  const flow = (id, variables) => say(`flow-${id}`, variables) ?? '';
  /** A word by name; one without comes back as it is. @param {string} id @param {string} word */
  const named = (id, word) => say(`flow-${id}`, { word }) ?? word;
  /** @param {string} workflow @param {'state' | 'do' | 'done'} kind @param {string} word */
  const inTable = (workflow, kind, word) => say(`table-${workflow}-${kind}`, { word }) ?? word;
  /** @param {string} moment */
  const moment = (moment) => momentIn(moment, locale);
  /** @param {string} workflow @param {string} role */
  const role = (workflow, role) => named('role', workflow === 'application' && role === 'member' ? 'applicant' : role);

  /** @param {string} unit @param {number} count */
  const span = (unit, count) => flow('span', { unit, count });
  /** How long after it was due. @param {string} due @param {string} then */
  const late = (due, then) => {
    const hours = Math.floor((timeOf(then) - timeOf(due)) / millisecondsOfHour);
    const [unit, count] = !hasTime(due) || hours >= 48 ? ['days', daysBetween(due, then)] : hours < 1 ? ['less', 0] : ['hours', hours];
    return flow('late', { unit, count });
  };
  /** @param {DeadlineOfWorkflow} deadline */
  const within = ({ workingDays, from, due }) => {
    if (workingDays) return span('working_days', workingDays.workingDays);
    if (hasTime(due)) return span('hours', Math.round((timeOf(due) - timeOf(from)) / millisecondsOfHour));
    return span('days', daysBetween(from, due));
  };

  return {
    name: (kind, word) => named(kind, word),
    role,
    state: (workflow, state) => inTable(workflow, 'state', state),
    action: (workflow, event) => inTable(workflow, 'do', event),
    step: (workflow, { event, member = null }) => inTable(member === null ? workflow : 'registration', 'done', event),
    by(workflow, roles) {
      const names = roles.map((one) => role(workflow, one));
      const last = names.at(-1) ?? '';
      return flow('by', { roles: names.length < 2 ? last : flow('or', { first: names.slice(0, -1).join(separator), last }) });
    },
    asked({ proof, reason }) {
      if (proof.length === 0 && !reason) return '';
      const kind = proof.length === 0 ? 'reason' : reason ? 'both' : 'proof';
      return flow('asked', { kind, proofs: proof.map((one) => named('proof', one)).join(separator) });
    },
    fee(fee, currency) {
      if (fee === null) return '';
      const none = fee.asked && 'cancel' in fee.asked ? 'kept' : 'free';
      const [kind, amount] = !isZero(fee.payable) ? ['pay', fee.payable] : !isZero(fee.refund) ? ['refund', fee.refund] : [none, '0'];
      return flow('fee', { kind, amount: moneyIn(amount, currency, locale) });
    },
    until: (end) => flow('until', { timed: hasTime(end) ? 'yes' : 'no', moment: moment(end) }),
    deadlineName(workflow, { id, until }) {
      const ofApplication = workflow === 'application' ? (id.startsWith('review.') ? 'review_step' : id) : '';
      return ['review', 'review_step', 'payment'].includes(ofApplication) ? named('deadline_name', ofApplication) : inTable(workflow, 'do', until);
    },
    deadline(workflow, deadline, on) {
      const { due, met, stopped = null, workingDays, then } = deadline;
      if (met !== null) {
        const kind = deadline.late ? 'met_late' : 'met';
        return flow('deadline', { kind, met: moment(met), late: deadline.late ? late(due, met) : '', provisional: 'no' });
      }
      if (stopped !== null && deadline.late) return flow('deadline', { kind: 'missed', due: moment(due), provisional: 'no' });
      if (stopped !== null) return flow('deadline', { kind: 'stopped', stopped: moment(stopped), provisional: 'no' });
      const provisional = workingDays?.provisional ? 'yes' : 'no';
      if (deadline.late) return flow('deadline', { kind: 'late', late: late(due, on), due: moment(due), provisional });
      const open = flow('deadline', { kind: 'open', span: within(deadline), due: moment(due), provisional });
      if (then === null) return open;
      return open + flow('deadline_then', { then: inTable(workflow, 'do', then), done: inTable(workflow, 'done', then) });
    },
    stopped: ({ from, to }) => flow('stopped', { open: to === null ? 'yes' : 'no', from: moment(from), to: to === null ? '' : moment(to) }),
    reversal: ({ points }) => flow('reversal', { points }),
    places: ({ capacity, taken, left }) => flow('places', { capacity, taken, left }),
    invited: (tier, { from, until, guests }) =>
      flow('invited', { tier, timed: from === null ? 'no' : 'yes', from: from === null ? '' : moment(from), until: moment(until), guests }),
    waiting: (place) => flow('waiting', { place }),
    guests: (count) => flow('guests', { count }),
    score: (score) => flow('score', { score }),
  };
}

/** From the day of one moment to that of another. @param {string} from @param {string} to */
function daysBetween(from, to) {
  return Math.round((timeOf(to.slice(0, 10)) - timeOf(from.slice(0, 10))) / millisecondsOfDay);
}

/** @param {string} amount */
function isZero(amount) {
  return /^0(?:\.0+)?$/.test(amount);
}
