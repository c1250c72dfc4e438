// @ts-check
// 积分: what each wallet holds on a day, when it ends, and how every point came and went.

import catalogues from 'virtual:page-words/points';
import { element, put } from '../../components/element.js';
import { expiryTimeline } from '../../components/expiry-timeline/expiry-timeline.js';
import { lotsTable } from '../../components/lots-table/lots-table.js';
import { pointsFigures } from '../../components/points-figures/points-figures.js';
import { pointsLedger } from '../../components/points-ledger/points-ledger.js';
import { pointsLevel } from '../../components/points-level/points-level.js';
import { lotsView, soonAfter, soonDays } from '../../words/lots.js';
import { versionOf } from '../../words/members-and-tiers.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { figuresView, levelView } from './account-view.js';
import { expiryView } from './expiry-view.js';
import { allKinds, ledgerView } from './ledger-view.js';

/** @typedef {import('../../types.d.ts').WalletStatement} WalletStatement */
/** @typedef {import('../../types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../../words/reasons.js').ReasonWords & { program: import('../../types.d.ts').ProgramDocument }} PointsWords */

/** What each wallet's ledger is narrowed to; another day or member leaves it. @type {Map<string, string>} */
const chosenKinds = new Map();

openPortal({
  catalogues,
  guests: true,
  prepare: async () => {},
  show({ words, names, data, engine, member, on }) {
    const main = document.getElementById('content');
    main?.toggleAttribute('data-guest', member === null);
    if (member === null) return put('problems');
    const answer = engine.points(member, on);
    main?.toggleAttribute('data-refused', !answer.ok);
    put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
    if (!answer.ok) return;

    const { wallets, regulations } = answer.value;
    const context = { words, names, program: data.program };
    const version = versionOf(data.program, regulations);
    put('wallets', ...wallets.map((wallet, place) => account(wallet, place, { alone: wallets.length === 1, version, on, context })));
    showSource(regulations, words);
  },
});

/**
 * @param {WalletStatement} wallet
 * @param {number} place
 * @param {{ alone: boolean, version: VersionDocument | undefined, on: string, context: PointsWords }} shown `alone`: the page's own heading already says what it is
 */
function account(wallet, place, { alone, version, on, context }) {
  const { words, names } = context;
  const heading = `wallet-${place}`;
  const level = levelView(wallet, version, context);
  const expiry = expiryView(wallet, on, { day: soonAfter(on), days: soonDays }, context);
  const expires = version?.wallets?.find(({ id }) => id === wallet.wallet)?.expiry !== undefined;
  const ledger = ledgerView(wallet, heading, chosenKinds.get(wallet.wallet) ?? allKinds, context);
  /** @param {string} title @param {...(Node | null)} content */
  const panel = (title, ...content) => element('section', { class: 'panel' }, element('h3', {}, title), ...content);
  return element(
    'section',
    { class: 'account', 'aria-labelledby': heading },
    element(
      'div',
      { class: 'panel account__figures' },
      element('h2', { id: heading, class: alone && 'visually-hidden' }, names.wallets[wallet.wallet]),
      pointsFigures(figuresView(wallet, on, context)),
      level && pointsLevel(level),
    ),
    panel(
      words.say('live-expiry-heading'),
      expiry ? expiryTimeline(expiry) : element('p', { class: 'empty' }, words.say('live-expiry-empty', { wallet: names.wallets[wallet.wallet] })),
    ),
    panel(words.say('live-lots-heading'), lotsTable(lotsView(wallet, context, { withDays: true, expires }))),
    panel(words.say('live-ledger-heading'), pointsLedger(ledger, (kind) => chosenKinds.set(wallet.wallet, kind))),
  );
}
