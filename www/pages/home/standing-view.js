// @ts-check
// A member's standing, put into words for the components of the page. Nothing is computed here that the engine has decided.

import { conditionOf, figureOf, windowOf } from '../../words/conditions.js';
import { metaOf, nameOf, toneOf } from '../portal.js';
import { ruleAt } from './rule-at.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').Need} Need */
/** @typedef {import('../../types.d.ts').Reason} Reason */
/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../components/why/why.js').WhyView} WhyView */

/** The end of a hold is worth the first word when it is this near. */
const nearDays = 90;

/**
 * @typedef {object} StandingWords
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {import('../../types.d.ts').ProgramDocument} program
 */

/** @param {Standing} standing @param {StandingWords['program']} program */
export function versionOf(standing, program) {
  return program.versions.find(({ id }) => id === standing.regulations.version);
}

/** @param {Standing} standing @param {MemberDocument} member @param {StandingWords} context */
export function cardView(standing, member, { words, names, program }) {
  const { tier } = standing;
  const cardNumber = metaOf(member).cardNumber;
  return {
    tone: toneOf(versionOf(standing, program), tier?.tier),
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
 * @param {StandingWords} context
 */
export function nextStepView(standing, context) {
  const { words, names } = context;
  const { tier, progress, term } = standing;
  const facts = termFacts(term, words);
  if (!tier) return { headline: words.say('live-step-none'), detail: words.say('live-step-none-text'), facts, why: null };

  const next = progress[0];
  const reach = next && sentence('reach', next.need, { tier: names.tiers[next.tier] }, context);
  const keep = keepSentence(tier, context);
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
  const metric = words.say(`live-metric-${keeps ? 'keep' : 'reach'}-${need.metric}`);
  const figures = { have: figure(need, need.have, context), need: figure(need, need.need, context) };
  return {
    tone: toneOf(versionOf(standing, program), leadsTo),
    share: need.share,
    label: words.say('live-ring-label', { metric, ...figures, tier: names.tiers[leadsTo], percent: words.percent(need.share) }),
    metric: rule ? windowOf(rule, words.say) : metric,
    have: figures.have,
    need: words.say('live-need-of', { need: figures.need }),
    title: metric,
    why: { ...whyLabels(metric, context), reason: conditionOf(rule ?? undefined, conditionWords(context)), clause: need.clause, pointer: need.pointer },
  };
}

/** @param {Standing} standing @param {StandingWords} context */
export function ladderView(standing, context) {
  const { words, names, program } = context;
  const version = versionOf(standing, program);
  const ahead = new Map(standing.progress.map(({ tier, need }) => [tier, need]));
  const rungs = (version?.tiers ?? []).map((tier) => {
    const need = ahead.get(tier.id);
    const current = tier.id === standing.tier?.tier;
    return {
      tone: toneOf(version, tier.id),
      tier: names.tiers[tier.id],
      condition: conditionOf(tier.reach, conditionWords(context)),
      fee: tier.fee && !isZero(tier.fee) ? words.say('live-ladder-fee', { fee: words.money(tier.fee, program.currency) }) : null,
      clause: tier.clause ?? null,
      place: /** @type {'current' | 'passed' | 'ahead'} */ (current ? 'current' : need ? 'ahead' : 'passed'),
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
  const documents = new Map(versionOf(standing, program)?.benefits?.map((benefit) => [benefit.id, benefit]));
  const benefits = standing.benefits.map((given) => {
    const document = documents.get(given.benefit);
    const name = names.benefits[given.benefit];
    return {
      name,
      class: given.class,
      classLabel: words.say(`live-class-${given.class}`),
      figure: document?.rate
        ? words.codes.rate(document.rate.rate)
        : given.quota
          ? words.say(`live-benefit-quota-${given.quota.per}`, { quantity: given.quota.quantity })
          : null,
      why: { ...whyLabels(name, context), reason: null, clause: given.clause, pointer: given.pointer },
    };
  });
  return { benefits, empty: words.say('live-benefits-empty') };
}

/** @param {Standing} standing @param {StandingWords} context */
export function timelineView(standing, context) {
  const { words, names, program } = context;
  const version = versionOf(standing, program);
  const rankOf = (/** @type {string | null} */ tier) => version?.tiers.findIndex(({ id }) => id === tier) ?? -1;
  const changes = standing.timeline.toReversed().map((change) => {
    const kind = change.from === null ? 'joined' : rankOf(change.to) > rankOf(change.from) ? 'up' : 'down';
    const text = words.say(`live-timeline-${kind}`, { to: names.tiers[change.to] });
    return { tone: toneOf(version, change.to), day: words.day(change.on), iso: change.on, text, why: whyOf(change.reason, text, context) };
  });
  return { changes };
}

/** @param {Reason} reason @param {string} about @param {StandingWords} context @returns {WhyView} */
export function whyOf(reason, about, context) {
  const { words, names } = context;
  return { ...whyLabels(about, context), reason: words.codes.reason(reason, names), clause: reason.clause, pointer: reason.pointer };
}

/** @param {string} about @param {StandingWords} context */
function whyLabels(about, { words }) {
  return { label: words.say('live-why'), about: words.say('live-why-about', { what: about }), pointerLabel: words.say('live-pointer') };
}

/** @param {Standing['term']} term @param {StandingWords['words']} words */
function termFacts(term, words) {
  if (!term) return [];
  const from = words.day(term.from);
  return [term.to ? words.say('live-term', { from, to: words.day(term.to) }) : words.say('live-term-open', { from })];
}

/** @param {NonNullable<Standing['tier']>} tier @param {StandingWords} context */
function keepSentence(tier, context) {
  const { words, names } = context;
  if (!tier.keep || !tier.heldTo) return null;
  const day = words.day(tier.heldTo);
  return keepIsOpen(tier.keep) ? sentence('keep', tier.keep, { day }, context) : words.say('live-step-kept', { day, tier: names.tiers[tier.tier] });
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

/** @param {string | number} value */
function isZero(value) {
  return /^0+(\.0+)?$/.test(String(value));
}

/** @param {string} cardNumber */
function inGroups(cardNumber) {
  return cardNumber.replaceAll(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
