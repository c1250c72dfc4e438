// @ts-check
// The card, how it stands and what happened to it, put into words.

import { toneOf } from '../../words/members-and-tiers.js';
import { metaOf, nameOf } from '../../words/members-and-tiers.js';
import { readCard } from '../../state/card-record.js';
import { stepDay } from '../../words/typed-dates.js';

/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../types.d.ts').WorkflowReport} WorkflowReport */
/** @typedef {import('./card.js').CardWords} CardWords */

/** While a card is new or lost, nobody should be able to use a picture of it. */
const usable = new Set(['active', 'renewed', 'damaged']);
/** What has to happen before it can be shown, where it is not used any more otherwise. */
const waiting = new Set(['issued', 'replaced']);
/** No longer a member: then points are not merely out of use for a while, and there is nothing to show in a shop. */
const over = new Set(['expired', 'cancelled']);

/** What happened last tells how the card stands while nothing answers yet. @type {Record<string, string>} */
const stateAfter = { issue: 'issued', report_loss: 'lost', freeze: 'frozen', confirm_theft: 'theft_confirmed', replace: 'replaced', cancel: 'cancelled' };

/**
 * @param {{ member: MemberDocument, record: WorkflowRecord | null, report: WorkflowReport | null, on: string }} shown
 * @param {CardWords} context
 * @param {(number: string) => boolean[][] | null} draw
 * @returns {import('../../components/card-codes/card-codes.js').CardCodesView}
 */
export function codesView({ member, record, report, on }, { words, names, flows, program }, draw) {
  const kept = readCard(member);
  const past = [...(record?.history ?? []), ...kept.events].filter((event) => event.on.slice(0, 10) <= on.slice(0, 10));
  const given = kept.number ?? record?.card?.number ?? metaOf(member).cardNumber;
  const number = typeof given === 'string' ? given.replaceAll(/\s/g, '') : null;
  const state = report?.state ?? stateAfter[past.at(-1)?.event ?? ''] ?? 'active';
  const tier = record?.card?.tier ?? null;
  return {
    tone: toneOf(program.versions.at(-1), tier),
    company: words.text(program.name),
    type: tier === null ? words.say('live-pass-title') : (names.tiers[tier] ?? tier),
    holder: nameOf(member, words),
    kind: words.say(`live-kind-${member.kind}`),
    number,
    numberLabel: words.say('live-card-number'),
    none: words.say('live-pass-none'),
    valid: state === 'cancelled' ? null : validWords(member, on, words),
    qr: number === null ? null : draw(number),
    qrLabel: words.say('live-pass-qr', { number: number ?? '' }),
    barsLabel: words.say('live-pass-bars', { number: number ?? '' }),
    closed: usable.has(state) ? null : { text: flows.state('card', state), note: words.say(over.has(state) ? `live-pass-closed-${endOf(state, report)}` : waiting.has(state) ? 'live-pass-closed-waiting' : 'live-pass-closed'), waiting: waiting.has(state) },
  };
}

/** Whether what has expired can still be renewed makes a difference to what is said. @param {string} state @param {Pick<WorkflowReport, 'actions'> | null} report */
function endOf(state, report) {
  return state === 'expired' && report && !report.actions.some(({ event }) => event === 'renew') ? 'lapsed' : state;
}

/** Until when the term that is held on the day goes, or the last one went. @param {MemberDocument} member @param {string} on @param {CardWords['words']} words */
function validWords(member, on, words) {
  const day = on.slice(0, 10);
  const terms = [...member.terms, ...readCard(member).terms];
  const last = terms.filter(({ from }) => from <= day).at(-1);
  if (!last) return null;
  // Terms that follow each other without a day between are one.
  let { to } = last;
  for (const next of terms) if (to && next.from === stepDay(to, 1)) to = next.to;
  if (!to) return words.say('live-pass-valid-open');
  return words.say(to < day ? 'live-pass-valid-ended' : 'live-pass-valid', { day: words.day(to) });
}

