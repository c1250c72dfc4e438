// @ts-check
// How things stand with and without what is supposed: on the day of the purchase, and at the end of the forecast.

import { benefitChanges } from '../../components/benefit-changes/benefit-changes.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { changesView } from '../../words/tier-changes.js';
import { holdSentence, reachSentence, ringOf } from '../../words/tier-sentences.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').ForecastDay} ForecastDay */
/** @typedef {import('./suppose.js').Supposed} Supposed */
/** @typedef {import('./suppose.js').Way} Way */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** @param {Supposed} supposed @param {StandingWords} context */
export function thenView({ before, after, tier, termEnds }, context) {
  const { words } = context;
  const changed = before.tier && after.tier && before.tier.tier !== after.tier.tier ? after.timeline.at(-1) : undefined;
  const changes = changed ? changesView(changed, context) : null;
  return {
    outcomes: [
      standingOutcome(words.say('live-what-if-before'), before, { tier, termEnds, more: null }, context),
      standingOutcome(words.say('live-what-if-after'), after, { tier, termEnds, more: changes ? benefitChanges(changes) : null }, context),
    ],
  };
}

/**
 * The tier that is looked at and how far it is, as far as the regulations of the day have it; else the next one.
 *
 * @param {Standing} standing
 * @param {string | null} chosen
 * @param {StandingWords} context
 */
function towardOf(standing, chosen, context) {
  const { words, names, program } = context;
  const { tier, progress } = standing;
  if (!tier) return { next: undefined, said: words.say('live-step-none') };
  const looked = versionOf(program, standing.regulations)?.tiers.find(({ id }) => id === chosen);
  const next = looked ? progress.find((one) => one.tier === looked.id) : progress[0];
  const done = looked ? words.say('live-what-if-tier-reached', { tier: names.tiers[looked.id] }) : words.say('live-step-top');
  return { next, said: next ? reachSentence(next, standing, context) : done };
}

/** @param {string | null} termEnds @param {StandingWords} context */
function termFacts(termEnds, { words }) {
  return termEnds ? [{ label: words.say('live-what-if-term-ends'), value: words.day(termEnds) }] : [];
}

/**
 * @param {string} title
 * @param {Standing} standing
 * @param {{ tier: string | null, termEnds: string | null, more: Node | null }} besides
 * @param {StandingWords} context
 */
function standingOutcome(title, standing, { tier: chosen, termEnds, more }, context) {
  const { words, names, program } = context;
  const { tier, term } = standing;
  const { next, said } = towardOf(standing, chosen, context);
  const facts = [{ label: words.say('live-what-if-next'), value: said }];
  const hold = tier && holdSentence(tier, term, context);
  if (hold) facts.push({ label: words.say('live-what-if-keep'), value: hold });
  return {
    title,
    tone: toneOf(versionOf(program, standing.regulations), tier?.tier),
    tier: tier ? names.tiers[tier.tier] : words.say('live-card-no-tier'),
    ring: next ? ringOf(next.need, next.tier, 'reach', null, standing, context) : null,
    facts: [...facts, ...termFacts(termEnds, context), ...pointsFacts(standing.wallets, context)],
    more,
  };
}

/** @param {Supposed} supposed @param {StandingWords} context */
export function aheadView(supposed, context) {
  const { words } = context;
  const { without, planned } = supposed;
  const ways = [wayOutcome(words.say('live-what-if-without'), without, supposed, context)];
  if (planned) ways.push(wayOutcome(words.say('live-what-if-planned'), planned, supposed, context));
  return { outcomes: ways };
}

/** @param {string} title @param {Way} way @param {Supposed} supposed @param {StandingWords} context */
function wayOutcome(title, { days, timeline, end }, { before: from, tier: chosen, termEnds }, context) {
  const { words, names, program } = context;
  const last = days[days.length - 1];
  const version = versionOf(program, from.regulations);
  const place = version?.tiers.findIndex(({ id }) => id === last.tier) ?? -1;
  const next = place < 0 ? undefined : version?.tiers[place + 1];
  const toward = end && towardOf(end, chosen, context);
  const ring = end ? toward?.next && ringOf(toward.next.need, toward.next.tier, 'reach', null, end, context) : last.next && next && ringOf(last.next, next.id, 'reach', null, from, context);
  const moves = timeline.map(({ on, to }) => words.say('live-what-if-move', { day: words.day(on), tier: names.tiers[to] }));
  return {
    title,
    tone: toneOf(version, last.tier),
    tier: last.tier ? names.tiers[last.tier] : words.say('live-card-no-tier'),
    ring: ring || null,
    facts: [
      ...(toward ? [{ label: words.say('live-what-if-next'), value: toward.said }] : []),
      { label: words.say('live-what-if-moves'), value: moves.length > 0 ? moves.join(words.say('live-what-if-moves-and')) : words.say('live-what-if-moves-none') },
      ...(last.heldTo ? [{ label: words.say('live-what-if-held'), value: words.day(last.heldTo) }] : []),
      ...termFacts(termEnds, context),
      ...pointsFacts(last.wallets, context),
    ],
    more: null,
  };
}

/** @param {{ wallet: string, spendable: number, pending: number }[]} wallets @param {StandingWords} context */
function pointsFacts(wallets, { words, names }) {
  return wallets.flatMap(({ wallet, spendable, pending }) => [
    {
      label: words.say('live-points-spendable', { wallet: names.wallets[wallet] }),
      value: pending > 0 ? words.say('live-what-if-pending', { spendable: words.count(spendable), pending: words.count(pending) }) : words.count(spendable),
    },
  ]);
}

/** The outcome as it is spoken after a change. @param {Supposed} supposed @param {StandingWords} context */
export function spokenOutcome({ without, planned, tier: chosen }, context) {
  const { words, names } = context;
  const tierOf = (/** @type {Way} */ { days }) => {
    const { tier } = days[days.length - 1];
    return tier ? names.tiers[tier] : words.say('live-card-no-tier');
  };
  const outcome = planned ? words.say('live-what-if-spoken', { without: tierOf(without), planned: tierOf(planned) }) : words.say('live-what-if-spoken-nothing', { tier: tierOf(without) });
  const { end } = planned ?? without;
  return end ? [outcome, towardOf(end, chosen, context).said].join(words.say('live-what-if-moves-and')) : outcome;
}
