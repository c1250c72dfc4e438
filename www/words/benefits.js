// @ts-check
// What a benefit gives, how often, when and how, in the phrases that pages and their HTML share.

import { quotaWords } from './benefit-use.js';
import { timesOf } from './offer-times.js';

/** @typedef {import('../types.d.ts').BenefitDocument} BenefitDocument */

/**
 * What of the words of a page it takes to tell of a program; the build has them as well.
 *
 * @typedef {Pick<import('./site-words.js').SiteWords, 'locale' | 'say' | 'money' | 'count' | 'day' | 'text'> & { codes: { rate: (rate: string) => string } }} FactWords
 */

const classes = /** @type {const} */ (['basic', 'tier', 'event']);

/** Those of a lower priority come first, those without one last; else as the document has them. @param {{ priority?: number }[]} benefits */
function byPriority(benefits) {
  const place = (/** @type {{ priority?: number }} */ { priority }) => priority ?? Number.MAX_SAFE_INTEGER;
  return benefits.toSorted((one, other) => place(one) - place(other));
}

/**
 * The benefits of a version by class, each class by priority.
 *
 * @param {import('../types.d.ts').VersionDocument} version
 * @returns {{ class: typeof classes[number], benefits: BenefitDocument[] }[]}
 */
export function benefitsByClass({ benefits = [] }) {
  return classes.map((name) => ({ class: name, benefits: /** @type {BenefitDocument[]} */ (byPriority(benefits.filter((benefit) => benefit.class === name))) })).filter((group) => group.benefits.length > 0);
}

/** A rate, or how often; `null` where neither limits it. @param {BenefitDocument} benefit @param {FactWords} words */
export function benefitFigure({ rate, service }, words) {
  if (rate) return words.codes.rate(rate.rate);
  return service?.quota ? quotaWords(service.quota, words) : null;
}

/** When and how a benefit is used, who gives it, and what it is not for. @param {BenefitDocument} benefit @param {FactWords} words */
export function benefitNotes({ service, partner, howToUse, exclusions }, words) {
  const times = timesOf({ when: service?.when }, words).join(words.say('live-offer-and'));
  /** @type {[name: string, text: string][]} */
  const notes = [
    ['when', times],
    ['how', howToUse ? words.text(howToUse) : ''],
    ['partner', partner ? words.text(partner) : ''],
    ['exclusions', exclusions ? words.text(exclusions) : ''],
  ];
  return notes.filter(([, text]) => text !== '').map(([name, text]) => ({ term: words.say(`live-benefit-${name}`), text }));
}
