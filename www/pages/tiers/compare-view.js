// @ts-check
// The table of tiers and benefits, in words. The HTML of the page is made of it as well, without a member.

import { usedWords } from '../../words/benefit-use.js';
import { benefitFigure, benefitNotes, benefitsByClass } from '../../words/benefits.js';
import { toneOf } from '../../words/members-and-tiers.js';

/** @typedef {import('../../types.d.ts').BenefitDocument} BenefitDocument */
/** @typedef {import('../../types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../../words/benefits.js').FactWords} FactWords */

/**
 * What a benefit, or the rates of several tiers, are on one row.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {BenefitDocument[]} of
 */

/**
 * What is the member's own: the tier, and what of each benefit was used.
 *
 * @typedef {object} Own
 * @property {string | null} tier
 * @property {import('../../types.d.ts').Entitlement[]} benefits
 * @property {import('../../words/reasons.js').ReasonWords} context
 */

/**
 * @param {VersionDocument} version
 * @param {number} place of the version in its program
 * @param {FactWords} words
 * @param {Own | null} own
 * @returns {import('../../components/tier-compare/tier-compare.js').TierCompareView}
 */
export function compareView(version, place, words, own) {
  const { say } = words;
  const pointers = new Map((version.benefits ?? []).map((benefit, index) => [benefit.id, `/versions/${place}/benefits/${index}`]));
  /** @param {BenefitDocument[]} benefits */
  const clausesOf = (benefits) => {
    const stated = benefits.flatMap(({ id, clause }) => (clause ? [{ label: clause, pointer: pointers.get(id) ?? '' }] : []));
    return stated.filter(({ label }, index) => stated.findIndex((one) => one.label === label) === index);
  };
  /** @param {Row} row */
  const rowView = ({ name, of }) => ({
    name,
    clauses: clausesOf(of),
    own: own ? own.benefits.filter(({ benefit }) => of.some(({ id }) => id === benefit)).flatMap((entitlement) => usedWords(entitlement, own.context)) : [],
    notes: of.flatMap((benefit) => benefitNotes(benefit, words)),
    cells: version.tiers.map(({ id }) => cellView(of.find(({ tiers }) => tiers.includes(id)), words)),
  });
  return {
    caption: say('live-compare-caption'),
    heading: say('live-compare-benefit'),
    words: { has: say('live-compare-has'), hasNot: say('live-compare-has-not'), notes: say('live-compare-notes') },
    tiers: version.tiers.map(({ id, name }) => ({ name: words.text(name), tone: toneOf(version, id), own: own?.tier === id ? say('live-ladder-current') : null })),
    groups: benefitsByClass(version)
      .map((group) => ({ title: say(`live-class-${group.class}`), rows: rowsOf(group.benefits, group.class, version, words).map(rowView) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** @param {BenefitDocument | undefined} benefit @param {FactWords} words */
function cellView(benefit, words) {
  if (!benefit) return { figure: null, saves: false, limit: null, has: false };
  return { figure: benefitFigure(benefit, words), saves: benefit.rate !== undefined, limit: benefit.rate?.goods ? words.say('live-compare-some-goods') : null, has: true };
}

/**
 * The rates of the tiers stand on one row, so that they can be compared, where no tier has two: in the first class after the basic one that
 * has any, else in that.
 *
 * @param {BenefitDocument[]} benefits
 * @param {BenefitDocument['class']} name
 * @param {VersionDocument} version
 * @param {FactWords} words
 * @returns {Row[]}
 */
function rowsOf(benefits, name, version, words) {
  const rates = (version.benefits ?? []).filter(({ rate }) => rate);
  const alone = rates.length < 2 || version.tiers.some(({ id }) => rates.filter(({ tiers }) => tiers.includes(id)).length > 1);
  const single = (/** @type {BenefitDocument} */ benefit) => ({ name: words.text(benefit.name), of: [benefit] });
  if (alone) return benefits.map(single);
  const place = rates.find((rate) => rate.class !== 'basic')?.class ?? 'basic';
  const others = benefits.filter(({ rate }) => !rate).map(single);
  return name === place ? [{ name: words.say('live-compare-rate'), of: rates }, ...others] : others;
}
