// @ts-check
// 试算: what would come of a purchase, a day, a plan.

import catalogues from 'virtual:page-words/what-if';
import { element, put } from '../../components/element.js';
import { forecastCurve } from '../../components/forecast-curve/forecast-curve.js';
import { forecastTable } from '../../components/forecast-table/forecast-table.js';
import { outcomePair } from '../../components/outcome-pair/outcome-pair.js';
import { loadGoods } from '../../data/company-data.js';
import { readWhatIf } from '../../state/what-if.js';
import { versionOf } from '../../words/members-and-tiers.js';
import { digitsOf } from '../../words/typed-amounts.js';
import { plusMonths } from '../../words/typed-dates.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { breakEvenView } from './break-even-view.js';
import { curveViews, tableView } from './forecast-view.js';
import { aheadView, spokenOutcome, thenView } from './outcome-view.js';
import { breakEven, firstDayOf, paidTier, suppose } from './suppose.js';
import { startSupposeForm } from './suppose-form.js';

/** @typedef {import('../portal.js').Portal} Portal */
/** @typedef {import('../../types.d.ts').Product} Product */

/** @type {Product[]} */
let goods = [];
/** @type {Portal | null} the choices as they are now, for the form that was started once */
let latest = null;

// Before the first picture of the page, so that what is below does not move once there is something to show here.
show('then-section', readWhatIf(new URLSearchParams(location.search)).spend !== null);

openPortal({
  catalogues,
  guests: false,
  async prepare() {
    ({ goods } = await loadGoods());
  },
  show(portal) {
    const first = latest === null;
    latest = portal;
    if (first) startForm(portal);
    showOutcome(portal, !first);
  },
});

/** @param {Portal} portal */
function startForm({ words, names, data }) {
  const now = () => /** @type {Portal} */ (latest);
  startSupposeForm({
    goods: goods.map(({ sku, name }) => ({ value: sku, text: words.text(name) })),
    tiers: tiersAbove(data.program).map((tier) => ({ value: tier, text: names.tiers[tier] })),
    words: {
      anything: words.say('live-what-if-anything'),
      nextTier: words.say('live-what-if-tier-next'),
      months: (count) => words.say('live-what-if-months', { count }),
      amountWrong: words.say('live-what-if-amount-wrong'),
      dayWrong: words.say('live-day-wrong'),
      dayBefore: words.say('live-what-if-day-before'),
      folded: words.say('live-day-folded'),
      error: (label, message) => words.say('live-what-if-error', { label, message }),
      errorTitle: (title) => words.say('live-what-if-error-title', { title }),
    },
    digits: digitsOf(data.program.currency),
    firstDay: () => now().on,
    current: () => now().choices.whatIf,
    changed: (whatIf) => now().choose({ whatIf }),
  });
}

/** Every tier that has to be reached, of all versions: the form stays while the day is stepped. @param {import('../../types.d.ts').ProgramDocument} program */
function tiersAbove({ versions }) {
  return [...new Set(versions.flatMap(({ tiers }) => tiers.slice(1).map(({ id }) => id)))];
}

/**
 * Why what is supposed can't be worked out, where that lies in its day: the engine would point at an activity that the member never had.
 *
 * @param {import('../../types.d.ts').MemberDocument} member
 * @param {string} on
 * @param {import('../../state/what-if.js').WhatIf} whatIf
 * @param {Portal['words']} words
 */
function notPossible({ joinedOn }, on, { spend, from, months }, words) {
  const day = firstDayOf(on, from);
  if (spend && day < joinedOn) return element('p', { class: 'notice' }, words.say('live-what-if-before-joining', { day: words.day(joinedOn) }));
  return day > plusMonths(on, months) ? element('p', { class: 'notice' }, words.say('live-what-if-beyond')) : null;
}

/** @param {Portal} portal @param {boolean} speak whether the outcome is news: at first sight it is read with the page */
function showOutcome({ words, names, data, engine, choices, member, on }, speak) {
  if (!member) return;
  const { whatIf } = choices;
  const product = goods.find(({ sku }) => sku === whatIf.sku);
  const chosen = product ? { sku: product.sku, category: product.category, brand: product.brand, tags: product.tags } : null;
  const answer = suppose(engine, member, on, whatIf, chosen);
  for (const id of ['then-section', 'break-even-section']) show(id, false);
  show('ahead-section', answer.ok);
  if (answer.ok) put('problems');
  else put('problems', notPossible(member, on, whatIf, words) ?? problemsInWords('', answer.problems, words));
  if (!answer.ok) return;

  const supposed = answer.value;
  const context = { words, names, program: data.program };
  if (whatIf.spend) {
    show('then-section', true);
    put('then', outcomePair(thenView(supposed, context)));
  }
  const compared = words.say(whatIf.monthly ? 'live-what-if-ahead-plan' : whatIf.spend ? 'live-what-if-ahead-spend' : 'live-what-if-ahead-nothing', { monthly: whatIf.monthly ? words.money(whatIf.monthly, data.program.currency) : '' });
  put('ahead-note', words.say('live-what-if-ahead-end', { compared, day: words.day(supposed.to) }));
  put('ahead', outcomePair(aheadView(supposed, context)));
  put('curves', ...curveViews(supposed, on, context).map(forecastCurve));
  put('ahead-table', forecastTable(tableView(supposed, context)));

  const version = versionOf(data.program, supposed.before.regulations);
  const tier = whatIf.monthly && version ? paidTier(version.tiers, supposed.before.tier?.tier, whatIf.tier) : undefined;
  const paid = tier && whatIf.monthly ? breakEven(engine, member, on, whatIf.monthly, chosen, tier, version?.wallets?.find(({ worth }) => worth)) : null;
  if (paid && whatIf.monthly) {
    show('break-even-section', true);
    const view = breakEvenView(paid, whatIf.monthly, context);
    put(
      'break-even',
      element('p', { class: 'break-even__verdict' }, view.verdict),
      element('dl', { class: 'break-even__figures' }, ...view.figures.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
      element('p', { class: 'quiet' }, view.note),
    );
  }
  if (speak) {
    const place = document.getElementById('spoken-outcome');
    if (place) place.textContent = spokenOutcome(supposed, context);
  }
  showSource(supposed.before.regulations, words);
}

/** @param {string} id @param {boolean} shown */
function show(id, shown) {
  const place = document.getElementById(id);
  if (place) place.hidden = !shown;
}
