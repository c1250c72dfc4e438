// @ts-check
// How things stand with and without what is supposed: on the day of the purchase, and at the end of the forecast.

import { benefitChanges } from '../../components/benefit-changes/benefit-changes.js';
import { toneOf, versionOf } from '../../words/members-and-tiers.js';
import { changesView, holdSentence, reachSentence, ringOf } from '../../words/tier-sentences.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').ForecastDay} ForecastDay */
/** @typedef {import('./suppose.js').Supposed} Supposed */
/** @typedef {import('./suppose.js').Way} Way */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** @param {Supposed} supposed @param {StandingWords} context */
export function thenView({ before, after }, context) {
  const { words } = context;
  const changed = before.tier && after.tier && before.tier.tier !== after.tier.tier ? after.timeline.at(-1) : undefined;
  const changes = changed ? changesView(changed, context) : null;
  return {
    outcomes: [
      standingOutcome(words.say('live-what-if-before'), before, null, context),
      standingOutcome(words.say('live-what-if-after'), after, changes ? benefitChanges(changes) : null, context),
    ],
  };
}

/** @param {string} title @param {Standing} standing @param {Node | null} more @param {StandingWords} context */
function standingOutcome(title, standing, more, context) {
  const { words, names, program } = context;
  const { tier, term, progress } = standing;
  const next = tier ? progress[0] : undefined;
  const facts = [{ label: words.say('live-what-if-next'), value: tier ? (next ? reachSentence(next, standing, context) : words.say('live-step-top')) : words.say('live-step-none') }];
  const hold = tier && holdSentence(tier, term, context);
  if (hold) facts.push({ label: words.say('live-what-if-keep'), value: hold });
  return {
    title,
    tone: toneOf(versionOf(program, standing.regulations), tier?.tier),
    tier: tier ? names.tiers[tier.tier] : words.say('live-card-no-tier'),
    ring: next ? ringOf(next.need, next.tier, 'reach', null, standing, context) : null,
    facts: [...facts, ...pointsFacts(standing.wallets, context)],
    more,
  };
}

/** @param {Supposed} supposed @param {StandingWords} context */
export function aheadView({ before, without, planned }, context) {
  const { words } = context;
  const ways = [wayOutcome(words.say('live-what-if-without'), without, before, context)];
  if (planned) ways.push(wayOutcome(words.say('live-what-if-planned'), planned, before, context));
  return { outcomes: ways };
}

/** @param {string} title @param {Way} way @param {Standing} from @param {StandingWords} context */
function wayOutcome(title, { days, timeline }, from, context) {
  const { words, names, program } = context;
  const last = days[days.length - 1];
  const version = versionOf(program, from.regulations);
  const place = version?.tiers.findIndex(({ id }) => id === last.tier) ?? -1;
  const next = place < 0 ? undefined : version?.tiers[place + 1];
  const moves = timeline.map(({ on, to }) => words.say('live-what-if-move', { day: words.day(on), tier: names.tiers[to] }));
  return {
    title,
    tone: toneOf(version, last.tier),
    tier: last.tier ? names.tiers[last.tier] : words.say('live-card-no-tier'),
    ring: last.next && next ? ringOf(last.next, next.id, 'reach', null, from, context) : null,
    facts: [
      { label: words.say('live-what-if-moves'), value: moves.length > 0 ? moves.join(words.say('live-what-if-moves-and')) : words.say('live-what-if-moves-none') },
      ...(last.heldTo ? [{ label: words.say('live-what-if-held'), value: words.day(last.heldTo) }] : []),
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
export function spokenOutcome({ without, planned }, { words, names }) {
  const tierOf = (/** @type {Way} */ { days }) => {
    const { tier } = days[days.length - 1];
    return tier ? names.tiers[tier] : words.say('live-card-no-tier');
  };
  if (!planned) return words.say('live-what-if-spoken-nothing', { tier: tierOf(without) });
  return words.say('live-what-if-spoken', { without: tierOf(without), planned: tierOf(planned) });
}
