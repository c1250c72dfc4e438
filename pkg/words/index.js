// @ts-check
// The words for what the engine says in codes: why a figure is what it is, what is wrong with an input, and 折.

import { dayIn, momentIn, moneyIn, rateWords } from './amounts.js';
import { kindWords, messageId, sayIn, textIn } from './in-locale.js';

export { dayIn, moneyIn } from './amounts.js';
export { textIn } from './in-locale.js';
export { phrases } from './phrases.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').Reason} Reason */
/** @typedef {import('../index.js').Problem} Problem */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {import('./in-locale.js').Say} Say */
/** @typedef {import('./index.js').Names} Names */
/** @typedef {import('./index.js').Renderer} Renderer */
/** @typedef {import('./index.js').Named} Named */

/** Each locale is a module of its own, so that a reader loads one; the words for problems and for quotes, which most visits never show, are others. */
const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  en: () => import('./locales/en.js'),
};
const problemCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-problems.js'),
  'zh-Hant': () => import('./locales/zh-Hant-problems.js'),
  en: () => import('./locales/en-problems.js'),
};
const offerCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-offers.js'),
  'zh-Hant': () => import('./locales/zh-Hant-offers.js'),
  en: () => import('./locales/en-offers.js'),
};

/**
 * The functions that put codes into the words of `locale`.
 *
 * @param {Locale} locale
 * @returns {Promise<Renderer>}
 */
export async function renderer(locale) {
  const [offers, problems] = await Promise.all([offerRenderer(locale), problemRenderer(locale)]);
  return { ...offers, ...problems };
}

/**
 * Reasons alone, but for those of quotes and returns; rates and names.
 *
 * @param {Locale} locale
 * @returns {Promise<import('./index.js').ReasonRenderer>}
 */
export async function reasonRenderer(locale) {
  return reasonsIn(locale, await sayIn(locale, catalogues), () => ({}));
}

/**
 * All reasons, rates and names, and what offers give.
 *
 * @param {Locale} locale
 * @returns {Promise<import('./index.js').OfferRenderer>}
 */
export async function offerRenderer(locale) {
  const [say, { offerCall, offerTerms, offerVariables }] = await Promise.all([sayIn(locale, catalogues, offerCatalogues), import('./offers.js')]);
  const reasons = reasonsIn(locale, say, offerVariables);
  const ways = { locale, say, rate: reasons.rate, separator: say('names-separator') ?? ', ' };

  return {
    ...reasons,
    offerTerms: (offer, names) => offerTerms(offer, names, ways),
    offerCall: (offer, reason, names) => offerCall(offer, reason, names, ways),
  };
}

/**
 * @param {Locale} locale
 * @param {Say} say
 * @param {(reason: Reason, names: Names, ways: Ways) => Record<string, string | number>} more what the words of some reasons need besides
 * @returns {import('./index.js').ReasonRenderer}
 */
function reasonsIn(locale, say, more) {
  const separator = say('names-separator') ?? ', ';

  /** @param {string} rate */
  const rate = (rate) => rateWords(say, rate);

  /** @param {Named} kind @param {string} word */
  const name = (kind, word) => say(`names-${kind}`, { word }) ?? word;

  /** @param {number | null} months @param {number | null} days */
  const length = (months, days) => {
    const [unit, count] = months === null ? ['days', days ?? 0] : ['months', months];
    return say(`names-${unit}`, { count }) ?? String(count);
  };

  /** @param {Record<string, string | number>} part */
  const split = (part) => say('names-split', part) ?? '';

  const ways = { locale, separator, rate, name, length, split };
  return {
    rate,
    name,
    reason(reason, names) {
      const variables = { ...reasonVariables(reason, names, ways), ...more(reason, names, ways) };
      return say(messageId('reason', reason.code), variables) ?? say('reason-other', { code: reason.code }) ?? reason.code;
    },
  };
}

/**
 * Problems alone.
 *
 * @param {Locale} locale
 * @returns {Promise<import('./index.js').ProblemRenderer>}
 */
export async function problemRenderer(locale) {
  const say = await sayIn(locale, problemCatalogues);
  const separator = say('names-separator') ?? ', ';

  return {
    problem(problem) {
      /** @type {Record<string, string | number>} */
      const variables = { suggestion: 'nearest' in problem.params ? 'given' : 'none' };
      for (const [name, value] of Object.entries(problem.params)) variables[name] = Array.isArray(value) ? value.join(separator) : value;
      if (problem.code === 'workflow.not_allowed') {
        // Before the start there is no state yet, and after the end nothing that can come.
        variables.started = problem.params.state === '' ? 'no' : 'yes';
        variables.open = Array.isArray(problem.params.allowed) ? problem.params.allowed.length : 0;
      }
      if (problem.code === 'type.expected') {
        for (const name of ['expected', 'found']) if (name in variables) variables[name] = kindWords(say, String(variables[name]));
      }
      return (
        say(messageId('problem', problem.code), variables) ??
        say('problem-other', { code: problem.code, pointer: problem.path || '/' }) ??
        problem.code
      );
    },
  };
}

/**
 * What a program document calls its ids, in `locale`; where versions differ, as the newest says.
 *
 * @param {ProgramDocument} program
 * @param {Locale} locale
 * @returns {Names}
 */
