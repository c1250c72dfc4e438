// @ts-check
// A member's standing, put into words for the components of the page. Nothing is computed here that the engine has decided.

import { conditionOf, figureOf, windowOf } from '../../words/conditions.js';
import { isZero } from '../../words/amounts.js';
import { metaOf, nameOf, toneOf, versionOf } from '../../words/members-and-tiers.js';
import { whyLabels, whyOf } from '../../words/reasons.js';
import { ruleAt } from './rule-at.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').Need} Need */
/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */

/** The end of a hold is worth the first word when it is this near. */
const nearDays = 90;

/**
 * @typedef {object} StandingWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('../../types.d.ts').ProgramDocument} program
 */

/** @param {Standing} standing @param {MemberDocument} member @param {StandingWords} context */
export function cardView(standing, member, { words, names, program }) {
  const { tier } = standing;
  const cardNumber = metaOf(member).cardNumber;
  return {
    tone: toneOf(versionOf(program, standing.regulations), tier?.tier),
    company: words.text(program.name),
    tier: tier ? names.tiers[tier.tier] : words.say('live-card-no-tier'),
    holder: nameOf(member, words),
    kind: words.say(`live-kind-${member.kind}`),
    numberLabel: words.say('live-card-number'),
    number: typeof cardNumber === 'string' ? inGroups(cardNumber) : null,
    since: tier ? words.say('live-card-since', { day: words.day(tier.since) }) : words.say('live-joined', { day: words.day(member.joinedOn) }),
    held: tier ? (tier.heldTo ? words.say('live-card-held-to', { day: words.day(tier.heldTo) }) : words.say('live-card-held-open')) : null,
  };
}

/**
 * The one sentence: the nearer of what keeps the tier and what raises it; the other follows.
 *
 * @param {Standing} standing
 * @param {MemberDocument} member
 * @param {StandingWords} context
 */
export function nextStepView(standing, member, context) {
  const { words, names } = context;
  const { tier, progress, term } = standing;
  const facts = termFacts(term, words);
  if (!tier) return { headline: words.say('live-step-none'), detail: outsideTerms(standing, member, words), facts, why: null };

  const next = progress[0];
  const reach = next && sentence('reach', next.need, { tier: names.tiers[next.tier] }, context);
  const keep = keepSentence(tier, term, context);
  const first = keepComesFirst(standing) ? keep : (reach ?? (keepIsOpen(tier.keep) ? keep : words.say('live-step-top')));
  const second = first === keep ? (reach ?? null) : keep;
  return {
    headline: first ?? words.say('live-step-top'),
    detail: second,
    facts,
    why: whyOf(tier.reason, names.tiers[tier.tier], context),
  };
}

/** The ring belongs to the sentence that comes first. @param {Standing} standing @param {StandingWords} context */
export function ringView(standing, context) {
  const { words, names, program } = context;
  const { tier, progress } = standing;
  if (!tier) return null;
  const next = progress[0];
  const keeps = keepComesFirst(standing) || !next;
  const need = keeps ? tier.keep : next.need;
  if (!need) return null;
  const leadsTo = keeps ? tier.tier : next.tier;
  const rule = ruleAt(program, need.pointer);
  // What keeps the tier is counted for the day its hold ends, not for today.
  const until = keeps && tier.heldTo ? words.day(tier.heldTo) : null;
  const metric = words.say(`live-metric-${keeps ? 'keep' : 'reach'}-${need.metric}`);
  const window = rule ? windowOf(rule, words.say, until) : metric;
  const figures = { have: figure(need, need.have, context), need: figure(need, need.need, context) };
  return {
    tone: toneOf(versionOf(program, standing.regulations), leadsTo),
    share: need.share,
    label: words.say('live-ring-label', { metric, window, ...figures, tier: names.tiers[leadsTo], percent: words.percent(need.share) }),
    metric: window,
    have: figures.have,
    need: words.say('live-need-of', { need: figures.need }),
    title: metric,
    why: { ...whyLabels(metric, words), reason: conditionOf(rule ?? undefined, conditionWords(context), until), clause: need.clause, pointer: need.pointer },
  };
}

/** @param {Standing} standing @param {StandingWords} context */
export function ladderView(standing, context) {
  const { words, names, program } = context;
  const version = versionOf(program, standing.regulations);
  // Outside every term nothing is held and nothing is missing: the ladder then only says what each tier takes.
  const ahead = new Map((standing.tier ? standing.progress : []).map(({ tier, need }) => [tier, need]));
  const rungs = (version?.tiers ?? []).map((tier) => {
    const need = ahead.get(tier.id);
    const current = tier.id === standing.tier?.tier;
    return {
      tone: toneOf(version, tier.id),
      tier: names.tiers[tier.id],
      condition: conditionOf(tier.reach, conditionWords(context)),
      fee: tier.fee && !isZero(tier.fee) ? words.say('live-ladder-fee', { fee: words.money(tier.fee, program.currency) }) : null,
      clause: tier.clause ?? null,
      place: /** @type {'current' | 'passed' | 'ahead'} */ (current ? 'current' : need || !standing.tier ? 'ahead' : 'passed'),
      status: rungStatus(current, need, standing, context),
      share: need ? need.share : null,
      shareLabel: words.say('live-ladder-progress', { tier: names.tiers[tier.id], percent: words.percent(need?.share ?? '1') }),
    };
  });
  return { rungs };
}

