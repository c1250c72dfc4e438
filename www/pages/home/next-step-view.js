// @ts-check
// The one sentence of the page, and what belongs to it: the card, the ring, what happens when the hold ends.

import { metaOf, nameOf, toneOf, versionOf } from '../../words/members-and-tiers.js';
import { otherWays } from '../../words/needs.js';
import { whyOf } from '../../words/reasons.js';
import { daysBetween } from '../../words/typed-dates.js';
import { graceEnd, granted, holdSentence, keepIsMet, reachSentence, ringOf } from '../../words/tier-sentences.js';

/** @typedef {import('../../types.d.ts').Standing} Standing */
/** @typedef {import('../../types.d.ts').Forecast} Forecast */
/** @typedef {import('../../types.d.ts').HeldTier} HeldTier */
/** @typedef {import('../../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** The end of a hold is worth the first word when it is this near, and that of the term a word of its own. */
const nearDays = 90;

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
 * @param {Forecast | null} ahead what comes of it by the day after the hold, if nothing else happens
 * @param {StandingWords} context
 */
export function nextStepView(standing, member, ahead, context) {
  const { words, names } = context;
  const { tier, progress, term } = standing;
  const termWords = termFacts(standing, member, words);
  if (!tier) return { headline: words.say('live-step-none'), detail: outsideTerms(standing, member, words), facts: termWords, why: null };

  const next = progress[0];
  const reach = next ? reachSentence(next, standing, context) : null;
  const hold = holdSentence(tier, term, context);
  const holdFirst = hold !== null && (holdComesFirst(standing) || (reach === null && !keepIsMet(tier)));
  const first = holdFirst ? hold : (reach ?? words.say('live-step-top'));
  const need = holdFirst ? (granted(tier) ? null : tier.keep) : next?.need;
  const ways = need ? otherWays(need, context).map((todo) => words.say('live-step-or', { todo })) : [];
  const then = thenSentence(tier, ahead, standing, context);
  return {
    headline: first,
    detail: holdFirst ? reach : hold,
    facts: [...ways, ...(then ? [then] : []), ...termWords],
    why: whyOf(tier.reason, names.tiers[tier.tier], context),
  };
}

/** The ring belongs to the sentence that comes first. @param {Standing} standing @param {StandingWords} context */
export function ringView(standing, context) {
  const { tier, progress } = standing;
  if (!tier) return null;
  const next = progress[0];
  const keeps = !granted(tier) && (holdComesFirst(standing) || !next);
  const need = keeps ? tier.keep : next?.need;
  if (!need) return null;
  // What keeps the tier is counted for the day its hold ends, not for today; in a time of grace it is what has come by now.
  const until = keeps && tier.heldTo && graceEnd(tier) === null ? tier.heldTo : null;
  return ringOf(need, keeps ? tier.tier : next.tier, keeps ? 'keep' : 'reach', until, standing, context);
}

/** Where the hold ends without being kept: what comes then. @param {HeldTier} tier @param {Forecast | null} ahead @param {Standing} standing @param {StandingWords} context */
function thenSentence(tier, ahead, standing, { words, names, program }) {
  if (!tier.heldTo || !ahead || (!granted(tier) && keepIsMet(tier))) return null;
  const change = ahead.timeline.find(({ on }) => on > /** @type {string} */ (tier.heldTo));
  if (change) return words.say('live-step-then', { day: words.day(change.on), tier: names.tiers[change.to] });
  const grace = versionOf(program, standing.regulations)?.tierPolicy?.grace;
  const heldTo = ahead.days.at(-1)?.heldTo;
  if (grace && heldTo && !granted(tier)) return words.say('live-step-then-grace', { day: words.day(ahead.to), to: words.day(heldTo) });
  return words.say('live-step-then-same', { day: words.day(tier.heldTo), tier: names.tiers[tier.tier] });
}

/** Since when there is no term, or from when there will be one. @param {Standing} standing @param {MemberDocument} member @param {StandingWords['words']} words */
function outsideTerms({ on }, { terms }, words) {
  const day = on.slice(0, 10);
  const ended = terms.findLast(({ to }) => to && to < day)?.to;
  if (ended) return words.say('live-step-none-ended', { day: words.day(ended) });
  const next = terms.find(({ from }) => from > day);
  return next ? words.say('live-step-none-starts', { day: words.day(next.from) }) : words.say('live-step-none-text');
}

/** The term; where it ends soon and no other follows, that instead. @param {Standing} standing @param {MemberDocument} member @param {StandingWords['words']} words */
function termFacts({ on, term }, { terms }, words) {
  if (!term) return [];
  const { to } = term;
  if (to && daysBetween(on, to) <= nearDays && !terms.some(({ from }) => from > to)) {
    return [words.say('live-term-ends', { to: words.day(to), count: daysBetween(on, to) })];
  }
  const from = words.day(term.from);
  return [term.to ? words.say('live-term', { from, to: words.day(term.to) }) : words.say('live-term-open', { from })];
}

/** @param {Standing} standing */
function holdComesFirst({ tier, on }) {
  if (!tier?.heldTo || (!granted(tier) && keepIsMet(tier))) return false;
  return graceEnd(tier) !== null || daysBetween(on, tier.heldTo) <= nearDays;
}

/** @param {string} cardNumber */
function inGroups(cardNumber) {
  return cardNumber.replaceAll(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
