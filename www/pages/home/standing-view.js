// @ts-check
// A member's standing, put into words for the components of the page. Nothing is computed here that the engine has decided.

import { conditionOf } from '../../words/conditions.js';
import { isZero } from '../../words/amounts.js';
import { quotaWords, usedWords } from '../../words/benefit-use.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { conditionWords, figureIn, isMet, isSeveral, missingFigures, needView, spaced } from '../../words/needs.js';
import { whyOf } from '../../words/reasons.js';
import { ruleAt } from '../../words/rule-at.js';
import { changesView } from '../../words/tier-changes.js';
import { granted } from '../../words/tier-sentences.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').ProgressReport} ProgressReport */
/** @typedef {import('../../types.d.ts').TierProgress} TierProgress */
/** @typedef {import('../../types.d.ts').Change} Change */
/** @typedef {import('../../types.d.ts').Need} Need */
/** @typedef {import('../../types.d.ts').Source} Source */

/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** @param {ProgressReport} report @param {StandingWords} context */
export function ladderView(report, context) {
  const { words, names, program } = context;
  const version = versionOf(program, report.regulations);
  const { tier: held } = report;
  // Outside every term nothing is held and nothing is missing: the ladder then only says what each tier takes.
  const known = new Map((held ? report.tiers : []).map((progress) => [progress.tier, progress]));
  const rungs = (version?.tiers ?? []).map((tier) => {
    const progress = known.get(tier.id);
    const current = tier.id === held?.tier;
    const ahead = progress && !progress.reached ? progress : null;
    // A tier that was only granted still has its own rule to meet.
    const measured = ahead ?? (current && held && granted(held) ? progress : null) ?? null;
    return {
      tone: toneOf(version, tier.id),
      tier: names.tiers[tier.id],
      condition: conditionOf(tier.reach, conditionWords(context)),
      fee: tier.fee && !isZero(tier.fee) ? words.say('live-ladder-fee', { fee: words.money(tier.fee, program.currency) }) : null,
      clause: tier.clause ?? null,
      place: /** @type {'current' | 'passed' | 'ahead'} */ (current ? 'current' : ahead || !held ? 'ahead' : 'passed'),
      status: current ? currentWords(measured, context) : ahead ? missingWords(ahead.need, context) : held ? words.say('live-ladder-passed') : '',
      ...measureOf(measured, names.tiers[tier.id], context),
      changes: ahead ? changesView(ahead, context) : null,
    };
  });
  return { rungs };
}

/**
 * A rule of one metric is told by its status and a bar; a tree of rules by a bar for each metric.
 *
 * @param {TierProgress | null} progress
 * @param {string} tier
 * @param {StandingWords} context
 */
function measureOf(progress, tier, context) {
  const { words } = context;
  if (!progress) return { share: null, shareLabel: '', leaving: null, bars: null };
  const { need } = progress;
  if (isSeveral(need)) return { share: null, shareLabel: '', leaving: null, bars: needView(need, context) };
  const leaving = need.leaving && words.say('live-leaving-next', { day: words.day(need.leaving.on), amount: spaced(figureIn(need, need.leaving.amount, context)) });
  return { share: need.share, shareLabel: words.say('live-ladder-progress', { tier, percent: words.percent(need.share) }), leaving, bars: null };
}

/** @param {TierProgress | null} granted how far a tier is that was only granted @param {StandingWords} context */
function currentWords(granted, context) {
  const { words } = context;
  return granted && !isMet(granted.need) ? words.say('live-ladder-own', { missing: missingFigures(granted.need, context) }) : words.say('live-ladder-current');
}

/** @param {Need} need @param {StandingWords} context */
function missingWords(need, context) {
  return isMet(need) ? context.words.say('live-need-met') : context.words.say('live-ladder-missing', { missing: missingFigures(need, context) });
}

/**
 * What leaves the windows of the next tier, if nothing else happens: a table for each rule that measures over a window.
 *
 * @param {ProgressReport} report
 * @param {StandingWords} context
 */
export function leavingView(report, context) {
  const { words, names } = context;
  const next = report.tier ? report.tiers.find(({ reached }) => !reached) : undefined;
  if (!next) return [];
  const metrics = metricsOf(next.need);
  return next.leaving.flatMap(({ pointer, days }) => {
    const need = metrics.find((one) => one.pointer === pointer);
    if (!need || days.length === 0) return [];
    const rule = ruleAt(context.program, pointer);
    return [
      {
        title: words.say('live-leaving-title', { tier: names.tiers[next.tier], metric: words.say(`live-metric-${need.metric}`), count: days.length }),
        caption: conditionOf(rule ?? undefined, conditionWords(context)),
        headings: { day: words.say('live-leaving-from'), amount: words.say('live-leaving-amount') },
        rows: days.map(({ on, amount }) => ({ iso: on, day: words.day(on), amount: figureIn(need, amount, context) })),
      },
    ];
  });
}

/** @param {Need} need @returns {import('../../types.d.ts').MetricNeed[]} */
function metricsOf(need) {
  return isSeveral(need) ? need.of.flatMap(metricsOf) : [need];
}

const classes = /** @type {const} */ (['tier', 'event', 'basic']);

/** @param {Standing} standing @param {StandingWords} context */
export function benefitsView(standing, context) {
  const { words, names, program } = context;
  const documents = new Map(versionOf(program, standing.regulations)?.benefits?.map((benefit) => [benefit.id, benefit]));
  const groups = classes.map((name) => {
    const given = standing.benefits.filter((benefit) => benefit.class === name);
    return {
      class: name,
      title: words.say(`live-class-${name}`),
      benefits: given.map((benefit) => {
        const document = documents.get(benefit.benefit);
        return {
          name: names.benefits[benefit.benefit],
          figure: document?.rate
            ? words.codes.rate(document.rate.rate)
            : benefit.quota
              ? quotaWords(benefit.quota, words)
              : null,
          saves: document?.rate !== undefined,
          used: usedWords(benefit, context),
          clause: benefit.clause,
          pointer: benefit.pointer,
        };
      }),
    };
  });
  return { groups: groups.filter(({ benefits }) => benefits.length > 0), empty: words.say(standing.tier ? 'live-benefits-empty' : 'live-benefits-paused') };
}

/**
 * Every change of tier with what it brings and takes, newest first.
 *
 * @param {{ regulations: Source, timeline: Change[] }} report
 * @param {StandingWords} context
 */
export function timelineView({ regulations, timeline }, context) {
  const { words, names, program } = context;
  const version = versionOf(program, regulations);
  const rankOf = (/** @type {string | null} */ tier) => version?.tiers.findIndex(({ id }) => id === tier) ?? -1;
  const changes = timeline.toReversed().map((change) => {
    const opening = change.reason.code === 'tier.opening';
    const kind = opening ? 'opening' : change.from === null ? 'joined' : rankOf(change.to) > rankOf(change.from) ? 'up' : 'down';
    const text = words.say(`live-timeline-${kind}`, { to: names.tiers[change.to] });
    return {
      tone: toneOf(version, change.to),
      day: words.day(change.on),
      iso: change.on,
      text,
      why: whyOf(change.reason, text, context),
      changes: changesView(change, context),
    };
  });
  return { changes };
}