/** @param {Standing} standing @param {StandingWords} context */
export function benefitsView(standing, context) {
  const { words, names, program } = context;
  const documents = new Map(versionOf(program, standing.regulations)?.benefits?.map((benefit) => [benefit.id, benefit]));
  const benefits = standing.benefits.map((given) => {
    const document = documents.get(given.benefit);
    return {
      name: names.benefits[given.benefit],
      class: given.class,
      classLabel: words.say(`live-class-${given.class}`),
      figure: document?.rate
        ? words.codes.rate(document.rate.rate)
        : given.quota
          ? words.say(`live-benefit-quota-${given.quota.per}`, { quantity: given.quota.quantity })
          : null,
      saves: document?.rate !== undefined,
      clause: given.clause,
      pointer: given.pointer,
    };
  });
  return { benefits, empty: words.say(standing.tier ? 'live-benefits-empty' : 'live-benefits-paused') };
}

/** @param {Standing} standing @param {StandingWords} context */
export function timelineView(standing, context) {
  const { words, names, program } = context;
  const version = versionOf(program, standing.regulations);
  const rankOf = (/** @type {string | null} */ tier) => version?.tiers.findIndex(({ id }) => id === tier) ?? -1;
  const changes = standing.timeline.toReversed().map((change) => {
    const opening = change.reason.code === 'tier.opening';
    const kind = opening ? 'opening' : change.from === null ? 'joined' : rankOf(change.to) > rankOf(change.from) ? 'up' : 'down';
    const text = words.say(`live-timeline-${kind}`, { to: names.tiers[change.to] });
    return { tone: toneOf(version, change.to), day: words.day(change.on), iso: change.on, text, why: whyOf(change.reason, text, context) };
  });
  return { changes };
}

/** Since when there is no term, or from when there will be one. @param {Standing} standing @param {MemberDocument} member @param {StandingWords['words']} words */
function outsideTerms({ on }, { terms }, words) {
  const day = on.slice(0, 10);
  const ended = terms.findLast(({ to }) => to && to < day)?.to;
  if (ended) return words.say('live-step-none-ended', { day: words.day(ended) });
  const next = terms.find(({ from }) => from > day);
  return next ? words.say('live-step-none-starts', { day: words.day(next.from) }) : words.say('live-step-none-text');
}

/** @param {Standing['term']} term @param {StandingWords['words']} words */
function termFacts(term, words) {
  if (!term) return [];
  const from = words.day(term.from);
  return [term.to ? words.say('live-term', { from, to: words.day(term.to) }) : words.say('live-term-open', { from })];
}

/** @param {NonNullable<Standing['tier']>} tier @param {Standing['term']} term @param {StandingWords} context */
function keepSentence(tier, term, context) {
  const { words, names } = context;
  if (!tier.keep || !tier.heldTo) return null;
  const day = words.day(tier.heldTo);
  const keep = keepIsOpen(tier.keep) ? sentence('keep', tier.keep, { day }, context) : words.say('live-step-kept', { day, tier: names.tiers[tier.tier] });
  // A tier is held only within a term, so that a term that ends before the hold has to be renewed as well.
  return term?.to && term.to < tier.heldTo ? words.say('live-step-renewed', { sentence: keep, day: words.day(term.to) }) : keep;
}

/** @param {'reach' | 'keep'} aim @param {Need} need @param {Record<string, string>} variables @param {StandingWords} context */
function sentence(aim, need, variables, { words, program }) {
  const missing = need.metric === 'net_spend' ? words.money(String(need.missing), program.currency) : Number(need.missing);
  return words.say(`live-step-${aim}-${need.metric}`, { ...variables, missing });
}

/** @param {Standing} standing */
function keepComesFirst({ tier, on }) {
  if (!tier?.heldTo || !keepIsOpen(tier.keep)) return false;
  return (Date.parse(tier.heldTo) - Date.parse(on.slice(0, 10))) / 86_400_000 <= nearDays;
}

/** @param {Need | null} keep */
function keepIsOpen(keep) {
  return keep !== null && !isZero(keep.missing);
}

/** @param {boolean} current @param {Need | undefined} need @param {Standing} standing @param {StandingWords} context */
function rungStatus(current, need, standing, context) {
  const { words } = context;
  if (current) return words.say('live-ladder-current');
  if (need) return words.say('live-ladder-missing', { missing: figure(need, need.missing, context) });
  return standing.tier ? words.say('live-ladder-passed') : '';
}

/** @param {Need} need @param {string | number} value @param {StandingWords} context */
function figure(need, value, context) {
  return figureOf(need.metric, value, conditionWords(context));
}

/** @param {StandingWords} context */
function conditionWords({ words, program }) {
  return { say: words.say, money: (/** @type {string} */ amount) => words.money(amount, program.currency) };
}

/** @param {string} cardNumber */
function inGroups(cardNumber) {
  return cardNumber.replaceAll(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
