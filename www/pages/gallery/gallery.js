// @ts-check
// Every component with every one of its examples, for people to look at and for tests to measure.

import { activityList } from '../../components/activity-list/activity-list.js';
import { benefitList } from '../../components/benefit-list/benefit-list.js';
import { element } from '../../components/element.js';
import { engineFailure } from '../../components/engine-status/engine-status.js';
import { goodsList } from '../../components/goods-list/goods-list.js';
import { lotsTable } from '../../components/lots-table/lots-table.js';
import { nextStep } from '../../components/next-step/next-step.js';
import { notApplied } from '../../components/not-applied/not-applied.js';
import { pointsSummary } from '../../components/points-summary/points-summary.js';
import { problemList } from '../../components/problem-list/problem-list.js';
import { progressRing } from '../../components/progress-ring/progress-ring.js';
import { quantityStepper } from '../../components/quantity-stepper/quantity-stepper.js';
import { quoteReceipt } from '../../components/quote-receipt/quote-receipt.js';
import { tierCard } from '../../components/tier-card/tier-card.js';
import { tierLadder } from '../../components/tier-ladder/tier-ladder.js';
import { tierTimeline } from '../../components/tier-timeline/tier-timeline.js';
import { why } from '../../components/why/why.js';

const noChange = () => {};

/** @type {Record<string, (view: any) => Node>} */
const components = {
  'activity-list': activityList,
  'benefit-list': benefitList,
  'engine-status': (view) => engineFailure(view, noChange),
  'goods-list': (view) => shownGoods(view),
  'lots-table': lotsTable,
  'next-step': nextStep,
  'not-applied': notApplied,
  'points-summary': pointsSummary,
  'problem-list': problemList,
  'progress-ring': progressRing,
  'quantity-stepper': (view) => quantityStepper(view, noChange).node,
  'quote-receipt': quoteReceipt,
  'tier-card': tierCard,
  'tier-ladder': tierLadder,
  'tier-timeline': tierTimeline,
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