/**
 * @param {WorkflowReport} report
 * @param {MemberDocument} member
 * @param {WorkflowRecord} record
 * @param {CardWords} context
 * @returns {import('../../components/card-state/card-state.js').CardStateView}
 */
export function stateView({ state, since, deadlines, card, on, actions }, member, record, { words, names, flows }) {
  const stopped = card?.stopped ?? false;
  const stop = card?.redemptionStopped.at(-1);
  const reversals = card?.reversals ?? [];
  const end = endOf(state, { actions });
  const redeemed = new Map((member.activities ?? []).map(({ id, redemption, on: day }) => [id, { item: redemption?.item ?? '', day }]));
  return {
    tone: stopped ? 'stopped' : usable.has(state) && state !== 'damaged' ? 'good' : 'waiting',
    label: words.say('live-pass-state'),
    state: flows.state('card', state),
    since: words.say('live-pass-since', { day: words.day(since) }),
    stopped,
    points: stopped
      ? { title: words.say(state === 'cancelled' ? 'live-pass-stopped-cancelled' : 'live-pass-stopped'), text: over.has(state) ? words.say(`live-pass-stopped-${end}-text`) : stop ? sentence(flows.stopped(stop)) : '' }
      : { title: words.say(usable.has(state) ? 'live-pass-usable' : 'live-pass-usable-waiting-title'), text: words.say(usable.has(state) ? 'live-pass-usable-text' : 'live-pass-usable-waiting') },
    next: words.say(`live-pass-next-${end}`),
    type: { label: words.say('live-pass-type'), text: names.tiers[record.card?.tier ?? ''] ?? '' },
    dues: {
      heading: words.say('live-pass-dues'),
      list: deadlines
        .filter(({ met, stopped: ended }) => met === null && !ended)
        .map((deadline) => ({
          state: deadline.late ? 'late' : 'open',
          text: `${flows.deadlineName('card', deadline)} · ${flows.deadline('card', deadline, on)}`,
          note: words.say('live-pass-due-from', { what: flows.step('card', { event: deadline.after }), day: words.day(deadline.from) }),
          provisional: null,
          clause: deadline.clause,
        })),
    },
    reversals:
      reversals.length === 0
        ? null
        : {
            heading: words.say('live-pass-reversals'),
            lines: reversals.map(({ redemption, points }) => {
              const { item, day } = redeemed.get(redemption) ?? { item: '', day: '' };
              return { what: names.redemptions[item] ?? (item || redemption), day: day === '' ? '' : words.day(day), points: words.say('live-pass-given-back', { points: words.count(points) }) };
            }),
            note: words.say('live-pass-reversals-note'),
          },
  };
}

/** @param {string} phrase */
function sentence(phrase) {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}

/**
 * The newest first.
 *
 * @param {WorkflowReport} report
 * @param {WorkflowRecord} record with what was done here
 * @param {CardWords} context
 * @returns {import('../../components/card-history/card-history.js').CardHistoryView}
 */
export function historyView({ steps }, record, { words, flows, program }) {
  const told = new Map(record.history.map((event) => [event.id, event]));
  return {
    steps: steps.toReversed().map(({ id, on, event, by, to }) => {
      const { reason, proof = [], paid, since, meta } = told.get(id ?? '') ?? {};
      const number = /** @type {{ cardNumber?: string } | undefined} */ (meta)?.cardNumber;
      const notes = [
        reason && words.say('live-pass-history-reason', { reason }),
        since && words.say('live-pass-history-since', { day: words.day(since) }),
        proof.length > 0 && words.say('live-pass-history-proof', { proofs: proof.map((one) => flows.name('proof', one)).join(words.locale === 'en' ? ', ' : '、') }),
        paid && words.say('live-pass-history-paid', { amount: words.money(paid, program.currency) }),
        number && words.say('live-pass-history-number', { number }),
      ];
      const [what, state] = [flows.step('card', { event }), flows.state('card', to)];
      return { iso: on, day: words.day(on), what, who: flows.role('card', by), state: state === what ? '' : state, notes: notes.filter((note) => typeof note === 'string') };
    }),
  };
}