export function namesOf(program, locale) {
  /** @type {Names} */
  const names = { currency: program.currency, tiers: {}, benefits: {}, offers: {}, wallets: {}, occasions: {}, levels: {}, redemptions: {} };
  for (const version of program.versions) {
    for (const tier of version.tiers) names.tiers[tier.id] = textIn(tier.name, locale);
    for (const benefit of version.benefits ?? []) {
      names.benefits[benefit.id] = textIn(benefit.name, locale);
      // An answer names a tier's rate as an offer, by the benefit's id.
      if (benefit.rate) names.offers[benefit.id] = names.benefits[benefit.id];
    }
    for (const offer of version.offers ?? []) names.offers[offer.id] = textIn(offer.name, locale);
    for (const wallet of version.wallets ?? []) {
      names.wallets[wallet.id] = textIn(wallet.name, locale);
      for (const occasion of wallet.occasions ?? []) names.occasions[occasion.id] = textIn(occasion.name, locale);
    }
    for (const level of version.levels ?? []) names.levels[level.id] = textIn(level.name, locale);
    for (const redemption of version.redemptions ?? []) names.redemptions[redemption.id] = textIn(redemption.name, locale);
  }
  return names;
}

const daysOfReasons = new Set(['earnedOn', 'lastActivity', 'givenBackOn', 'from', 'lastDay']);
const figuresOfReasons = new Set(['eligible', 'upTo', 'perAmount', 'thenPerAmount', 'amount', 'have', 'need', 'atLeast', 'missing', 'price', 'difference']);

/**
 * @typedef {object} Ways
 * @property {Locale} locale
 * @property {string} separator
 * @property {(rate: string) => string} rate
 * @property {(kind: Named, word: string) => string} name
 * @property {(months: number | null, days: number | null) => string} length
 * @property {(part: Record<string, string | number>) => string} split
 */

/**
 * @param {Reason} reason
 * @param {Names} names
 * @param {Ways} ways
 */
function reasonVariables(reason, names, { locale, separator, rate, name, length, split }) {
  /** @param {string} id */
  const tierName = (id) => names.tiers[id] ?? id;
  /** @param {string | number} value amounts are strings, counts are numbers */
  const figure = (value) => (typeof value === 'string' ? moneyIn(value, names.currency, locale) : value);

  /** @type {Record<string, string | number>} */
  const variables = {};
  for (const [parameter, value] of Object.entries(reason.params)) {
    if (parameter === 'tier') variables.tier = tierName(value);
    else if (parameter === 'tiers') variables.tiers = value.map(tierName).join(separator);
    else if (parameter === 'by') variables.by = names.offers[value] ?? value;
    else if (parameter === 'rate') variables.rate = rate(value);
    else if (parameter === 'action' || parameter === 'grant') variables[parameter] = name(parameter, value);
    else if (Array.isArray(value)) continue;
    else if (figuresOfReasons.has(parameter)) variables[parameter] = value === null ? '' : figure(value);
    else if (daysOfReasons.has(parameter)) variables[parameter] = dayIn(value, locale);
    else variables[parameter] = value ?? '';
  }
  return { ...variables, ...furtherVariables(reason, names, { locale, separator, length, split }) };
}

/**
 * What the words of some codes need besides their parameters.
 *
 * @param {Reason} reason
 * @param {Names} names
 * @param {Pick<Ways, 'locale' | 'separator' | 'length' | 'split'>} ways
 * @returns {Record<string, string | number>}
 */
function furtherVariables(reason, names, { locale, separator, length, split }) {
  switch (reason.code) {
    case 'points.purchase':
      return { ...besides(reason.params, names, separator), ...basisOf(reason.params) };
    case 'points.split': {
      const money = (/** @type {string} */ amount) => moneyIn(amount, names.currency, locale);
      const between = (reason.params.between ?? []).map((part) => split({ ...part, upTo: money(part.upTo), perAmount: money(part.perAmount) }));
      return { ...besides(reason.params, names, separator), between: between.join('') };
    }
    case 'points.spent': {
      const { item } = reason.params;
      return item === null ? { what: 'points' } : { what: 'item', item: names.redemptions[item] ?? item };
    }
    case 'expiry.after':
      return { to: reason.params.to ?? 'none', length: length(reason.params.months, reason.params.days) };
    case 'expiry.given_back':
      return { length: length(reason.params.months, reason.params.days) };
    case 'expiry.inactive':
      return { length: length(reason.params.months, null) };
    case 'redemption.stopped': {
      const { from, to } = reason.params;
      return { open: to === null ? 'yes' : 'no', from: momentIn(from, locale), to: to === null ? '' : momentIn(to, locale) };
    }
    case 'offer.no_member':
    case 'offer.no_term':
      return { some: reason.params.tiers.length };
    case 'tier.grace':
    case 'tier.granted':
      return { to: dayIn(reason.params.to, locale) };
    default:
      return {};
  }
}

/** @param {{ perAmount: string | null, fixed: number, bonus?: number }} earned @returns {Record<string, string | number>} */
function basisOf({ perAmount, fixed, bonus = 0 }) {
  if (perAmount !== null) return { basis: fixed === 0 ? 'spend' : 'both' };
  return fixed === 0 && bonus !== 0 ? { basis: 'bonus', more: 0 } : { basis: 'fixed' };
}

/**
 * What a purchase earned besides, also where it is nothing: words can't ask whether a parameter is there.
 *
 * @param {import('../index.js').EarnedBesides} earned
 * @param {Names} names
 * @param {string} separator
 */
function besides({ bonus = 0, cap, occasions = [] }, names, separator) {
  return {
    bonus,
    more: bonus,
    capped: cap === undefined ? 'no' : 'yes',
    cap: cap ?? 0,
    special: occasions.length === 0 ? 'none' : 'some',
    occasions: occasions.map((id) => names.occasions[id] ?? names.offers[id] ?? id).join(separator),
  };
}
