// @ts-check
// 兑换: what a member's points can be exchanged for on a day, and what an exchange would take. Nothing is redeemed here.

import catalogues from 'virtual:page-words/redeem';
import { element, put } from '../../components/element.js';
import { redemptionList } from '../../components/redemption-list/redemption-list.js';
import { redemptionTrial } from '../../components/redemption-trial/redemption-trial.js';
import { versionOf } from '../../words/members-and-tiers.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { groupOf, headlineOf, nameOf, optionView, redemptionView, trialView } from './redemptions-view.js';
import { startTrialForm } from './trial-form.js';

/** @typedef {import('../portal.js').Portal} Portal */
/** @typedef {import('../../types.d.ts').RedemptionQuote} RedemptionQuote */
/** @typedef {import('./redemptions-view.js').RedemptionWords} RedemptionWords */

const groups = /** @type {const} */ (['affordable', 'short', 'closed']);

/** @type {ReturnType<typeof startTrialForm> | null} */
let form = null;
/** What is tried; another day or member leaves it. @type {string | null} */
let chosen = null;
/** The member and day as they are now, for the form that was wired once. @type {{ portal: Portal, context: RedemptionWords } | null} */
let latest = null;

openPortal({
  catalogues,
  guests: true,
  prepare: async () => {},
  show(portal) {
    const { words, names, data, engine, member, on } = portal;
    const main = document.getElementById('content');
    main?.toggleAttribute('data-guest', member === null);
    if (member === null) return put('problems');
    const answer = engine.redemptions(member, null, on);
    const standing = engine.standing(member, on);
    main?.toggleAttribute('data-refused', !answer.ok || !standing.ok);
    put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
    if (!answer.ok || !standing.ok) return;

    const { redemptions, regulations } = answer.value;
    const known = versionOf(data.program, regulations)?.redemptions ?? [];
    /** @type {RedemptionWords} */
    const context = {
      words,
      names,
      program: data.program,
      redemptions: new Map(known.map((redemption) => [redemption.id, redemption])),
      spendable: new Map(standing.value.wallets.map(({ wallet, spendable }) => [wallet, spendable])),
    };
    latest = { portal, context };
    put('wallets', ...standing.value.wallets.map(({ wallet, spendable }) => element('div', {}, element('dt', {}, words.say('live-points-spendable', { wallet: names.wallets[wallet] })), element('dd', {}, words.count(spendable)))));
    put('redemptions', ...debtNotes(standing.value.wallets, words), ...groupsOf(redemptions, standing.value, context));
    showTrials(redemptions, context);
    showSource(regulations, words);
  },
});

/** Why more is missing than the points that can be spent explain. @param {import('../../types.d.ts').WalletStanding[]} wallets @param {RedemptionWords['words']} words */
function debtNotes(wallets, words) {
  return wallets.filter(({ debt }) => debt > 0).map(({ debt }) => element('p', { class: 'notice' }, words.say('live-redeem-debt', { points: words.count(debt) })));
}

/** @param {RedemptionQuote[]} quotes @param {import('../../types.d.ts').Standing} standing @param {RedemptionWords} context */
function groupsOf(quotes, { term }, context) {
  const { words } = context;
  if (quotes.length === 0) return [element('p', { class: 'empty' }, words.say(term ? 'live-redeem-none' : 'live-step-none'))];
  return groups.flatMap((group) => {
    const members = quotes.filter((quote) => groupOf(quote) === group);
    if (members.length === 0) return [];
    return [element('h3', {}, words.say(`live-redeem-${group}`)), redemptionList(members.map((quote) => redemptionView(quote, context)), tryOut)];
  });
}

/** @param {RedemptionQuote[]} quotes @param {RedemptionWords} context */
function showTrials(quotes, context) {
  const place = document.getElementById('trial-section');
  if (place) place.hidden = quotes.length === 0;
  if (quotes.length === 0) return;
  form ??= startTrialForm(context.words, context.program.currency, { chose: choose, changed: () => showTrial(true) });
  if (!quotes.some(({ redemption }) => redemption === chosen)) chosen = quotes[0].redemption;
  // In the order of the document, which does not jump about when a day is stepped.
  const inOrder = [...context.redemptions.keys()].flatMap((id) => quotes.filter(({ redemption }) => redemption === id));
  form.offer(inOrder.map((quote) => optionView(quote, context)), chosen ?? '');
  form.fit(context.redemptions.get(chosen ?? ''));
  showTrial(false);
}

/** @param {string} id */
function choose(id) {
  chosen = id;
  form?.fit(latest?.context.redemptions.get(id));
  showTrial(true);
}

/** From the list into the form. @param {string} id */
function tryOut(id) {
  const select = /** @type {HTMLSelectElement | null} */ (document.getElementById('redemption'));
  if (select) select.value = id;
  choose(id);
  document.getElementById('trial-heading')?.focus();
}

/** @param {boolean} speak whether it is news: at first sight it is read with the page */
function showTrial(speak) {
  if (latest === null || form === null || chosen === null) return;
  const { portal, context } = latest;
  const { words, engine, member, on } = portal;
  const asked = form.asked(chosen);
  if (asked === null || member === null) {
    put('trial', element('p', { class: 'empty' }, words.say('live-redeem-correct')));
    return;
  }
  const answer = engine.redemptions(member, asked, on);
  if (!answer.ok) {
    put('trial', problemsInWords('', answer.problems, words));
    return;
  }
  const [quote] = answer.value.redemptions;
  put('trial', redemptionTrial(trialView(quote, asked, context)));
  const place = document.getElementById('spoken-trial');
  if (speak && place) place.textContent = spokenTrial(quote, context);
}

/** @param {RedemptionQuote} quote @param {RedemptionWords} context */
function spokenTrial(quote, context) {
  const { words } = context;
  const points = words.say('live-redeem-price', { points: words.count(quote.points) });
  const result = quote.affordable ? `${words.say('live-redeem-takes')} ${points}` : headlineOf(quote, context);
  return words.say('live-redeem-spoken', { name: nameOf(quote.redemption, context), result });
}
