// @ts-check
// 等级与权益: what each tier gives, what reaches and keeps it, and what the announced regulations change for the member.

import catalogues from 'virtual:page-words/tiers';
import { element, put } from '../../components/element.js';
import { noticeList } from '../../components/notice-list/notice-list.js';
import { tierCompare } from '../../components/tier-compare/tier-compare.js';
import { tierRules } from '../../components/tier-rules/tier-rules.js';
import { versionNotice } from '../../components/version-notice/version-notice.js';
import { noticeSentence } from '../../words/notice-sentences.js';
import { pageLocale } from '../../words/page-locale.js';
import { changesView } from '../../words/tier-changes.js';
import { noticeView } from '../../words/version-notices.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { compareView } from './compare-view.js';
import { rulesView } from './rules-view.js';

/** @typedef {import('../../types.d.ts').BenefitsReport} BenefitsReport */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** The words of changes come when there is one to be told; who was shown last says whose. @type {{ renderer: Promise<import('huiji/words/differences').DifferenceRenderer> | null, report: BenefitsReport | null }} */
const changes = { renderer: null, report: null };

openPortal({
  catalogues,
  guests: true,
  prepare: async () => {},
  show({ words, names, data: { program }, engine, member, on }) {
    const main = document.getElementById('content');
    const context = { words, names, program };
    main?.toggleAttribute('data-guest', member === null);
    if (member === null) {
      main?.removeAttribute('data-refused');
      put('problems');
      return showTiers(versionOn(program, on), null, context);
    }
    const answer = engine.benefits(member, on);
    main?.toggleAttribute('data-refused', !answer.ok);
    put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
    if (!answer.ok) return;

    const report = answer.value;
    showTiers(report.regulations.version, report, context);
    put('notices', noticeList({ label: words.say('live-version-label'), notices: report.notices.map((notice) => noticeSentence(notice, words)) }));
    showChanges(report, context);
    showSource(report.regulations, words);
  },
});

/** The version that is in force on a day; before the first of them, that one. @param {import('../../types.d.ts').ProgramDocument} program @param {string} on */
function versionOn({ versions }, on) {
  return (versions.findLast(({ effectiveFrom }) => effectiveFrom <= on.slice(0, 10)) ?? versions[0]).id;
}

/** @param {string} id @param {BenefitsReport | null} report @param {StandingWords} context */
function showTiers(id, report, context) {
  const { words, program } = context;
  const place = program.versions.findIndex((version) => version.id === id);
  const version = program.versions[place];
  if (!version) return;
  const moves = new Map(report?.tier ? report.tiers.map((tier) => [tier.tier, changesView(tier, context)]) : []);
  put('compare', tierCompare(compareView(version, place, words, report && { tier: report.tier, benefits: report.benefits, context })));
  put('rules', tierRules(rulesView(version, place, program.currency, words, report && { tier: report.tier, changes: moves })));
}

/** @param {BenefitsReport} report @param {StandingWords} context */
async function showChanges(report, { words, program }) {
  changes.report = report;
  if (report.notices.length === 0) return put('changes', element('p', { class: 'empty' }, words.say('live-version-none')));
  changes.renderer ??= import('huiji/words/differences').then(({ differenceRenderer }) => differenceRenderer(pageLocale(), program));
  const renderer = await changes.renderer;
  // Meanwhile another member may have been chosen, who shows up in turn.
  if (changes.report === report) put('changes', ...report.notices.map((notice) => versionNotice(noticeView(notice, words, renderer))));
}
