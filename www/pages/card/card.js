// @ts-check
// 会员卡: the card as it is shown at a till, how it stands, and what can be done about it, by the member and by the desk. What is done here
// stays on this device.

import { feeNamesOf, feeWords, workflowWords } from 'huiji/words/procedures';
import catalogues from 'virtual:page-words/card';
import { cardActions } from '../../components/card-actions/card-actions.js';
import { cardCodes } from '../../components/card-codes/card-codes.js';
import { cardHistory } from '../../components/card-history/card-history.js';
import { cardState } from '../../components/card-state/card-state.js';
import { element, put } from '../../components/element.js';
import { loadCards } from '../../data/company-data.js';
import { createProcedures } from '../../engine/procedures.js';
import { forgetCard, readCard } from '../../state/card-record.js';
import { metaOf } from '../../words/members-and-tiers.js';
import { pageLocale } from '../../words/page-locale.js';
import { problemsInWords, showSource } from '../engine-view.js';
import { openMemberPage } from '../member-page.js';
import { doneWith, lastDone, memberOf, recordOf } from './act.js';
import { actionsView } from './actions-view.js';
import { codesView, historyView, stateView } from './card-view.js';

/** @typedef {import('../member-page.js').Portal<import('../../engine/procedures.js').Procedures>} Portal */
/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */

/**
 * @typedef {object} CardWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('huiji/words/procedures').FeeNames} feeNames
 * @property {import('huiji/words/procedures').FeeWords} fees
 * @property {import('huiji/words/procedures').WorkflowWords} flows
 * @property {import('../../types.d.ts').ProgramDocument} program
 */

/** What was loaded for this page besides. @type {{ cards: Record<string, WorkflowRecord>, fees: CardWords['fees'], flows: CardWords['flows'] } | null} */
let loaded = null;
/** Draws QR codes, once it is there. @type {typeof import('uqr').encode | null} */
let encode = null;
/** Whose part is played. @type {'member' | 'membership'} */
let part = 'member';
/** What was typed in each form, by the event, for the member that is shown. @type {{ member: string, values: Map<string, Record<string, string>> }} */
let typed = { member: '', values: new Map() };
/** What is shown, and how the card stands, once that is known. @type {{ portal: Portal, report: import('../../types.d.ts').WorkflowReport | null } | null} */
let latest = null;

openMemberPage({
  catalogues,
  guests: true,
  createEngine: createProcedures,
  accepts(procedures, member, on) {
    const answer = procedures.workflow(member, { id: 'card', card: { number: '0', tier: '' }, history: [] }, on);
    const problems = answer.problems.filter(({ path, severity }) => severity === 'error' && /^\/member(?:\/|$)/.test(path));
    return problems.length > 0 ? { ok: false, value: null, problems } : { ok: true, value: null, problems: [] };
  },
  async prepare() {
    const locale = pageLocale();
    const [cards, fees, flows] = await Promise.all([loadCards(), feeWords(locale), workflowWords(locale, ['card'])]);
    loaded = { cards, fees, flows };
    import('uqr').then(
      (drawing) => {
        encode = drawing.encode;
        if (latest) showCodes(latest.portal, latest.report);
      },
      // Without it the number and its bar code are there all the same.
      () => {},
    );
  },
  showEarly(portal) {
    document.getElementById('content')?.toggleAttribute('data-guest', portal.member === null);
    // Once it is known how the card stands, it is drawn with that.
    if (portal.engine.state().phase !== 'ready') showCodes(portal, null);
  },
  show: showCard,
});

/** @param {Portal} portal */
function showCard(portal) {
  const { words, engine, member, on } = portal;
  const main = document.getElementById('content');
  const record = cardOf(portal);
  main?.toggleAttribute('data-refused', false);
  main?.toggleAttribute('data-no-record', member !== null && record === null);
  put('problems');
  if (member === null) return;
  if (record === null) {
    showCodes(portal, null);
    put('problems', element('p', { class: 'notice' }, words.say('live-pass-no-record')));
    return;
  }
  const answer = engine.workflow(memberOf(member), recordOf(member, record), on);
  main?.toggleAttribute('data-refused', !answer.ok);
  put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
  showCodes(portal, answer.value);
  if (!answer.ok) return;
  const context = contextOf(portal);
  put('state', cardState(stateView(answer.value, member, record, context)));
  put('history', cardHistory(historyView(answer.value, recordOf(member, record), context)));
  showActions(portal, record, answer.value);
  showSource(answer.value.regulations, words);
}

