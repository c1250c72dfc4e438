// @ts-check
// 会员中心: where a member stands on a day, and why.

import catalogues from 'virtual:page-words/home';
import { activityList } from '../../components/activity-list/activity-list.js';
import { benefitList } from '../../components/benefit-list/benefit-list.js';
import { element, put } from '../../components/element.js';
import { leavingTable } from '../../components/leaving-table/leaving-table.js';
import { lotsTable } from '../../components/lots-table/lots-table.js';
import { nextStep } from '../../components/next-step/next-step.js';
import { pointsSummary } from '../../components/points-summary/points-summary.js';
import { noticeList } from '../../components/notice-list/notice-list.js';
import { progressRing } from '../../components/progress-ring/progress-ring.js';
import { tierCard } from '../../components/tier-card/tier-card.js';
import { tierLadder } from '../../components/tier-ladder/tier-ladder.js';
import { tierTimeline } from '../../components/tier-timeline/tier-timeline.js';
import { why } from '../../components/why/why.js';
import { asKnownOn, renewed } from '../../state/hypothetical-member.js';
import { noticeSentence } from '../../words/notice-sentences.js';
import { stepDay } from '../../words/typed-dates.js';
import { lotsView } from '../../words/lots.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { activitiesView } from './activities-view.js';
import { pointsView } from './points-view.js';
import { cardView, nextStepView, ringView } from './next-step-view.js';
import { benefitsView, ladderView, leavingView, timelineView } from './standing-view.js';

/** The first to be spent; all of them stand on the page of points. */
const lotsShown = 3;

openPortal({
  catalogues,
  guests: false,
  prepare: async () => {},
  show({ words, names, data, engine, member, on }) {
    if (!member) return;
    const answer = engine.standing(member, on);
    document.getElementById('content')?.toggleAttribute('data-refused', !answer.ok);
    put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
    if (!answer.ok) return;

    const standing = answer.value;
    const { value: report } = engine.progress(member, on);
    const { value: has } = engine.benefits(member, on);
    if (!report || !has) return;
    const context = { words, names, program: data.program };
    put('tier-card', tierCard(cardView(standing, member, context)));
    put('next-step', nextStep(nextStepView(standing, member, aheadOf(standing, member, engine), context)));
    put('progress-ring', ringBlock(ringView(standing, context)));
    put('points', ...standing.wallets.map((wallet) => walletBlock(wallet, on, context)));
    put('ladder', tierLadder(ladderView(report, context)), ...leavingView(report, context).map(leavingTable));
    put('notices', noticeList({ label: words.say('live-version-label'), notices: has.notices.map((notice) => noticeSentence(notice, words)) }));
    document.getElementById('notices-link')?.toggleAttribute('hidden', has.notices.length === 0);
    put('benefits', benefitList(benefitsView(standing, context)));
    put('timeline', tierTimeline(timelineView(standing, context)));
    put('activities', activityList(activitiesView(member.activities ?? [], on, context)));
    showSource(standing.regulations, words);
  },
});

/**
 * What will have come by the day after the hold, if nothing else happens but that the term is renewed.
 *
 * @param {import('../../types.d.ts').Standing} standing
 * @param {import('../../types.d.ts').MemberDocument} member
 * @param {import('../portal.js').Engine} engine
 */
function aheadOf({ tier, on }, member, engine) {
  const after = tier?.heldTo ? stepDay(tier.heldTo, 1) : null;
  return after === null ? null : engine.forecast(renewed(asKnownOn(member, on)), null, on, after).value;
}

/** @param {ReturnType<typeof ringView>} view */
function ringBlock(view) {
  return view && element('figure', { class: 'ring-figure' }, progressRing(view), element('figcaption', {}, view.title, why(view.why)));
}

/**
 * @param {import('../../types.d.ts').WalletStanding} wallet
 * @param {string} on the day
 * @param {import('../../words/tier-sentences.js').StandingWords} context
 */
function walletBlock(wallet, on, context) {
  return element('div', { class: 'wallet' }, pointsSummary(pointsView(wallet, on, context)), lotsTable({ ...lotsView(wallet, context), shown: lotsShown, all: null }));
}
