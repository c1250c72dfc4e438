// @ts-check
// Every component with every one of its examples, for people to look at and for tests to measure.

import { activityList } from '../../components/activity-list/activity-list.js';
import { answerList } from '../../components/answer-list/answer-list.js';
import { benefitChanges } from '../../components/benefit-changes/benefit-changes.js';
import { benefitList } from '../../components/benefit-list/benefit-list.js';
import { cardActions } from '../../components/card-actions/card-actions.js';
import { cardCodes } from '../../components/card-codes/card-codes.js';
import { cardHistory } from '../../components/card-history/card-history.js';
import { cardState } from '../../components/card-state/card-state.js';
import { changeList } from '../../components/change-list/change-list.js';
import { couponChoice } from '../../components/coupon-choice/coupon-choice.js';
import { dueLine } from '../../components/due-line/due-line.js';
import { element } from '../../components/element.js';
import { engineFailure } from '../../components/engine-status/engine-status.js';
import { eventCard } from '../../components/event-card/event-card.js';
import { expiryTimeline } from '../../components/expiry-timeline/expiry-timeline.js';
import { forecastCurve } from '../../components/forecast-curve/forecast-curve.js';
import { forecastTable } from '../../components/forecast-table/forecast-table.js';
import { goodsList } from '../../components/goods-list/goods-list.js';
import { leavingTable } from '../../components/leaving-table/leaving-table.js';
import { lotsTable } from '../../components/lots-table/lots-table.js';
import { needBars } from '../../components/need-bars/need-bars.js';
import { nextStep } from '../../components/next-step/next-step.js';
import { notApplied } from '../../components/not-applied/not-applied.js';
import { noticeList } from '../../components/notice-list/notice-list.js';
import { offerHint } from '../../components/offer-hint/offer-hint.js';
import { pointsChoice } from '../../components/points-choice/points-choice.js';
import { pointsFigures } from '../../components/points-figures/points-figures.js';
import { pointsLedger } from '../../components/points-ledger/points-ledger.js';
import { pointsLevel } from '../../components/points-level/points-level.js';
import { outcomePair } from '../../components/outcome-pair/outcome-pair.js';
import { pointsSummary } from '../../components/points-summary/points-summary.js';
import { problemList } from '../../components/problem-list/problem-list.js';
import { progressRing } from '../../components/progress-ring/progress-ring.js';
import { quantityStepper } from '../../components/quantity-stepper/quantity-stepper.js';
import { quoteReceipt } from '../../components/quote-receipt/quote-receipt.js';
import { recordActions } from '../../components/record-actions/record-actions.js';
import { recordCard } from '../../components/record-card/record-card.js';
import { redemptionList } from '../../components/redemption-list/redemption-list.js';
import { redemptionTrial } from '../../components/redemption-trial/redemption-trial.js';
import { repairBill } from '../../components/repair-bill/repair-bill.js';
import { returnLines } from '../../components/return-lines/return-lines.js';
import { returnOutcome } from '../../components/return-outcome/return-outcome.js';
import { reviewTimetable } from '../../components/review-timetable/review-timetable.js';
import { serviceRecord } from '../../components/service-record/service-record.js';
import { tierCard } from '../../components/tier-card/tier-card.js';
import { tierCompare } from '../../components/tier-compare/tier-compare.js';
import { tierLadder } from '../../components/tier-ladder/tier-ladder.js';
import { tierPrices } from '../../components/tier-prices/tier-prices.js';
import { tierRules } from '../../components/tier-rules/tier-rules.js';
import { tierTimeline } from '../../components/tier-timeline/tier-timeline.js';
import { versionNotice } from '../../components/version-notice/version-notice.js';
import { why } from '../../components/why/why.js';

const noChange = () => {};

/** @type {Record<string, (view: any) => Node | string>} */
const components = {
  'activity-list': activityList,
  'answer-list': (view) => answerList(view, noChange),
  'benefit-changes': (view) => benefitChanges(view),
  'benefit-list': benefitList,
  'card-actions': (view) => cardActions(view, { values: () => ({}), typed: noChange, act: noChange, goTo: noChange, reset: noChange }),
  'card-codes': (view) => cardCodes({ ...view, qr: view.qr && view.qr.map((/** @type {string} */ row) => [...row].map((module) => module === '#')) }),
  'card-history': cardHistory,
  'card-state': cardState,
  'change-list': (view) => changeList(view),
  'coupon-choice': (view) => couponChoice(view, noChange).node,
  'due-line': dueLine,
  'engine-status': (view) => engineFailure(view, noChange),
  'event-card': (view) => eventCard(view, []),
  'expiry-timeline': expiryTimeline,
  'forecast-curve': forecastCurve,
  'forecast-table': forecastTable,
  'goods-list': (view) => shownGoods(view),
  'leaving-table': leavingTable,
  'lots-table': lotsTable,
  'need-bars': needBars,
  'next-step': nextStep,
  'not-applied': notApplied,
  'notice-list': (view) => noticeList(view) ?? '',
  'offer-hint': (view) => offerHint(view, noChange),
  'points-choice': (view) => pointsChoice(view, noChange).node,
  'points-figures': pointsFigures,
  'points-ledger': (view) => pointsLedger({ ...view, count: () => view.count, more: () => view.more }, noChange),
  'points-level': pointsLevel,
  'outcome-pair': outcomePair,
  'points-summary': pointsSummary,
  'problem-list': problemList,
  'progress-ring': progressRing,
  'quantity-stepper': (view) => quantityStepper(view, noChange).node,
  'quote-receipt': quoteReceipt,
  'record-actions': (view) => recordActions(view, { done: noChange, kept: () => ({}), typed: noChange }),
  'record-card': (view) => recordCard(view, []),
  'redemption-list': (view) => redemptionList(view, noChange),
  'redemption-trial': redemptionTrial,
  'repair-bill': repairBill,
  'return-lines': (view) => returnLines(view, noChange),
  'return-outcome': returnOutcome,
  'review-timetable': reviewTimetable,
  'service-record': serviceRecord,
  'tier-card': tierCard,
  'tier-compare': tierCompare,
  'tier-ladder': tierLadder,
  'tier-prices': tierPrices,
  'tier-rules': tierRules,
  'tier-timeline': tierTimeline,
  'version-notice': versionNotice,
  why,
};

/** @type {Record<string, { name: string, view: unknown }[]>} */
const examples = import.meta.glob('../../components/*/examples.json', { import: 'default', eager: true });

const sections = Object.entries(examples).map(([file, shown]) => {
  const name = file.split('/').at(-2) ?? file;
  return element('section', { class: 'gallery__component', 'data-component': name }, element('h2', { lang: 'en' }, name), ...shown.map((one) => exampleOf(name, one)));
});
document.getElementById('gallery')?.replaceChildren(...sections);

/** @param {string} component @param {{ name: string, view: unknown }} example */
function exampleOf(component, { name, view }) {
  return element('div', { class: 'gallery__example' }, element('h3', { lang: 'en' }, name), components[component](view));
}

/** @param {Parameters<typeof goodsList>[0]} view */
function shownGoods(view) {
  const { node, showQuantities } = goodsList(view, noChange);
  showQuantities(new Map(view.goods.map(({ sku, stepper }) => [sku, stepper.quantity])));
  return node;
}