/** @param {Portal} portal @param {import('../../types.d.ts').WorkflowReport | null} report */
function showCodes(portal, report) {
  latest = { portal, report };
  const { member } = portal;
  if (member === null || loaded === null) return;
  put('codes', cardCodes(codesOf(portal, report)));
}

/** @param {Portal} portal @param {import('../../types.d.ts').WorkflowReport | null} report */
function codesOf(portal, report) {
  const member = /** @type {NonNullable<Portal['member']>} */ (portal.member);
  return codesView({ member, record: cardOf(portal), report, on: portal.on }, contextOf(portal), (number) => encode?.(number, { ecc: 'Q', border: 0 }).data ?? null);
}

/** @param {Portal} portal @param {WorkflowRecord} record @param {import('../../types.d.ts').WorkflowReport} report */
function showActions(portal, record, report) {
  const { words, engine, on, choose } = portal;
  const member = /** @type {NonNullable<Portal['member']>} */ (portal.member);
  if (typed.member !== member.id) typed = { member: member.id, values: new Map() };
  const done = readCard(member).events.length;
  const view = actionsView({ report, record, member, on, part, done, later: lastDone(member, on), quote: (asked) => engine.fees(memberOf(member), asked, on).value }, contextOf(portal));
  const shown = cardActions(view, {
    values: (event) => typed.values.get(event) ?? {},
    typed: (event, values) => void typed.values.set(event, values),
    act(event, values) {
      const action = report.actions.find((one) => one.event === event);
      if (!action) return;
      const problems = doneWith({ portal, record, action, part, values });
      if (problems) return put('problems', problemsInWords('', problems, words));
      typed.values.delete(event);
      // What is done is closed, also where it could be done once more.
      put('actions');
      showCard(portal);
      tell(words.say('live-pass-done', { what: contextOf(portal).flows.step('card', { event }) }));
    },
    goTo: (day) => choose({ day }),
    reset() {
      forgetCard(member);
      typed.values.clear();
      showCard(portal);
      tell(words.say('live-pass-reset-done'));
    },
  });
  put('actions', shown);
}

/** What was done is heard, and the focus goes to what can be done next. @param {string} told */
function tell(told) {
  const place = document.getElementById('spoken');
  if (place) place.textContent = told;
  document.getElementById('actions-heading')?.focus();
}

/** The card's own record; `null` where a file from disk brings none. @param {Portal} portal @returns {WorkflowRecord | null} */
function cardOf({ member }) {
  if (member === null) return null;
  return metaOf(member).card ?? loaded?.cards[member.id] ?? null;
}

/** @param {Portal} portal @returns {CardWords} */
function contextOf({ words, names, data }) {
  if (loaded === null) throw new Error('the words of the card are asked for before they were loaded');
  return { words, names, program: data.program, fees: loaded.fees, flows: loaded.flows, feeNames: feeNamesOf(data.program, words.locale) };
}

document.getElementById('print')?.addEventListener('click', () => print());
document.getElementById('enlarge')?.addEventListener('click', async () => {
  if (latest === null || latest.portal.member === null || loaded === null) return;
  put('large-codes', cardCodes(codesOf(latest.portal, latest.report)));
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('enlarged'));
  dialog.showModal();
  dialog.addEventListener('close', () => put('large-codes'), { once: true });
  // So that it does not go dark on the way to the till; a browser that knows no such wish, or refuses it, goes on as it does.
  const awake = await navigator.wakeLock?.request('screen').catch(() => null);
  dialog.addEventListener('close', () => awake?.release(), { once: true });
});
document.getElementById('part')?.addEventListener('change', (change) => {
  const { target } = change;
  if (!(target instanceof HTMLInputElement)) return;
  part = target.value === 'membership' ? 'membership' : 'member';
  document.getElementById('actions-panel')?.setAttribute('data-part', part);
  if (latest?.report) showCard(latest.portal);
});
