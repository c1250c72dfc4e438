// @ts-check
// 会员中心: where a member stands on a day, and why.

import { activityList } from '../../components/activity-list/activity-list.js';
import { benefitList } from '../../components/benefit-list/benefit-list.js';
import { element, put } from '../../components/element.js';
import { lotsTable } from '../../components/lots-table/lots-table.js';
import { nextStep } from '../../components/next-step/next-step.js';
import { pointsSummary } from '../../components/points-summary/points-summary.js';
import { progressRing } from '../../components/progress-ring/progress-ring.js';
import { tierCard } from '../../components/tier-card/tier-card.js';
import { tierLadder } from '../../components/tier-ladder/tier-ladder.js';
import { tierTimeline } from '../../components/tier-timeline/tier-timeline.js';
import { why } from '../../components/why/why.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { activitiesView } from './activities-view.js';
import { lotsView, pointsView } from './points-view.js';
import { benefitsView, cardView, ladderView, nextStepView, ringView, timelineView } from './standing-view.js';

openPortal({
  guests: false,
  prepare: async () => {},
  show({ words, names, data, engine, member, on }) {
    if (!member) return;
    const answer = engine.standing(member, on);
    document.getElementById('content')?.toggleAttribute('data-refused', !answer.ok);
    put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
    if (!answer.ok) return;

    const standing = answer.value;
    const context = { words, names, program: data.program };
    put('tier-card', tierCard(cardView(standing, member, context)));
    put('next-step', nextStep(nextStepView(standing, member, context)));
    put('progress-ring', ringBlock(ringView(standing, context)));
    put('points', ...standing.wallets.map((wallet) => walletBlock(wallet, context)));
    put('ladder', tierLadder(ladderView(standing, context)));
    put('benefits', benefitList(benefitsView(standing, context)));
    put('timeline', tierTimeline(timelineView(standing, context)));
    put('activities', activityList(activitiesView(member.activities ?? [], on, context)));
    showSource(standing.regulations, words);
  },
});

/** @param {ReturnType<typeof ringView>} view */
function ringBlock(view) {
  return view && element('figure', { class: 'ring-figure' }, progressRing(view), element('figcaption', {}, view.title, why(view.why)));
}

/**
 * @param {import('../../types.d.ts').WalletStanding} wallet
 * @param {import('./standing-view.js').StandingWords} context
 */
function walletBlock(wallet, context) {
  return element('div', { class: 'wallet' }, pointsSummary(pointsView(wallet, context)), lotsTable(lotsView(wallet, context)));
}
