// @ts-check
// What raises a tier, what keeps it and until when, in sentences and as a ring.

import { conditionOf, scopeOf, windowOf } from './conditions.js';
import { toneOf, versionOf } from './members-and-tiers.js';
import { capital, conditionWords, figureIn, isMet, leadingMetric, spaced, todoOf } from './needs.js';
import { whyLabels } from './reasons.js';
import { ruleAt } from './rule-at.js';

/** @typedef {import('../types.d.ts').Standing} Standing */
/** @typedef {import('../types.d.ts').Need} Need */
/** @typedef {import('../types.d.ts').HeldTier} HeldTier */

/**
 * @typedef {object} StandingWords
 * @property {import('./site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('../types.d.ts').ProgramDocument} program
 */

/**
 * @param {Need} whole
 * @param {string} leadsTo
 * @param {'keep' | 'reach'} aim
 * @param {string | null} until
 * @param {Pick<Standing, 'regulations'>} standing
 * @param {StandingWords} context
 */
export function ringOf(whole, leadsTo, aim, until, standing, context) {
  const { words, names, program } = context;
  const need = leadingMetric(whole);
  const rule = ruleAt(program, need.pointer);
  const day = until && words.day(until);
  const metric = words.say(`live-metric-${aim}`, { metric: words.say(`live-metric-${need.metric}`) }) + scopeOf(rule, words.say);
  const window = rule && !rule.tenure ? windowOf(rule, words.say, day) : metric;
  const figures = { have: figureIn(need, need.have, context), need: figureIn(need, need.need, context) };
  const condition = conditionOf(ruleAt(program, whole.pointer) ?? undefined, conditionWords(context), day);
  return {
    tone: toneOf(versionOf(program, standing.regulations), leadsTo),
    share: need.share,
    label: words.say('live-ring-label', { metric, window, ...figures, tier: names.tiers[leadsTo], percent: words.percent(need.share) }),
    metric: window,
    have: figures.have,
    need: words.say('live-need-of', { need: figures.need }),
    title: metric,
    why: { ...whyLabels(metric, words), reason: condition, clause: whole.clause, pointer: whole.pointer },
  };
}

/** @param {{ tier: string, need: Need }} next @param {Pick<Standing, 'regulations'>} standing @param {StandingWords} context */
export function reachSentence(next, standing, context) {
  const { words, names, program } = context;
  const tier = names.tiers[next.tier];
  if (!isMet(next.need)) return capital(words.say('live-step-reach', { todo: spaced(todoOf(next.need, context)), tier }));
  const when = versionOf(program, standing.regulations)?.tierPolicy?.promotion ?? 'at_once';
  return words.say(`live-step-promotes-${when}`, { tier });
}

/** What keeps the tier, or until when it is granted. @param {HeldTier} tier @param {Standing['term']} term @param {StandingWords} context */
export function holdSentence(tier, term, context) {
  const { words, names } = context;
  if (!tier.heldTo) return null;
  const day = words.day(tier.heldTo);
  const name = names.tiers[tier.tier];
  const grant = granted(tier);
  if (!grant && !tier.keep) return null;
  const said = grant
    ? words.say(`live-step-granted-${grant}`, { day, tier: name })
    : keepIsMet(tier)
      ? words.say('live-step-kept', { day, tier: name })
      : capital(words.say(graceEnd(tier) ? 'live-step-grace' : 'live-step-keep', { day, todo: spaced(todoOf(/** @type {Need} */ (tier.keep), context)) }));
  // A tier is held only within a term, so that a term that ends before the hold has to be renewed as well.
  return term?.to && term.to < tier.heldTo ? words.say('live-step-renewed', { sentence: said, day: words.day(term.to) }) : said;
}

/** The last day of grace, if the tier was not kept and stays for a while. @param {HeldTier} tier */
export function graceEnd({ reason }) {
  return reason.code === 'tier.grace' ? reason.params.to : null;
}

/** How a tier was given that no rule decided. @param {HeldTier} tier */
export function granted({ reason }) {
  return reason.code === 'tier.granted' ? reason.params.grant : null;
}

/** Whether nothing more is needed to keep it. @param {HeldTier} tier */
export function keepIsMet({ keep }) {
  return keep === null || isMet(keep);
}
