// @ts-check
// What can be done with a case or an order now, as forms: the member's part, and in the rehearsal the staff's.

/** @typedef {import('../../types.d.ts').WorkflowAction} WorkflowAction */
/** @typedef {import('../../types.d.ts').WorkflowEvent} WorkflowEvent */
/** @typedef {import('../../components/record-actions/record-actions.js').ActionView} ActionView */
/** @typedef {import('../../components/record-actions/record-actions.js').ActionField} ActionField */
/** @typedef {import('./case-view.js').CaseWords} CaseWords */

const outcomes = /** @type {const} */ (['repair', 'return', 'exchange', 'advice', 'decline']);
/** What usually comes next in a state stands out. */
const usuallyNext = new Set([
  ...['received assign', 'assigned start', 'reopened start', 'in_work assess', 'in_work answer', 'assessed answer', 'answered satisfied'],
  ...['received check_stock', 'stock_checked confirm', 'out_of_stock check_stock', 'confirmed ship', 'shipped complete', 'tracked complete'],
  ...['planned announce', 'announced register', 'under_way finish', 'under_way sign_in', 'held evaluate'],
]);
/** What is written to the member. */
const written = new Set(['answer']);
const mayBeWritten = new Set(['follow_up', 'hand_over']);

/** Who of the staff does it; `null` where it is the member's or time's alone. @param {WorkflowAction} action */
export function staffRole({ by }) {
  return by.find((role) => role === 'service') ?? by.find((role) => role !== 'member' && role !== 'system') ?? null;
}

/** @param {WorkflowAction} action */
export function isMembers({ by }) {
  return by.includes('member');
}

/**
 * @param {WorkflowAction} action
 * @param {string} state of the record
 * @param {string} about
 * @param {{ workflow: string, scored?: 'may' | 'must' }} of
 * @param {CaseWords} context
 * @returns {ActionView}
 */
export function actionView({ event, proof, reason }, state, about, { workflow, scored }, { words, flows, service }) {
  const { say } = words;
  /** @type {ActionField[]} */
  const fields = [];
  if (event === 'assign') {
    fields.push(select('keeper', say('live-case-assign-to'), service.keepers.map(({ id, name }) => ({ value: id, text: words.text(name) }))));
  }
  if (event === 'assess') fields.push(select('outcome', say('live-case-outcome'), outcomes.map((outcome) => ({ value: outcome, text: flows.name('outcome', outcome) }))));
  if (written.has(event) || mayBeWritten.has(event)) fields.push({ ...field('text', 'text', say('live-case-write')), required: written.has(event), missing: say('live-case-write-missing') });
  if (reason) fields.push({ ...field('reason', 'text', say('live-case-reason')), required: true, missing: say('live-case-reason-missing') });
  if (scored) {
    const options = ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }));
    fields.push({ ...field('score', 'score', say(scored === 'must' ? 'live-case-score-label' : 'live-case-score-optional')), note: say('live-case-score-note'), options, required: scored === 'must', missing: say('live-case-score-missing') });
  }
  for (const one of proof) fields.push({ ...field(`proof-${one}`, 'check', say('live-case-proof', { proof: flows.name('proof', one) })), required: true, missing: say('live-case-proof-missing') });
  return { event, label: flows.action(workflow, event), about, weight: usuallyNext.has(`${state} ${event}`) ? 'main' : 'quiet', note: '', send: say('live-case-send'), fields };
}

/**
 * What was done, as it is kept.
 *
 * @param {WorkflowAction} action
 * @param {Record<string, string>} values
 * @param {{ id: string, on: string, by: WorkflowEvent['by'] }} what
 * @returns {WorkflowEvent}
 */
export function eventOf({ event, proof }, values, { id, on, by }) {
  const text = values.text?.trim();
  return {
    id,
    on,
    event,
    by,
    ...(values.reason ? { reason: values.reason.trim() } : {}),
    ...(values.score ? { score: Number(values.score) } : {}),
    ...(values.keeper ? { keeper: values.keeper } : {}),
    ...(values.outcome ? { outcome: /** @type {WorkflowEvent['outcome']} */ (values.outcome) } : {}),
    ...(values.guests && values.guests !== '0' ? { guests: Number(values.guests) } : {}),
    ...(proof.length > 0 ? { proof } : {}),
    ...(text ? { meta: { text } } : {}),
  };
}

/** @param {string} name @param {string} label @param {{ value: string, text: string }[]} options @returns {ActionField} */
export function select(name, label, options) {
  return { ...field(name, 'select', label), options };
}

/** @param {string} name @param {ActionField['kind']} kind @param {string} label @returns {ActionField} */
function field(name, kind, label) {
  return { name, kind, label, note: '', required: false, missing: '', options: [] };
}
